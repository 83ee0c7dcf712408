package dev.portolan.icons;

/// One step of a path, in absolute coordinates with y growing downwards.
public sealed interface Segment {

    /// Starts a new subpath without drawing.
    record MoveTo(double x, double y) implements Segment {
        /// @throws IllegalArgumentException if a coordinate is not finite
        public MoveTo {
            requireFinite(x, y);
        }
    }

    /// A straight line to a point.
    record LineTo(double x, double y) implements Segment {
        /// @throws IllegalArgumentException if a coordinate is not finite
        public LineTo {
            requireFinite(x, y);
        }
    }

    /// A quadratic Bézier curve.
    ///
    /// @param cx x of the control point
    /// @param cy y of the control point
    /// @param x x of the end point
    /// @param y y of the end point
    record QuadTo(double cx, double cy, double x, double y) implements Segment {
        /// @throws IllegalArgumentException if a coordinate is not finite
        public QuadTo {
            requireFinite(cx, cy, x, y);
        }
    }

    /// A cubic Bézier curve.
    ///
    /// @param c1x x of the first control point
    /// @param c1y y of the first control point
    /// @param c2x x of the second control point
    /// @param c2y y of the second control point
    /// @param x x of the end point
    /// @param y y of the end point
    record CurveTo(double c1x, double c1y, double c2x, double c2y, double x, double y) implements Segment {
        /// @throws IllegalArgumentException if a coordinate is not finite
        public CurveTo {
            requireFinite(c1x, c1y, c2x, c2y, x, y);
        }
    }

    /// A straight line back to the start of the subpath, joined to it.
    record Close() implements Segment {}

    private static void requireFinite(double... coordinates) {
        for (double coordinate : coordinates) {
            if (!Double.isFinite(coordinate)) {
                throw new IllegalArgumentException("not a coordinate: " + coordinate);
            }
        }
    }
}
