package dev.portolan.desktop.canvas.raster;

import dev.portolan.diagram.Box;
import dev.portolan.diagram.Figure;
import dev.portolan.diagram.Mark;
import dev.portolan.icons.Ink;
import dev.portolan.icons.PathData;
import dev.portolan.icons.Pictogram;
import dev.portolan.icons.Segment;
import dev.portolan.icons.Theme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Paints figures on a raster, without any toolkit and so in any thread: a part of the drawing at some scale,
/// quickly enough that a whole plan is painted between two looks. Letters stand on whole pixels, upright,
/// and on quarters of pixels across.
public final class FigurePainter {
    private static final double SMALLEST_PERIOD = 2;

    /// A Bezier curve with controls this far out is nearly a quarter of a circle of radius 1.
    private static final double ROUND = 0.5523;

    private final Raster raster;
    private final double scale;
    private final double left;
    private final double top;
    private final Stamps stamps;
    private final Lines lines;
    private final Map<Ink, Paint> paints = new EnumMap<>(Ink.class);

    /// @param scale pixels per pixel at zoom 1
    /// @param left of the raster, in pixels of the whole drawing at that scale
    /// @param top of the raster, in pixels of the whole drawing at that scale
    public FigurePainter(Raster raster, double scale, int left, int top, Theme theme, Stamps stamps) {
        this.raster = raster;
        this.scale = scale;
        this.left = left;
        this.top = top;
        this.stamps = stamps;
        this.lines = new Lines(raster, scale, left, top);
        for (var ink : Ink.values()) {
            paints.put(ink, Paint.of(theme.colour(ink)));
        }
    }

    /// Paints a figure over what is there.
    public void paint(Figure figure) {
        figure.marks().forEach(this::paint);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Rect rect -> rect(rect);
            case Mark.Line line -> lines.paint(line, paint(line.ink()));
            case Mark.Text text -> text(text);
            case Mark.Symbol symbol -> symbol(symbol);
            case Mark.Shape shape -> shape(shape);
        }
    }

    /// What an ink looks like.
    public Paint paint(Ink ink) {
        return paints.getOrDefault(ink, new Paint(0, 0));
    }

    private double x(double x) {
        return Edge.place(x, scale, left);
    }

    private double y(double y) {
        return Edge.place(y, scale, top);
    }

    private void rect(Mark.Rect rect) {
        var box = rect.box();
        var round = new RoundBox(x(box.x()), y(box.y()), x(box.right()), y(box.bottom()), rect.radius() * scale);
        if (rect.fill() != null) {
            round.fill(raster, paint(rect.fill()));
        }
        if (rect.stroke() == null) {
            return;
        }
        double width = rect.strokeWidth() * scale;
        if (rect.dashed()) {
            Dashes.of(outline(box, rect.radius()), width, scale, left, top)
                    .paint(raster, SMALLEST_PERIOD, paint(rect.stroke()));
        } else {
            round.stroke(raster, width, paint(rect.stroke()));
        }
    }

    private static PathData outline(Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        double c = r * (1 - ROUND);
        double x = box.x();
        double y = box.y();
        double right = box.right();
        double bottom = box.bottom();
        return new PathData(List.of(
                new Segment.MoveTo(x + r, y),
                new Segment.LineTo(right - r, y),
                new Segment.CurveTo(right - c, y, right, y + c, right, y + r),
                new Segment.LineTo(right, bottom - r),
                new Segment.CurveTo(right, bottom - c, right - c, bottom, right - r, bottom),
                new Segment.LineTo(x + r, bottom),
                new Segment.CurveTo(x + c, bottom, x, bottom - c, x, bottom - r),
                new Segment.LineTo(x, y + r),
                new Segment.CurveTo(x, y + c, x + c, y, x + r, y)));
    }

    private void text(Mark.Text text) {
        double size = text.size() * scale;
        double baseline = y(text.at().y());
        if (baseline < -size || baseline > raster.height() + 2 * size) {
            return;
        }
        double pen = x(text.at().x()) - size * before(text);
        int row = Edge.nearest(baseline);
        var paint = paint(text.ink());
        var letters = text.text();
        for (int i = 0;
                i < letters.length() && pen < raster.width();
                i += Character.charCount(letters.codePointAt(i))) {
            int letter = letters.codePointAt(i);
            if (pen > -2 * size) {
                int quarters = Edge.nearest(pen * Stamps.PHASES);
                int column = Math.floorDiv(quarters, Stamps.PHASES);
                var stamp = stamps.letter(text.weight(), letter, size, Math.floorMod(quarters, Stamps.PHASES));
                raster.stamp(stamp, column, row, paint);
            }
            pen += size * stamps.advance(text.weight(), letter);
        }
    }

    /// How much of a text of size 1 stands before its place.
    private double before(Mark.Text text) {
        return switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width(text) / 2;
            case END -> width(text);
        };
    }

    private double width(Mark.Text text) {
        return text.text()
                .codePoints()
                .mapToDouble(letter -> stamps.advance(text.weight(), letter))
                .sum();
    }

    private void symbol(Mark.Symbol symbol) {
        var box = symbol.box();
        var place = new Place(x(box.x()), y(box.y()));
        var stamp =
                stamps.sign(symbol.pictogram(), box.width() / Pictogram.GRID * scale, place.phaseX(), place.phaseY());
        raster.stamp(stamp, place.column(), place.row(), paint(symbol.ink()));
    }

    /// Shapes are remembered as they look from their own first point.
    private void shape(Mark.Shape shape) {
        if (!(shape.path().segments().getFirst() instanceof Segment.MoveTo(double startX, double startY))) {
            return;
        }
        var path = shape.path().translated(-startX, -startY);
        var place = new Place(x(startX), y(startY));
        if (shape.fill() != null) {
            var stamp = stamps.inside(path, scale, place.phaseX(), place.phaseY());
            raster.stamp(stamp, place.column(), place.row(), paint(shape.fill()));
        }
        if (shape.stroke() != null) {
            var stamp = stamps.border(path, shape.strokeWidth(), scale, place.phaseX(), place.phaseY());
            raster.stamp(stamp, place.column(), place.row(), paint(shape.stroke()));
        }
    }

    /// A whole pixel, and quarters of pixels beyond it.
    private record Place(int quartersX, int quartersY) {
        Place(double x, double y) {
            this(Edge.nearest(x * Stamps.PHASES), Edge.nearest(y * Stamps.PHASES));
        }

        int column() {
            return Math.floorDiv(quartersX, Stamps.PHASES);
        }

        int row() {
            return Math.floorDiv(quartersY, Stamps.PHASES);
        }

        int phaseX() {
            return Math.floorMod(quartersX, Stamps.PHASES);
        }

        int phaseY() {
            return Math.floorMod(quartersY, Stamps.PHASES);
        }
    }
}
