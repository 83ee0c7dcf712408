package dev.portolan.icons;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// One face of the bundled family: its metrics and outlines.
///
/// Sizes and results are in pixels (or points, or any unit: results come in the unit of the size). Text is
/// one line, left to right, without kerning or ligatures: each code point advances by its own width, so
/// painters that shape text must switch both off to agree. A code point that the font lacks is drawn and
/// measured as the font's placeholder. All digits are equally wide.
public final class Typeface {
    private static final String FAMILY = "IBM Plex Sans";
    private static final String ELLIPSIS = "…";

    private final Weight weight;
    private final TrueType font;

    private Typeface(Weight weight, TrueType font) {
        this.weight = weight;
        this.font = font;
    }

    static Typeface load(Weight weight) {
        return new Typeface(weight, TrueType.read(Resources.read(weight.file())));
    }

    /// {@return the family's name in CSS and SVG, which ask for the weight apart} A toolkit may list the
    /// semibold face under a name of its own: draw with the font that it returns when it loads [#open()].
    public String family() {
        return FAMILY;
    }

    /// {@return how heavy this face is}
    public Weight weight() {
        return weight;
    }

    /// Opens the font file, for a toolkit to register or a document to embed. The caller closes it.
    ///
    /// @return the bytes of a TrueType font
    /// @throws java.io.UncheckedIOException if our own file cannot be opened
    public InputStream open() {
        return Resources.open(weight.file());
    }

    /// {@return how far the pen moves to the right while it writes the text}
    public double width(String text, double size) {
        return pixels(advance(text, 0, text.length()), size);
    }

    /// {@return the height above the baseline that a line of text keeps free}
    public double ascent(double size) {
        return pixels(font.ascent(), size);
    }

    /// {@return the depth below the baseline that a line of text keeps free, a positive number}
    public double descent(double size) {
        return pixels(font.descent(), size);
    }

    /// {@return the height of a flat capital letter such as H above the baseline, which is about that of
    /// digits: text looks centred when half of it lies above the middle}
    public double capHeight(double size) {
        return pixels(font.capHeight(), size);
    }

    /// The shapes of the letters, to be filled by the nonzero winding rule.
    ///
    /// @return a path whose baseline starts at 0,0; empty for text without ink
    public PathData outline(String text, double size) {
        double scale = size / font.unitsPerEm();
        List<Segment> segments = new ArrayList<>();
        long advance = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int glyph = font.glyph(text.codePointAt(i));
            // Fonts count upwards from the baseline.
            segments.addAll(font.outline(glyph)
                    .transformed(scale, -scale, advance * scale, 0)
                    .segments());
            advance += font.advance(glyph);
        }
        return new PathData(segments);
    }

    /// Shortens text to a width.
    ///
    /// @return the text itself if it fits; else the longest beginning that fits with an ellipsis after
    ///     it, less any white space before the ellipsis; empty if not even the ellipsis fits
    public String fit(String text, double size, double maxWidth) {
        long limit = (long) Math.floor(maxWidth * font.unitsPerEm() / size);
        if (advance(text, 0, text.length()) <= limit) {
            return text;
        }
        long advance = advance(ELLIPSIS, 0, ELLIPSIS.length());
        if (advance > limit) {
            return "";
        }
        int end = 0;
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            advance += advance(text, end, next);
            if (advance > limit) {
                break;
            }
            end = next;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private long advance(String text, int from, int to) {
        long units = 0;
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            units += font.advance(font.glyph(text.codePointAt(i)));
        }
        return units;
    }

    private double pixels(long units, double size) {
        return units * size / font.unitsPerEm();
    }
}
