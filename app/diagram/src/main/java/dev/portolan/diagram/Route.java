package dev.portolan.diagram;

import java.util.List;

/// The way a link takes: a line with corners whose stretches run along the axes, from the caller's card to
/// the target's.
///
/// @param points at least two; neighbours differ in one coordinate at most
public record Route(List<Point> points) {
    /// @throws IllegalArgumentException if there are too few points or a stretch is oblique
    public Route {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a route has two ends: " + points);
        }
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            if (from.x() != to.x() && from.y() != to.y()) {
                throw new IllegalArgumentException("oblique: " + from + " to " + to);
            }
        }
    }

    /// Where it leaves the caller.
    public Point start() {
        return points.getFirst();
    }

    /// Where it meets the target.
    public Point end() {
        return points.getLast();
    }

    /// The smallest box that holds it.
    public Box bounds() {
        var bounds = Box.between(start(), start());
        for (var point : points) {
            bounds = bounds.union(Box.between(point, point));
        }
        return bounds;
    }

    /// How far a point is from it, in pixels.
    public double distance(Point point) {
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < points.size(); i++) {
            var stretch = Box.between(points.get(i - 1), points.get(i));
            double dx = Math.max(0, Math.max(stretch.x() - point.x(), point.x() - stretch.right()));
            double dy = Math.max(0, Math.max(stretch.y() - point.y(), point.y() - stretch.bottom()));
            nearest = Math.min(nearest, Math.hypot(dx, dy));
        }
        return nearest;
    }
}
