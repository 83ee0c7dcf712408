package dev.portolan.desktop.canvas;

import dev.portolan.desktop.look.Look;
import dev.portolan.desktop.store.Viewport;
import dev.portolan.diagram.Figure;
import dev.portolan.diagram.Mark;
import dev.portolan.icons.PathData;
import dev.portolan.icons.Pictogram;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Segment;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/// Paints figures on a JavaFX canvas: the few that change at every frame. For all others there are
/// [dev.portolan.desktop.canvas.tile.Tiles].
final class FxPainter {
    private static final double[] NO_DASHES = {};
    private static final double[] DASHES =
            Mark.DASHES.stream().mapToDouble(Double::doubleValue).toArray();

    private final Look look;
    private final Pictograms pictograms;

    FxPainter(Look look, Pictograms pictograms) {
        this.look = look;
        this.pictograms = pictograms;
    }

    /// Paints those of the figures that the viewport shows; what was on the canvas stays under them.
    void paint(GraphicsContext gc, List<Figure> figures, Viewport viewport) {
        gc.save();
        gc.scale(viewport.zoom(), viewport.zoom());
        gc.translate(-viewport.x(), -viewport.y());
        gc.setTextBaseline(VPos.BASELINE);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.setFillRule(FillRule.NON_ZERO);
        var visible = viewport.visible();
        for (var figure : figures) {
            if (figure.bounds().intersects(visible)) {
                paint(gc, figure);
            }
        }
        gc.restore();
    }

    private void paint(GraphicsContext gc, Figure figure) {
        figure.marks().forEach(mark -> paint(gc, mark));
    }

    private void paint(GraphicsContext gc, Mark mark) {
        switch (mark) {
            case Mark.Rect rect -> rect(gc, rect);
            case Mark.Line line -> line(gc, line);
            case Mark.Text text -> text(gc, text);
            case Mark.Symbol symbol -> symbol(gc, symbol);
            case Mark.Shape shape -> shape(gc, shape);
        }
    }

    private void rect(GraphicsContext gc, Mark.Rect rect) {
        var box = rect.box();
        double arc = 2 * rect.radius();
        if (rect.fill() != null) {
            gc.setFill(look.colour(rect.fill()));
            if (arc == 0) {
                gc.fillRect(box.x(), box.y(), box.width(), box.height());
            } else {
                gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
            }
        }
        if (rect.stroke() != null) {
            gc.setStroke(look.colour(rect.stroke()));
            gc.setLineWidth(rect.strokeWidth());
            dash(gc, rect.dashed());
            gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        }
    }

    private void line(GraphicsContext gc, Mark.Line line) {
        gc.setStroke(look.colour(line.ink()));
        gc.setLineWidth(line.width());
        dash(gc, line.dashed());
        trace(gc, line.path());
        gc.stroke();
        if (line.arrow()) {
            gc.setFill(look.colour(line.ink()));
            trace(gc, line.head());
            gc.fill();
        }
    }

    private void text(GraphicsContext gc, Mark.Text text) {
        gc.setFill(look.colour(text.ink()));
        gc.setFont(look.font(text.weight(), text.size()));
        gc.setTextAlign(
                switch (text.anchor()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        gc.fillText(text.text(), text.at().x(), text.at().y());
    }

    private void symbol(GraphicsContext gc, Mark.Symbol symbol) {
        var pictogram = pictograms.pictogram(symbol.pictogram());
        var box = symbol.box();
        double scale = box.width() / Pictogram.GRID;
        gc.save();
        gc.translate(box.x(), box.y());
        gc.scale(scale, scale);
        gc.setStroke(look.colour(symbol.ink()));
        gc.setFill(look.colour(symbol.ink()));
        gc.setLineWidth(Pictogram.STROKE_WIDTH);
        dash(gc, false);
        for (var path : pictogram.strokes()) {
            trace(gc, path);
            gc.stroke();
        }
        for (var path : pictogram.fills()) {
            trace(gc, path);
            gc.fill();
        }
        gc.restore();
    }

    private void shape(GraphicsContext gc, Mark.Shape shape) {
        trace(gc, shape.path());
        if (shape.fill() != null) {
            gc.setFill(look.colour(shape.fill()));
            gc.fill();
        }
        if (shape.stroke() != null) {
            gc.setStroke(look.colour(shape.stroke()));
            gc.setLineWidth(shape.strokeWidth());
            dash(gc, false);
            gc.stroke();
        }
    }

    private static void dash(GraphicsContext gc, boolean dashed) {
        gc.setLineDashes(dashed ? DASHES : NO_DASHES);
    }

    private static void trace(GraphicsContext gc, PathData path) {
        gc.beginPath();
        for (var segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo to -> gc.moveTo(to.x(), to.y());
                case Segment.LineTo to -> gc.lineTo(to.x(), to.y());
                case Segment.QuadTo to -> gc.quadraticCurveTo(to.cx(), to.cy(), to.x(), to.y());
                case Segment.CurveTo to -> gc.bezierCurveTo(to.c1x(), to.c1y(), to.c2x(), to.c2y(), to.x(), to.y());
                case Segment.Close _ -> gc.closePath();
            }
        }
    }
}
