package dev.portolan.desktop.canvas.tile;

import dev.portolan.diagram.Box;
import dev.portolan.diagram.Detail;

/// A square of the drawing at some scale. Squares of one scale lie side by side.
///
/// @param scale pixels of the tile per pixel at zoom 1
/// @param detail what is drawn at that scale
/// @param column counted from the origin of the drawing, to the right
/// @param row counted from the origin of the drawing, downwards
record Spot(double scale, Detail detail, int column, int row) {
    /// The length of a side in pixels.
    static final int SIDE = 512;

    int left() {
        return column * SIDE;
    }

    int top() {
        return row * SIDE;
    }

    /// The part of the canvas that it shows.
    Box area() {
        return new Box(left() / scale, top() / scale, SIDE / scale, SIDE / scale);
    }
}
