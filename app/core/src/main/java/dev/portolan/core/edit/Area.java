package dev.portolan.core.edit;

/// The part of the canvas that something takes up, in pixels at zoom 1.
///
/// @param x the left edge
/// @param y the top edge
/// @param width 0 or more
/// @param height 0 or more
public record Area(int x, int y, int width, int height) {
    /// @throws IllegalArgumentException if the width or height is negative
    public Area {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("not an area: " + width + " x " + height);
        }
    }

    /// The right edge.
    public int right() {
        return x + width;
    }

    /// The bottom edge.
    public int bottom() {
        return y + height;
    }

    /// The smallest area that holds this one and another.
    public Area union(Area other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Area(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
