package dev.portolan.desktop.canvas.raster;

/// How far something covers a pixel, told by the distance from the pixel's middle.
final class Edge {
    /// So fine that nobody sees it, and so coarse that adding whole pixels to it is exact.
    private static final double GRAIN = 1024;

    private Edge() {}

    /// Where a coordinate of the whole drawing lies on a raster, the same for every raster that holds it.
    static double place(double coordinate, double scale, double origin) {
        return Math.rint(coordinate * scale * GRAIN) / GRAIN - origin;
    }

    /// The nearest whole number, of two as near the greater: so that it is the same pixel on every raster.
    static int nearest(double coordinate) {
        return (int) Math.floor(coordinate + 0.5);
    }

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
