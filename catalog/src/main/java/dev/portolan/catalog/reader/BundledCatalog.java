package dev.portolan.catalog.reader;

import dev.portolan.catalog.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.SequencedMap;

/// The catalog that comes with Portolan. It is written in the YAML files that `index.yaml` among the resources of
/// the module lists, and read from what [CatalogCompiler] made of them.
public final class BundledCatalog {
    /// The file of sources that every family cites.
    static final String SOURCES = "sources.yaml";

    /// What the build makes of all files.
    static final String TREES = "catalog.trees";

    private static final String FOLDER = "/dev/portolan/catalog/";

    private BundledCatalog() {}

    /// Reads the whole catalog.
    ///
    /// @throws CatalogException if a file is wrong, which the build rules out
    public static Catalog load() {
        var loaded = assembly().finish();
        loaded.problems().stream().findFirst().ifPresent(problem -> {
            throw new CatalogException(problem);
        });
        return loaded.catalog();
    }

    /// All that is bundled, to which own files can be added.
    static Assembly assembly() {
        try (var in = BundledCatalog.class.getResourceAsStream(FOLDER + TREES)) {
            return assembly(TreeArchive.read(Objects.requireNonNull(in, "no bundled catalog")));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the bundled catalog", e);
        }
    }

    /// The files of a catalog put together.
    ///
    /// @param trees under the files' names, the file of sources first
    static Assembly assembly(SequencedMap<String, Node> trees) {
        var assembly = new Assembly();
        trees.forEach((file, tree) -> {
            var fields = Fields.of(tree, "", new Position(file, 1, 1));
            if (file.equals(SOURCES)) {
                assembly.addSources(fields);
            } else {
                assembly.add("", fields);
            }
        });
        return assembly;
    }
}
