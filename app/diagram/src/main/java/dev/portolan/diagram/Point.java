package dev.portolan.diagram;

/// A point of the canvas, in pixels at zoom 1; x to the right, y downwards.
public record Point(double x, double y) {
    /// @throws IllegalArgumentException if a coordinate is not finite
    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("not a point: " + x + ", " + y);
        }
    }
}
