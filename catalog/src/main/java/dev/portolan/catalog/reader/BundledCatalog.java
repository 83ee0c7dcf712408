package dev.portolan.catalog.reader;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The catalog that comes with Portolan, in files beside this class's package: `index.yaml` lists what there
/// is.
public final class BundledCatalog {
    private static final String FOLDER = "/dev/portolan/catalog/";
    private static final Set<String> INDEX_FIELDS = Set.of("shared", "lines");

    private BundledCatalog() {}

    /// Reads the whole catalog.
    ///
    /// @throws CatalogException if a file is wrong, which the build's tests rule out
    public static Catalog load() {
        var sources = sources();
        var index = index();
        var reader = reader(sources, index);
        var lines = new ArrayList<ProductLine>();
        for (var line : index.words("lines")) {
            var file = "lines/" + line.value() + ".yaml";
            lines.add(reader.readLine(file, read(file)));
        }
        return new Catalog(lines, sources);
    }

    /// A reader that knows what is bundled, for files that aren't: a line of theirs may refer to any bundled
    /// source, shared part and port.
    public static CatalogReader reader() {
        return reader(sources(), index()).within(load());
    }

    private static CatalogReader reader(List<Source> sources, Fields index) {
        var reader = new CatalogReader(sources);
        for (var name : index.words("shared")) {
            var file = "shared/" + name.value() + ".yaml";
            reader = reader.withShared(name.value(), file, read(file));
        }
        return reader;
    }

    private static List<Source> sources() {
        return CatalogReader.readSources("sources.yaml", read("sources.yaml"));
    }

    private static Fields index() {
        return Fields.ofFile("index.yaml", read("index.yaml")).only(INDEX_FIELDS);
    }

    private static String read(String file) {
        try (var in = BundledCatalog.class.getResourceAsStream(FOLDER + file)) {
            return new String(
                    Objects.requireNonNull(in, () -> "no bundled catalog file " + file)
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the bundled catalog file " + file, e);
        }
    }
}
