package dev.portolan.desktop.settings;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A plan that was open.
///
/// @param when it was opened or saved last, to the second
/// @param file where it is, as an absolute path; it may be gone
public record RecentFile(Instant when, Path file) {
    public RecentFile {
        when = when.truncatedTo(ChronoUnit.SECONDS);
    }

    /// Reads `2026-11-22T08:30:00Z /home/ann/shop.portolan.json`.
    static Optional<RecentFile> of(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            return Optional.empty();
        }
        try {
            var when = Instant.parse(text.substring(0, blank));
            return Setting.absolute(text.substring(blank + 1)).map(file -> new RecentFile(when, file));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    String text() {
        return when + " " + file;
    }
}
