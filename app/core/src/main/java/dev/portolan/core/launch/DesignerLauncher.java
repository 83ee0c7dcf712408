package dev.portolan.core.launch;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens the designer. The command line finds it as a service, so that neither module depends on the other.
///
/// A provider is made on every start, also where it is never opened: its constructor does nothing.
public interface DesignerLauncher {
    /// Why the designer cannot run here, such as a missing display or library, with the remedy, in one line.
    Optional<String> obstacle();

    /// Opens the designer and returns when its last window is closed. Called once, only if there is no
    /// obstacle, on the main thread.
    ///
    /// @param plan the plan to open, which could be read a moment ago; null for the bundled template
    /// @param catalogFolder the user's own catalog files for this run, whatever the designer's settings say;
    ///     null for what the settings say
    /// @return the exit code of the process: 0 fine, 3 for a failure of our own
    int open(@Nullable Path plan, @Nullable Path catalogFolder);
}
