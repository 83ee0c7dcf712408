package dev.portolan.diagram;

import dev.portolan.icons.Ink;
import dev.portolan.icons.PathData;
import dev.portolan.icons.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that a painter draws. Coordinates are pixels of the canvas at zoom 1.
public sealed interface Mark {

    /// A rectangle.
    ///
    /// @param radius of its corners, 0 for square ones
    /// @param fill null to leave it open
    /// @param stroke null for no border; the border lies half inside and half outside the box
    /// @param strokeWidth of the border
    /// @param dashed whether the border is dashed, see [#DASHES]
    record Rect(
            Box box,
            double radius,
            @Nullable Ink fill,
            @Nullable Ink stroke,
            double strokeWidth,
            boolean dashed) implements Mark {}

    /// A line with rounded corners, ends butt.
    ///
    /// @param points at least two
    /// @param arrow whether it ends in a filled arrow head, whose tip is the last point
    /// @param dashed see [#DASHES]
    /// @param cornerRadius the most that a corner is rounded
    record Line(List<Point> points, Ink ink, double width, boolean arrow, boolean dashed, double cornerRadius)
            implements Mark {
        public Line {
            points = List.copyOf(points);
        }

        /// What to stroke: the line up to the arrow head, with its corners rounded.
        public PathData path() {
            return Outlines.line(points, arrow, cornerRadius);
        }

        /// What to fill: the arrow head, or the empty path if there is none.
        public PathData head() {
            return arrow ? Outlines.head(points) : new PathData(List.of());
        }
    }

    /// A line of text, already short enough for its place.
    ///
    /// @param at where the baseline starts, has its middle, or ends: as the anchor says
    /// @param text without control characters
    record Text(Point at, String text, double size, Weight weight, Ink ink, Anchor anchor) implements Mark {}

    /// A pictogram.
    ///
    /// @param pictogram its id, see [dev.portolan.icons.Pictograms]
    /// @param box where its square grid goes
    record Symbol(String pictogram, Box box, Ink ink) implements Mark {}

    /// Any other shape.
    ///
    /// @param fill null to leave it open; the nonzero winding rule applies
    /// @param stroke null for no border; caps and joins are round
    record Shape(
            PathData path, @Nullable Ink fill, @Nullable Ink stroke, double strokeWidth) implements Mark {}

    /// Which point of a text its place names.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// The lengths of dashes and of the gaps between them, in pixels.
    List<Double> DASHES = List.of(4.0, 3.0);
}
