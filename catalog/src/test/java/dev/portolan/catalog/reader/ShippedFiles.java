package dev.portolan.catalog.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The files of the shipped catalog as they are written.
final class ShippedFiles {
    private static final Path FOLDER = Path.of("src/main/resources/dev/portolan/catalog");

    private ShippedFiles() {}

    /// The product families, in palette order.
    static List<String> families() {
        return fields("index.yaml").words("files").stream()
                .map(word -> word.value() + ".yaml")
                .toList();
    }

    static Fields fields(String file) {
        return Fields.ofFile(file, text(file));
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of all files and folders there are.
    static SortedSet<String> names() {
        try (var entries = Files.list(FOLDER)) {
            return new TreeSet<>(
                    entries.map(entry -> entry.getFileName().toString()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
