package dev.portolan.export.picture;

import dev.portolan.diagram.Box;
import dev.portolan.diagram.Mark;
import dev.portolan.icons.Ink;
import dev.portolan.icons.Pictogram;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Theme;
import dev.portolan.icons.Typefaces;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import org.jspecify.annotations.Nullable;

/// Draws marks with Java2D. Letters are drawn as outlines of the bundled font, so that no font of the system
/// is asked.
final class MarkPainter {
    private static final float[] DASHES = dashes();

    private final Graphics2D graphics;
    private final Theme theme;
    private final Typefaces typefaces;
    private final Pictograms pictograms;

    MarkPainter(Graphics2D graphics, Theme theme, Typefaces typefaces, Pictograms pictograms) {
        this.graphics = graphics;
        this.theme = theme;
        this.typefaces = typefaces;
        this.pictograms = pictograms;
    }

    void paint(Mark mark) {
        switch (mark) {
            case Mark.Rect rect -> {
                var shape = shape(rect.box(), rect.radius());
                fill(shape, rect.fill());
                stroke(shape, rect.stroke(), butt(rect.strokeWidth(), rect.dashed()));
            }
            case Mark.Line line -> {
                stroke(Paths2D.path(line.path()), line.ink(), butt(line.width(), line.dashed()));
                fill(Paths2D.path(line.head()), line.ink());
            }
            case Mark.Text text -> text(text);
            case Mark.Symbol symbol -> symbol(symbol);
            case Mark.Shape shape -> {
                var path = Paths2D.path(shape.path());
                fill(path, shape.fill());
                stroke(path, shape.stroke(), round(shape.strokeWidth()));
            }
        }
    }

    private void text(Mark.Text text) {
        var typeface = typefaces.of(text.weight());
        double width = typeface.width(text.text(), text.size());
        double left = switch (text.anchor()) {
            case START -> text.at().x();
            case MIDDLE -> text.at().x() - width / 2;
            case END -> text.at().x() - width;
        };
        var outline = typeface.outline(text.text(), text.size())
                .translated(left, text.at().y());
        fill(Paths2D.path(outline), text.ink());
    }

    private void symbol(Mark.Symbol symbol) {
        var pictogram = pictograms.pictogram(symbol.pictogram());
        var before = graphics.getTransform();
        var box = symbol.box();
        double scale = box.width() / Pictogram.GRID;
        graphics.transform(new AffineTransform(scale, 0, 0, scale, box.x(), box.y()));
        for (var path : pictogram.strokes()) {
            stroke(Paths2D.path(path), symbol.ink(), round(Pictogram.STROKE_WIDTH));
        }
        for (var path : pictogram.fills()) {
            fill(Paths2D.path(path), symbol.ink());
        }
        graphics.setTransform(before);
    }

    private void fill(Shape shape, @Nullable Ink ink) {
        if (ink != null) {
            graphics.setColor(colour(ink));
            graphics.fill(shape);
        }
    }

    private void stroke(Shape shape, @Nullable Ink ink, BasicStroke stroke) {
        if (ink != null) {
            graphics.setColor(colour(ink));
            graphics.setStroke(stroke);
            graphics.draw(shape);
        }
    }

    private Color colour(Ink ink) {
        var colour = theme.colour(ink);
        return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(colour.alpha() * 255));
    }

    private static Shape shape(Box box, double radius) {
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    private static BasicStroke butt(double width, boolean dashed) {
        return dashed
                ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static float[] dashes() {
        var lengths = new float[Mark.DASHES.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Mark.DASHES.get(i).floatValue();
        }
        return lengths;
    }
}
