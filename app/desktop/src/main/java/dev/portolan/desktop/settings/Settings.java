package dev.portolan.desktop.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the designer keeps between two starts.
///
/// @param catalogFolder where the user's own catalog files are, as an absolute path; null if there are none
public record Settings(@Nullable Path catalogFolder) {
    /// What holds before anybody has set anything.
    public static final Settings NONE = new Settings(null);
}
