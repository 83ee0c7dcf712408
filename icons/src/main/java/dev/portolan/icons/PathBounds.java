package dev.portolan.icons;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Collects the extent of a path. A curve reaches its extent where its derivative is zero, or at its ends.
final class PathBounds {
    private double minX = Double.POSITIVE_INFINITY;
    private double minY = Double.POSITIVE_INFINITY;
    private double maxX = Double.NEGATIVE_INFINITY;
    private double maxY = Double.NEGATIVE_INFINITY;
    private double startX;
    private double startY;
    private double x;
    private double y;

    private PathBounds() {}

    static Optional<Bounds> of(List<Segment> segments) {
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        PathBounds bounds = new PathBounds();
        segments.forEach(bounds::follow);
        return Optional.of(new Bounds(bounds.minX, bounds.minY, bounds.maxX, bounds.maxY));
    }

    private void follow(Segment segment) {
        switch (segment) {
            case Segment.MoveTo(double toX, double toY) -> {
                startX = toX;
                startY = toY;
                goTo(toX, toY);
            }
            case Segment.LineTo(double toX, double toY) -> goTo(toX, toY);
            case Segment.QuadTo(double cx, double cy, double toX, double toY) ->
                // The cubic that draws the same curve has its controls two thirds of the way.
                curve(
                        x + 2.0 / 3 * (cx - x),
                        y + 2.0 / 3 * (cy - y),
                        toX + 2.0 / 3 * (cx - toX),
                        toY + 2.0 / 3 * (cy - toY),
                        toX,
                        toY);
            case Segment.CurveTo(double c1x, double c1y, double c2x, double c2y, double toX, double toY) ->
                curve(c1x, c1y, c2x, c2y, toX, toY);
            case Segment.Close() -> {
                x = startX;
                y = startY;
            }
        }
    }

    private void curve(double c1x, double c1y, double c2x, double c2y, double toX, double toY) {
        for (double t : turns(x, c1x, c2x, toX)) {
            includeX(at(t, x, c1x, c2x, toX));
        }
        for (double t : turns(y, c1y, c2y, toY)) {
            includeY(at(t, y, c1y, c2y, toY));
        }
        goTo(toX, toY);
    }

    private void goTo(double toX, double toY) {
        includeX(toX);
        includeY(toY);
        x = toX;
        y = toY;
    }

    private void includeX(double value) {
        minX = Math.min(minX, value);
        maxX = Math.max(maxX, value);
    }

    private void includeY(double value) {
        minY = Math.min(minY, value);
        maxY = Math.max(maxY, value);
    }

    private static double at(double t, double p0, double p1, double p2, double p3) {
        double s = 1 - t;
        return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
    }

    /// Where between the ends one coordinate of a cubic turns round: the roots of its derivative, divided by
    /// three.
    private static double[] turns(double p0, double p1, double p2, double p3) {
        double a = p3 - 3 * p2 + 3 * p1 - p0;
        double b = 2 * (p2 - 2 * p1 + p0);
        double c = p1 - p0;
        if (Math.abs(a) < 1e-9) {
            return Math.abs(b) < 1e-9 ? new double[0] : inside(-c / b);
        }
        double discriminant = b * b - 4 * a * c;
        if (discriminant < 0) {
            return new double[0];
        }
        double root = Math.sqrt(discriminant);
        return inside((-b + root) / (2 * a), (-b - root) / (2 * a));
    }

    private static double[] inside(double... roots) {
        return Arrays.stream(roots).filter(t -> t > 0 && t < 1).toArray();
    }
}
