package dev.portolan.diagram;

import dev.portolan.core.finding.Severity;
import dev.portolan.icons.Ink;
import dev.portolan.icons.PathData;
import dev.portolan.icons.Segment;
import java.util.List;

/// Small signs that are told apart by shape: a disc for an error, a triangle for a warning, a square for a
/// note, a lock for a pinned offset.
final class Badge {
    static final double SIZE = 16;

    private Badge() {}

    /// The sign of a severity, centred on a point.
    static List<Mark> of(Severity severity, Point centre) {
        double x = centre.x();
        double y = centre.y();
        return switch (severity) {
            case ERROR ->
                List.of(
                        new Mark.Rect(
                                new Box(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE),
                                SIZE / 2,
                                Ink.ERROR,
                                Ink.INSTANCE_FILL,
                                1.5,
                                false),
                        exclamation(x, y, Ink.INSTANCE_FILL));
            case WARNING ->
                List.of(
                        new Mark.Shape(
                                Outlines.polygon(
                                        new Point(x, y - 7), new Point(x + 8, y + 6.5), new Point(x - 8, y + 6.5)),
                                Ink.WARNING_SOFT,
                                Ink.WARNING,
                                1.5),
                        exclamation(x, y + 1.5, Ink.WARNING));
            case NOTE ->
                List.of(
                        new Mark.Rect(
                                new Box(x - 7, y - 7, SIZE - 2, SIZE - 2), 3, Ink.NOTE_SOFT, Ink.NOTE, 1.5, false),
                        exclamation(x, y, Ink.NOTE));
        };
    }

    /// Drawn, not written: a glyph would sit differently in every renderer.
    private static Mark exclamation(double x, double y, Ink ink) {
        var path = new PathData(List.of(
                new Segment.MoveTo(x, y - 3.75),
                new Segment.LineTo(x, y + 0.5),
                new Segment.MoveTo(x, y + 3.5),
                new Segment.LineTo(x, y + 3.55)));
        return new Mark.Shape(path, null, ink, 1.75);
    }

    /// A padlock 7 wide and 9 high.
    static List<Mark> lock(double left, double top, Ink ink) {
        var shackle = new PathData(List.of(
                new Segment.MoveTo(left + 1.5, top + 4),
                new Segment.LineTo(left + 1.5, top + 2.5),
                new Segment.CurveTo(left + 1.5, top - 0.2, left + 5.5, top - 0.2, left + 5.5, top + 2.5),
                new Segment.LineTo(left + 5.5, top + 4)));
        return List.of(
                new Mark.Shape(shackle, null, ink, 1.2),
                new Mark.Rect(new Box(left, top + 4, 7, 5), 1.2, ink, null, 0, false));
    }
}
