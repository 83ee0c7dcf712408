package dev.portolan.desktop.canvas;

import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Point;
import javafx.scene.Cursor;

/// What the pointer looks like where it can take hold of something.
final class Cursors {
    private Cursors() {}

    /// The pointer at a point of the screen.
    static Cursor at(State state, Point screen) {
        if (LinkHandle.at(state, screen).isPresent()) {
            return Cursor.CROSSHAIR;
        }
        return Grips.at(state, screen).map(held -> of(held.grip())).orElse(Cursor.DEFAULT);
    }

    private static Cursor of(Grip grip) {
        return switch (grip) {
            case NORTH_WEST -> Cursor.NW_RESIZE;
            case NORTH_EAST -> Cursor.NE_RESIZE;
            case SOUTH_EAST -> Cursor.SE_RESIZE;
            case SOUTH_WEST -> Cursor.SW_RESIZE;
            case NORTH -> Cursor.N_RESIZE;
            case EAST -> Cursor.E_RESIZE;
            case SOUTH -> Cursor.S_RESIZE;
            case WEST -> Cursor.W_RESIZE;
        };
    }
}
