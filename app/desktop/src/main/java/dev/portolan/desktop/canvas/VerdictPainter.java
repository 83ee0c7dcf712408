package dev.portolan.desktop.canvas;

import dev.portolan.desktop.look.Look;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;
import dev.portolan.icons.Ink;
import dev.portolan.icons.Typefaces;
import dev.portolan.icons.Weight;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// Paints the verdict on a drop or a link beside the pointer: a mark, and a line of words for each thing to say.
final class VerdictPainter {
    /// In pixels, where text has its normal size.
    private static final double TEXT_SIZE = 12;

    private static final double LINE_HEIGHT = 18;
    private static final double PADDING = 12;
    private static final double MARK_SPACE = 24;
    private static final double MAX_WIDTH = 640;
    private static final double RADIUS = 12;
    private static final double MARGIN = 8;

    /// From the pointer, without the height of what is dragged.
    private static final double BELOW_GHOST = 16;

    private static final double GHOST_HEIGHT = 32;

    private final Look look;
    private final Typefaces typefaces;
    private final DropVerdict.Words words;

    VerdictPainter(Look look, Typefaces typefaces, DropVerdict.Words words) {
        this.look = look;
        this.typefaces = typefaces;
        this.words = words;
    }

    /// Paints the verdict on a gesture, if there is one.
    ///
    /// @param at the place on the screen that it is about
    void paint(GraphicsContext gc, State state, Gesture gesture, Point at) {
        words.of(state, gesture).ifPresent(verdict -> {
            var face = typefaces.of(Weight.REGULAR);
            double size = TEXT_SIZE * scale();
            double room = Math.min(MAX_WIDTH * scale(), state.viewport().width() - 2 * (PADDING + MARGIN) - MARK_SPACE);
            var lines = verdict.lines().stream()
                    .flatMap(line -> wrapped(line, size, room).stream())
                    .toList();
            double width = lines.stream()
                            .mapToDouble(line -> face.width(line, size))
                            .max()
                            .orElse(0)
                    + 2 * PADDING
                    + MARK_SPACE;
            double height = lines.size() * LINE_HEIGHT * scale() + PADDING;
            var view = state.viewport();
            double x = Math.max(MARGIN, Math.min(at.x() + MARGIN, view.width() - width - MARGIN));
            double y = at.y() + BELOW_GHOST + GHOST_HEIGHT * scale();
            double above = at.y() - height - MARGIN;
            var box = new Box(x, y + height < view.height() ? y : above, width, height);
            paint(gc, box, verdict.clean(), lines);
        });
    }

    /// A line, or as many as it takes where there is little room; a word that is too long by itself is cut.
    private List<String> wrapped(String line, double size, double room) {
        var face = typefaces.of(Weight.REGULAR);
        var lines = new ArrayList<String>();
        var rest = "";
        for (var word : line.split(" ", -1)) {
            var longer = rest.isEmpty() ? word : rest + " " + word;
            if (!rest.isEmpty() && face.width(longer, size) > room) {
                lines.add(rest);
                rest = word;
            } else {
                rest = longer;
            }
        }
        lines.add(rest);
        return lines.stream().map(whole -> face.fit(whole, size, room)).toList();
    }

    private double scale() {
        return look.textSize().get().factor();
    }

    private void paint(GraphicsContext gc, Box box, boolean clean, List<String> lines) {
        gc.setFill(look.colour(clean ? Ink.OK_SOFT : Ink.ERROR_SOFT));
        gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), RADIUS, RADIUS);
        gc.setStroke(look.colour(clean ? Ink.OK : Ink.ERROR));
        gc.setLineWidth(1);
        gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), RADIUS, RADIUS);
        double lineHeight = LINE_HEIGHT * scale();
        mark(gc, box.x() + PADDING + 6, box.y() + PADDING / 2 + lineHeight / 2, clean);
        gc.setFill(look.colour(Ink.TEXT));
        for (int i = 0; i < lines.size(); i++) {
            gc.setFont(look.font(i == 0 && clean ? Weight.SEMIBOLD : Weight.REGULAR, TEXT_SIZE * scale()));
            gc.fillText(lines.get(i), box.x() + PADDING + MARK_SPACE, box.y() + PADDING / 2 + (i + 0.72) * lineHeight);
        }
    }

    /// A tick, or a cross: told by shape as well as by colour.
    private void mark(GraphicsContext gc, double x, double y, boolean clean) {
        gc.setStroke(look.colour(clean ? Ink.OK : Ink.ERROR));
        gc.setLineWidth(2);
        if (clean) {
            gc.strokePolyline(new double[] {x - 5, x - 1, x + 5}, new double[] {y, y + 4, y - 4}, 3);
        } else {
            gc.strokeLine(x - 4, y - 4, x + 4, y + 4);
            gc.strokeLine(x - 4, y + 4, x + 4, y - 4);
        }
    }
}
