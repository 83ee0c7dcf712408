package dev.portolan.catalog.reader;

import dev.portolan.catalog.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/// The catalog that comes with Portolan, in files beside this class's package: `index.yaml` lists what there
/// is.
public final class BundledCatalog {
    private static final String FOLDER = "/dev/portolan/catalog/";

    private BundledCatalog() {}

    /// Reads the whole catalog.
    ///
    /// @throws CatalogException if a file is wrong, which the build's tests rule out
    public static Catalog load() {
        var loaded = assembly().finish();
        loaded.problems().stream().findFirst().ifPresent(problem -> {
            throw new CatalogException(problem);
        });
        return loaded.catalog();
    }

    /// All that is bundled, to which own files can be added.
    static Assembly assembly() {
        var assembly = new Assembly();
        assembly.addSources(read("sources.yaml"));
        for (var file : read("index.yaml").only(Set.of("files")).words("files")) {
            assembly.add("", read(file.value() + ".yaml"));
        }
        return assembly;
    }

    private static Fields read(String file) {
        try (var in = BundledCatalog.class.getResourceAsStream(FOLDER + file)) {
            var bytes = Objects.requireNonNull(in, () -> "no bundled catalog file " + file)
                    .readAllBytes();
            return Fields.ofFile(file, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the bundled catalog file " + file, e);
        }
    }
}
