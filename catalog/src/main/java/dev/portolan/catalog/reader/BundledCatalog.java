package dev.portolan.catalog.reader;

import dev.portolan.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The catalog that comes with Portolan. It is written in the YAML files that `index.yaml` among the
/// resources of the module lists, and read from what [CatalogCompiler] made of them.
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
        return assembly(trees());
    }

    /// The trees of the shipped files under their names, that of the sources first.
    static SequencedMap<String, Node> trees() {
        try (var in = BundledCatalog.class.getResourceAsStream(FOLDER + TREES)) {
            return trees(in);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the bundled catalog", e);
        }
    }

    /// @param in what the build made of the files; null if it was left out
    /// @throws IllegalStateException if it was left out
    static SequencedMap<String, Node> trees(@Nullable InputStream in) throws IOException {
        if (in == null) {
            throw new IllegalStateException(
                    "no " + TREES + " beside the shipped catalog files; `mvn process-classes` makes it");
        }
        return TreeArchive.read(in);
    }

    /// The files of a catalog put together.
    ///
    /// @param trees under the files' names, the file of sources first
    static Assembly assembly(SequencedMap<String, Node> trees) {
        var assembly = new Assembly();
        trees.forEach((file, tree) -> {
            var fields = Fields.ofFile(tree);
            if (file.equals(SOURCES)) {
                assembly.addSources(fields);
            } else {
                assembly.add("", fields);
            }
        });
        return assembly;
    }
}
