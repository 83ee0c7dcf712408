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

        /// Where a drag leads: straight across or straight down, if that is asked for.
        Point aligned(Point start, Point now) {
            if (!shift) {
                return now;
            }
            return Math.abs(now.x() - start.x()) >= Math.abs(now.y() - start.y())
                    ? new Point(now.x(), start.y())
                    : new Point(start.x(), now.y());
        }
    }

    /// Whether a click adds to the selection.
    boolean adding() {
        return keys.shift || keys.shortcut;
    }
}
