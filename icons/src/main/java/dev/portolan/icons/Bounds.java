package dev.portolan.icons;

/// A rectangle with its sides along the axes, y growing downwards. It may be flat.
///
/// @param minX left side
/// @param minY top side
/// @param maxX right side, not left of `minX`
/// @param maxY bottom side, not above `minY`
public record Bounds(double minX, double minY, double maxX, double maxY) {
    /// @throws IllegalArgumentException if a side is not a number or the sides are swapped
    public Bounds {
        if (!(minX <= maxX && minY <= maxY)) {
            throw new IllegalArgumentException(
                    "not a rectangle: " + minX + " to " + maxX + " by " + minY + " to " + maxY);
        }
    }

    /// {@return distance from the left to the right side}
    public double width() {
        return maxX - minX;
    }

    /// {@return distance from the top to the bottom side}
    public double height() {
        return maxY - minY;
    }

    /// Moves each side outwards.
    ///
    /// @param margin how far, such as half the width of the stroke that follows the outline
    public Bounds grown(double margin) {
        return new Bounds(minX - margin, minY - margin, maxX + margin, maxY + margin);
    }

    /// {@return whether the other rectangle lies wholly inside this one; touching sides count as inside}
    public boolean contains(Bounds other) {
        return minX <= other.minX && minY <= other.minY && maxX >= other.maxX && maxY >= other.maxY;
    }
}
