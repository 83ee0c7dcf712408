/// Reads the catalog from YAML files: those that are shipped, and those that users write for products of
/// their own or to correct shipped ports.
///
/// A shipped file describes a product family and stands beside this package; `index.yaml` names the files in
/// palette order, and `sources.yaml` holds the sources that several of them cite. Users' files have the same
/// form. Each field is described in `catalog-1.schema.json`, for editors as well as for readers;
/// `blockchain.yaml` is a file to learn from, and the README has the shortest one that works.
///
/// A file has up to five sections, none of which it needs:
///
/// - `sources`: where facts come from, under the tags that ports and dials cite.
/// - `parts`: features, ports and dials that several lines have in common. A line takes a part over by
///   `includes` and says only what is different about it. Parts can be included by parts and lines that are
///   read later.
/// - `lines`: the product lines of `family`, the palette heading: names, how their ports follow an offset,
///     and their features, ports and dials under ids. A port says its number before any offset, the default
///     one included. A dial goes to `LINE/PORT`, where `self` is the line itself, in whatever file it stands.
/// - `changes`: what is different about ports of shipped lines, in users' files. Two files that change the
///     same port contradict each other: the first counts.
///
/// The documents that Portolan set out from, `S0` to `S2` among the sources, have the first word in shipped
/// files: a number that one of them prints about that very line is the base, and another source's number is
/// `disputed`; where none of them speaks of the line, the source's number is the base.
///
/// Everything is checked: unknown and missing fields, forms and ranges, names that lead nowhere, groups of
/// one, features that open nothing, texts that would not show as they are. Each mistake becomes one
/// [dev.portolan.catalog.reader.CatalogProblem] with its file, line and column; a product line or change with
/// a mistake is left out, with the lines that depend on it, and the rest is there
/// ([dev.portolan.catalog.reader.OwnCatalog]). Shipped files have no mistakes: the build sees to that
/// ([dev.portolan.catalog.reader.BundledCatalog]).
///
/// Reading goes through three stages: YAML text becomes a tree that remembers where everything stands, the
/// tree becomes drafts whose includes are resolved, and when all files are read, drafts become product lines
/// that are linked to each other. Shipped files go through the first of them when Portolan is built.
package dev.portolan.catalog.reader;
