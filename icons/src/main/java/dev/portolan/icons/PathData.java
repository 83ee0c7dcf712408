package dev.portolan.icons;

import java.util.List;
import java.util.Optional;

/// The outline of a shape, or the line that a pen follows. Filled paths follow the nonzero winding rule.
///
/// @param segments the steps in drawing order; the first, if any, is a [Segment.MoveTo]
public record PathData(List<Segment> segments) {
    /// @throws IllegalArgumentException if the path draws before it has a place to start from
    public PathData {
        segments = List.copyOf(segments);
        if (!segments.isEmpty() && !(segments.getFirst() instanceof Segment.MoveTo)) {
            throw new IllegalArgumentException("a path starts with a move, not with " + segments.getFirst());
        }
    }

    /// Reads the `d` attribute of an SVG path. Understood are the absolute commands `M L H V C Q Z`, with
    /// repeated coordinates as SVG has them.
    ///
    /// @param text path data; blank text is the empty path
    /// @throws IllegalArgumentException if the text is anything else, with the index of the offending
    ///     character
    public static PathData parse(String text) {
        return new PathData(new PathParser(text).parse());
    }

    /// Writes SVG path data, the same on every machine: absolute commands, up to three decimals, no trailing
    /// zeros. Reading it back gives this path with its coordinates rounded to three decimals.
    public String toSvg() {
        StringBuilder out = new StringBuilder();
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.MoveTo(double x, double y) -> writeSegment(out, 'M', x, y);
                case Segment.LineTo(double x, double y) -> writeSegment(out, 'L', x, y);
                case Segment.QuadTo(double cx, double cy, double x, double y) -> writeSegment(out, 'Q', cx, cy, x, y);
                case Segment.CurveTo(double c1x, double c1y, double c2x, double c2y, double x, double y) ->
                    writeSegment(out, 'C', c1x, c1y, c2x, c2y, x, y);
                case Segment.Close() -> writeSegment(out, 'Z');
            }
        }
        return out.toString();
    }

    /// Moves the path.
    ///
    /// @param dx distance to the right
    /// @param dy distance downwards
    public PathData translated(double dx, double dy) {
        return transformed(1, 1, dx, dy);
    }

    /// Scales the path about the origin.
    public PathData scaled(double factor) {
        return transformed(factor, factor, 0, 0);
    }

    /// Scales the path about the origin, then moves it: `x` becomes `sx * x + dx`, `y` becomes `sy * y + dy`.
    public PathData transformed(double sx, double sy, double dx, double dy) {
        return new PathData(segments.stream()
                .map(segment -> transformed(segment, sx, sy, dx, dy))
                .toList());
    }

    /// The smallest rectangle around everything that the path passes through, exact for curves too. The width
    /// of a stroke is not part of it.
    ///
    /// @return the rectangle, or empty for the empty path
    public Optional<Bounds> bounds() {
        return PathBounds.of(segments);
    }

    private static Segment transformed(Segment segment, double sx, double sy, double dx, double dy) {
        return switch (segment) {
            case Segment.MoveTo(double x, double y) -> new Segment.MoveTo(sx * x + dx, sy * y + dy);
            case Segment.LineTo(double x, double y) -> new Segment.LineTo(sx * x + dx, sy * y + dy);
            case Segment.QuadTo(double cx, double cy, double x, double y) ->
                new Segment.QuadTo(sx * cx + dx, sy * cy + dy, sx * x + dx, sy * y + dy);
            case Segment.CurveTo(double c1x, double c1y, double c2x, double c2y, double x, double y) ->
                new Segment.CurveTo(
                        sx * c1x + dx, sy * c1y + dy, sx * c2x + dx, sy * c2y + dy, sx * x + dx, sy * y + dy);
            case Segment.Close close -> close;
        };
    }

    private static void writeSegment(StringBuilder out, char command, double... coordinates) {
        out.append(command);
        for (int i = 0; i < coordinates.length; i++) {
            long thousandths = Math.round(coordinates[i] * 1000);
            // A minus sign parts two numbers as well as a space does.
            if (i > 0 && thousandths >= 0) {
                out.append(' ');
            }
            writeNumber(out, thousandths);
        }
    }

    private static void writeNumber(StringBuilder out, long thousandths) {
        long magnitude = Math.abs(thousandths);
        if (thousandths < 0) {
            out.append('-');
        }
        out.append(magnitude / 1000);
        long fraction = magnitude % 1000;
        if (fraction != 0) {
            String digits = Long.toString(1000 + fraction);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            out.append('.').append(digits, 1, end);
        }
    }
}
