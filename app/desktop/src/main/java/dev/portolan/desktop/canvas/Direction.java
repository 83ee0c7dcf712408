package dev.portolan.desktop.canvas;

import dev.portolan.diagram.Point;

/// A way to go on the canvas by an arrow key.
public enum Direction {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    private final int dx;
    private final int dy;

    Direction(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /// How far one point is from another this way; negative if it lies the other way.
    double ahead(Point from, Point to) {
        return dx * (to.x() - from.x()) + dy * (to.y() - from.y());
    }

    /// How far one point is beside the straight way from another.
    double aside(Point from, Point to) {
        return Math.abs(dy * (to.x() - from.x())) + Math.abs(dx * (to.y() - from.y()));
    }
}
