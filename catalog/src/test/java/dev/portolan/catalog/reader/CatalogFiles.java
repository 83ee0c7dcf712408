package dev.portolan.catalog.reader;

import dev.portolan.catalog.Catalog;
import java.util.List;

/// Catalog files as texts, put together without those that are bundled.
public final class CatalogFiles {
    private final Assembly assembly;

    CatalogFiles() {
        this(new Assembly());
    }

    /// @param assembly what is there already
    CatalogFiles(Assembly assembly) {
        this.assembly = assembly;
    }

    /// A catalog of one shipped file.
    ///
    /// @throws CatalogException if something is wrong with it
    public static Catalog catalog(String text) {
        var loaded = new CatalogFiles().shipped("shipped.yaml", text).load();
        loaded.problems().stream().findFirst().ifPresent(problem -> {
            throw new CatalogException(problem);
        });
        return loaded.catalog();
    }

    CatalogFiles shipped(String name, String text) {
        return add("", name, text);
    }

    CatalogFiles own(String name, String text) {
        return add(name, name, text);
    }

    private CatalogFiles add(String origin, String name, String text) {
        try {
            assembly.add(origin, Fields.ofFile(name, text));
        } catch (CatalogException e) {
            assembly.note(e);
        }
        return this;
    }

    LoadedCatalog load() {
        return assembly.finish();
    }

    /// What is wrong, as users read it.
    List<String> problems() {
        return problems(load());
    }

    static List<String> problems(LoadedCatalog loaded) {
        return loaded.problems().stream().map(CatalogProblem::toString).toList();
    }
}
