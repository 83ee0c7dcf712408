package dev.portolan.diagram;

/// A rectangle of the canvas, in pixels at zoom 1. It may be flat.
///
/// @param x left side
/// @param y top side
/// @param width 0 or more
/// @param height 0 or more
public record Box(double x, double y, double width, double height) {
    /// @throws IllegalArgumentException if a number is not finite or a length is negative
    public Box {
        boolean finite = Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(width) && Double.isFinite(height);
        if (!finite || width < 0 || height < 0) {
            throw new IllegalArgumentException("not a box: " + x + ", " + y + ", " + width + " by " + height);
        }
    }

    /// The smallest box that holds both points.
    public static Box between(Point one, Point other) {
        return new Box(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.abs(one.x() - other.x()),
                Math.abs(one.y() - other.y()));
    }

    /// The right side's x.
    public double right() {
        return x + width;
    }

    /// The bottom side's y.
    public double bottom() {
        return y + height;
    }

    /// The middle.
    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /// Whether the point lies inside or on a side.
    public boolean contains(Point point) {
        return x <= point.x() && point.x() <= right() && y <= point.y() && point.y() <= bottom();
    }

    /// Whether the other box lies wholly inside; touching sides count as inside.
    public boolean contains(Box other) {
        return x <= other.x && other.right() <= right() && y <= other.y && other.bottom() <= bottom();
    }

    /// Whether the two have at least one point in common; touching sides count.
    public boolean intersects(Box other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }

    /// The smallest box that holds both.
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// This box with each side moved outwards; a negative margin moves them inwards, to the middle at most.
    public Box grown(double margin) {
        double across = Math.max(margin, -width / 2);
        double down = Math.max(margin, -height / 2);
        return new Box(x - across, y - down, width + 2 * across, height + 2 * down);
    }

    /// This box elsewhere.
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }
}
