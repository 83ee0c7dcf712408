package dev.portolan.desktop.canvas;

import dev.portolan.diagram.Point;

/// Where the mouse is and what is held down with it.
///
/// @param screen from the canvas's top left corner, in screen pixels
/// @param button which button began the gesture
/// @param adding whether Shift or Ctrl is held: the click adds to the selection
/// @param panning whether Space is held: the drag moves the view
record Pointer(Point screen, Button button, boolean adding, boolean panning) {
    /// The buttons that mean something here.
    enum Button {
        PRIMARY,
        MIDDLE,
        SECONDARY
    }
}
