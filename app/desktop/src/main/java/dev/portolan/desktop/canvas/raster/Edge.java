package dev.portolan.desktop.canvas.raster;

/// How far something covers a pixel, told by the distance from the pixel's middle.
final class Edge {
    private Edge() {}

    /// The share of a pixel that a shape covers.
    ///
    /// @param distance to the shape's edge, below 0 inside
    static double inside(double distance) {
        return Math.clamp(0.5 - distance, 0, 1);
    }

    /// The share of a pixel that a line covers.
    ///
    /// @param distance to the line's middle
    /// @param half of the line's width
    static double band(double distance, double half) {
        double away = Math.abs(distance);
        return Math.clamp(Math.min(away + 0.5, half) - Math.max(away - 0.5, -half), 0, 1);
    }
}
