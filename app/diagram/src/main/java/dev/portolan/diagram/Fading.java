package dev.portolan.diagram;

import dev.portolan.icons.Ink;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Draws what steps back behind the rest: the same shapes, with outlines and text in a faint ink. What is told
/// by colour, such as an error, steps back too.
final class Fading {
    private static final Set<Ink> GROUNDS = EnumSet.of(
            Ink.CANVAS,
            Ink.SURFACE,
            Ink.SURFACE_RAISED,
            Ink.SURFACE_SUNKEN,
            Ink.ZONE_FILL,
            Ink.HOST_FILL,
            Ink.HOST_HEADER,
            Ink.INSTANCE_FILL);
    private static final Set<Ink> SPEAKING =
            EnumSet.of(Ink.ACCENT_SOFT, Ink.ERROR_SOFT, Ink.WARNING_SOFT, Ink.OK_SOFT, Ink.NOTE_SOFT);

    private Fading() {}

    static Figure faded(Figure figure) {
        return new Figure(
                figure.element(),
                figure.name(),
                figure.bounds(),
                figure.marks().stream().map(Fading::faded).toList());
    }

    private static Mark faded(Mark mark) {
        return switch (mark) {
            case Mark.Rect rect ->
                new Mark.Rect(
                        rect.box(),
                        rect.radius(),
                        ground(rect.fill()),
                        rect.stroke() == null ? null : Ink.BORDER,
                        rect.strokeWidth(),
                        rect.dashed());
            case Mark.Line line ->
                new Mark.Line(
                        line.points(), Ink.LINK_MUTED, line.width(), line.arrow(), line.dashed(), line.cornerRadius());
            case Mark.Text text ->
                new Mark.Text(text.at(), text.text(), text.size(), text.weight(), Ink.LINK_MUTED, text.anchor());
            case Mark.Symbol symbol -> new Mark.Symbol(symbol.pictogram(), symbol.box(), Ink.LINK_MUTED);
            case Mark.Shape shape ->
                new Mark.Shape(
                        shape.path(),
                        ground(shape.fill()),
                        shape.stroke() == null ? null : Ink.BORDER,
                        shape.strokeWidth());
        };
    }

    /// Grounds stay, except those that say something by their colour.
    private static @Nullable Ink ground(@Nullable Ink fill) {
        if (fill == null || GROUNDS.contains(fill)) {
            return fill;
        }
        return SPEAKING.contains(fill) ? Ink.SURFACE_SUNKEN : Ink.LINK_MUTED;
    }
}
