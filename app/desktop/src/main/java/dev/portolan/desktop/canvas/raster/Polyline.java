package dev.portolan.desktop.canvas.raster;

import dev.portolan.icons.PathData;
import dev.portolan.icons.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A path whose curves are cut into short straight pieces, fine enough for the pixels that it is drawn with.
final class Polyline {
    /// How long a piece of a curve may be, in pixels.
    private static final double PIECE = 1.5;

    private double[] points = new double[16];
    private int size;

    private Polyline() {}

    /// The parts of a path, each without a gap, in pixels.
    ///
    /// @param scale pixels per unit of the path
    /// @param dx is added after scaling
    /// @param dy is added after scaling
    static List<Polyline> of(PathData path, double scale, double dx, double dy) {
        var parts = new ArrayList<Polyline>();
        for (var segment : path.segments()) {
            if (segment instanceof Segment.MoveTo) {
                parts.add(new Polyline());
            }
            parts.getLast().follow(segment, scale, dx, dy);
        }
        return parts;
    }

    int size() {
        return size;
    }

    double x(int index) {
        return points[2 * index];
    }

    double y(int index) {
        return points[2 * index + 1];
    }

    private void follow(Segment segment, double scale, double dx, double dy) {
        switch (segment) {
            case Segment.MoveTo(double x, double y) -> add(x * scale + dx, y * scale + dy);
            case Segment.LineTo(double x, double y) -> add(x * scale + dx, y * scale + dy);
            case Segment.QuadTo(double cx, double cy, double x, double y) ->
                curve(
                        (lastX() + 2 * (cx * scale + dx)) / 3,
                        (lastY() + 2 * (cy * scale + dy)) / 3,
                        ((x + 2 * cx) * scale + 3 * dx) / 3,
                        ((y + 2 * cy) * scale + 3 * dy) / 3,
                        x * scale + dx,
                        y * scale + dy);
            case Segment.CurveTo(double c1x, double c1y, double c2x, double c2y, double x, double y) ->
                curve(
                        c1x * scale + dx,
                        c1y * scale + dy,
                        c2x * scale + dx,
                        c2y * scale + dy,
                        x * scale + dx,
                        y * scale + dy);
            case Segment.Close _ -> add(x(0), y(0));
        }
    }

    private double lastX() {
        return x(size - 1);
    }

    private double lastY() {
        return y(size - 1);
    }

    private void curve(double c1x, double c1y, double c2x, double c2y, double x, double y) {
        double fromX = lastX();
        double fromY = lastY();
        double length =
                Math.hypot(c1x - fromX, c1y - fromY) + Math.hypot(c2x - c1x, c2y - c1y) + Math.hypot(x - c2x, y - c2y);
        int pieces = (int) Math.clamp(Math.ceil(length / PIECE), 2, 64);
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            double a = s * s * s;
            double b = 3 * s * s * t;
            double c = 3 * s * t * t;
            double d = t * t * t;
            add(a * fromX + b * c1x + c * c2x + d * x, a * fromY + b * c1y + c * c2y + d * y);
        }
    }

    private void add(double x, double y) {
        if (2 * size == points.length) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        points[2 * size] = x;
        points[2 * size + 1] = y;
        size++;
    }
}
