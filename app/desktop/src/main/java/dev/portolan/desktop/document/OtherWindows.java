package dev.portolan.desktop.document;

import java.nio.file.Path;

/// The windows of this run, as one of them sees them.
public interface OtherWindows {
    /// Brings the window to the front that shows the plan of a file.
    ///
    /// @return whether there is one
    boolean raise(Path file);

    /// Opens one more window, on an empty plan that is nobody's work.
    ///
    /// @return what opens and saves plans there
    Documents another();
}
