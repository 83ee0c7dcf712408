package dev.portolan.diagram;

import dev.portolan.icons.Ink;
import dev.portolan.icons.Typefaces;
import dev.portolan.icons.Weight;

/// Writes on the drawing: cleans text and fits it to its place.
final class Lettering {
    private final Typefaces typefaces;

    Lettering(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /// A text in a style.
    record Style(double size, Weight weight, Ink ink) {}

    double width(String text, Style style) {
        return typefaces.of(style.weight()).width(text, style.size());
    }

    /// Text that starts at a point and ends at most so far to the right of it.
    Mark.Text start(Point at, String text, Style style, double maxWidth) {
        return text(at, text, style, maxWidth, Mark.Anchor.START);
    }

    /// Text centred in a box.
    Mark.Text centred(Box box, String text, Style style) {
        double rise = typefaces.of(style.weight()).capHeight(style.size()) / 2;
        var at = new Point(box.centre().x(), box.centre().y() + rise);
        return text(at, text, style, box.width(), Mark.Anchor.MIDDLE);
    }

    /// Text that ends at a point.
    Mark.Text end(Point at, String text, Style style, double maxWidth) {
        return text(at, text, style, maxWidth, Mark.Anchor.END);
    }

    private Mark.Text text(Point at, String text, Style style, double maxWidth, Mark.Anchor anchor) {
        var fitted = typefaces.of(style.weight()).fit(OneLine.of(text), style.size(), Math.max(0, maxWidth));
        return new Mark.Text(at, fitted, style.size(), style.weight(), style.ink(), anchor);
    }
}
