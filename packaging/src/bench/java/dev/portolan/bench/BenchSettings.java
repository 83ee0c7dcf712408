package dev.portolan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Settings files in folders of their own, which a window may write to.
final class BenchSettings {
    private BenchSettings() {}

    /// A settings file.
    ///
    /// @param lines what it says
    static Path with(String lines) {
        try {
            var folder = Files.createTempDirectory("portolan-bench");
            var settings = Files.writeString(folder.resolve("settings.conf"), lines);
            // Last in, first out.
            folder.toFile().deleteOnExit();
            settings.toFile().deleteOnExit();
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
