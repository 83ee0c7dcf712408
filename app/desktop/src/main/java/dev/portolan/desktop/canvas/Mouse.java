package dev.portolan.desktop.canvas;

import dev.portolan.diagram.Point;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Tells [Gestures], which know no toolkit, what the mouse does.
final class Mouse {
    private Mouse() {}

    /// Whether an event is about a button that means something to gestures.
    static boolean counts(MouseEvent event) {
        return event.getButton() != MouseButton.BACK && event.getButton() != MouseButton.FORWARD;
    }

    /// The pointer at an event.
    ///
    /// @param space whether the space bar is held
    static Pointer pointer(MouseEvent event, boolean space) {
        var keys = new Pointer.Keys(event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), space);
        return new Pointer(point(event), button(event.getButton()), keys);
    }

    static Point point(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }

    private static Pointer.Button button(MouseButton button) {
        return switch (button) {
            case MIDDLE -> Pointer.Button.MIDDLE;
            case SECONDARY -> Pointer.Button.SECONDARY;
            case NONE, PRIMARY, BACK, FORWARD -> Pointer.Button.PRIMARY;
        };
    }
}
