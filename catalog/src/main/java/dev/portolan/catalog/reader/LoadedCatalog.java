package dev.portolan.catalog.reader;

import dev.portolan.catalog.Catalog;
import java.util.List;

/// A catalog of everything that could be read, and what could not.
///
/// @param catalog the shipped product lines with all that was valid of the user's own
/// @param problems what was left out and why, in the order of the files
public record LoadedCatalog(Catalog catalog, List<CatalogProblem> problems) {
    public LoadedCatalog {
        problems = List.copyOf(problems);
    }
}
