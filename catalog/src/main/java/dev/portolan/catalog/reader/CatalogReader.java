package dev.portolan.catalog.reader;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Reads catalog files: strictly, so that a slip is found where it stands and not on a plan. The package
/// documentation describes the files.
public final class CatalogReader {
    private static final Set<String> SOURCE_FIELDS = Set.of("title", "location");

    private final Set<String> sourceTags;
    private final SharedParts shared;
    private final Predicate<Dial.Target> known;

    private CatalogReader(Set<String> sourceTags, SharedParts shared, Predicate<Dial.Target> known) {
        this.sourceTags = sourceTags;
        this.shared = shared;
        this.known = known;
    }

    /// A reader that leaves it to the [Catalog] whether the lines exist that dials go to.
    ///
    /// @param sources the sources that product lines may refer to
    public CatalogReader(Collection<Source> sources) {
        this(sources.stream().map(Source::tag).collect(Collectors.toUnmodifiableSet()), SharedParts.NONE, _ -> true);
    }

    /// This reader, with one more file that product lines may take parts from.
    ///
    /// @param name what `like` calls it
    /// @param fileName what messages call it
    /// @throws CatalogException if the text has more than features, ports and dials
    public CatalogReader withShared(String name, String fileName, String text) {
        return new CatalogReader(sourceTags, shared.with(name, fileName, text), known);
    }

    /// This reader, refusing dials to ports that neither the catalog nor the line itself has.
    public CatalogReader within(Catalog catalog) {
        return new CatalogReader(
                sourceTags, shared, target -> catalog.port(target).isPresent());
    }

    /// Reads a product line.
    ///
    /// @param fileName what messages call the file
    /// @throws CatalogException at the first thing that is wrong: not YAML; a field that is unknown,
    ///     missing or repeated, of the wrong type or out of range; a feature, group, source, target or shared
    ///     part that isn't there
    public ProductLine readLine(String fileName, String text) {
        return new LineDecoder(Fields.ofFile(fileName, text), sourceTags, shared, known).decode();
    }

    /// Reads a file of sources: a title and location for each tag.
    ///
    /// @param fileName what messages call the file
    /// @return the sources in the order of the file
    /// @throws CatalogException at the first thing that is wrong
    public static List<Source> readSources(String fileName, String text) {
        var file = Fields.ofFile(fileName, text);
        var sources = new ArrayList<Source>();
        for (var tag : file.names()) {
            var fields = file.block(tag).only(SOURCE_FIELDS);
            sources.add(new Source(tag, fields.text("title"), fields.text("location")));
        }
        return sources;
    }
}
