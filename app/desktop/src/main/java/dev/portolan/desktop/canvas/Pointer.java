package dev.portolan.desktop.canvas;

import dev.portolan.diagram.Point;

/// Where the mouse is and what is held down with it.
///
/// @param screen from the canvas's top left corner, in screen pixels
/// @param button which button began the gesture
/// @param keys what is held on the keyboard
record Pointer(Point screen, Button button, Keys keys) {
    /// The buttons that mean something here.
    enum Button {
        PRIMARY,
        MIDDLE,
        SECONDARY
    }

    /// The keys that mean something here.
    ///
    /// @param shift a click adds to the selection; a drag goes straight across or straight down
    /// @param shortcut Ctrl, or Command on a Mac: a click adds to the selection; a drag of hosts, zones or borders
    ///     snaps to nothing
    /// @param alt a drag copies
    /// @param space a drag moves the view
    record Keys(boolean shift, boolean shortcut, boolean alt, boolean space) {
        static final Keys NONE = new Keys(false, false, false, false);
    }

    /// Whether a click adds to the selection.
    boolean adding() {
        return keys.shift || keys.shortcut;
    }
}
