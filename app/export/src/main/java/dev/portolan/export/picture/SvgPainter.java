package dev.portolan.export.picture;

import dev.portolan.diagram.Box;
import dev.portolan.diagram.Figure;
import dev.portolan.diagram.Mark;
import dev.portolan.diagram.Picture;
import dev.portolan.icons.Ink;
import dev.portolan.icons.PathData;
import dev.portolan.icons.Pictogram;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Theme;
import dev.portolan.icons.Typefaces;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Writes pictures as SVG. Text stays text, so that a port number can be searched for; each element of the
/// plan is a group with its id in `data-element`.
public final class SvgPainter {
    private final Typefaces typefaces;
    private final Pictograms pictograms;

    public SvgPainter(Typefaces typefaces, Pictograms pictograms) {
        this.typefaces = typefaces;
        this.pictograms = pictograms;
    }

    /// Draws a picture on the theme's canvas. The stream stays open.
    ///
    /// @param title what the picture is called; any text
    /// @param description what it shows, for those who don't see it
    /// @throws IOException if the stream fails
    public void paint(Picture picture, Theme theme, String title, String description, OutputStream out)
            throws IOException {
        try {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            var document = new Document(new Tags(writer), theme);
            document.write(picture, title, description);
            writer.close();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /// One picture being written.
    private final class Document {
        private final Tags tags;
        private final Theme theme;

        private Document(Tags tags, Theme theme) {
            this.tags = tags;
            this.theme = theme;
        }

        private void write(Picture picture, String title, String description) throws XMLStreamException {
            var bounds = picture.bounds();
            tags.startDocument();
            tags.open("svg");
            tags.attribute("xmlns", "http://www.w3.org/2000/svg");
            tags.attribute("width", bounds.width());
            tags.attribute("height", bounds.height());
            tags.attribute(
                    "viewBox",
                    Numbers.text(bounds.x()) + " " + Numbers.text(bounds.y()) + " " + Numbers.text(bounds.width()) + " "
                            + Numbers.text(bounds.height()));
            tags.attribute("role", "img");
            tags.attribute("font-family", "'" + typefaces.regular().family() + "', sans-serif");
            // Texts were measured without kerning and ligatures.
            tags.attribute("font-kerning", "none");
            tags.attribute("style", "font-variant-ligatures:none");
            tags.text("title", title);
            tags.text("desc", description);
            rect(new Mark.Rect(bounds, 0, Ink.CANVAS, null, 0, false));
            for (var figure : picture.figures()) {
                figure(figure);
            }
            tags.close();
            tags.endDocument();
        }

        private void figure(Figure figure) throws XMLStreamException {
            tags.open("g");
            var element = figure.element();
            if (element != null) {
                tags.attribute("id", "e-" + element.value());
                tags.attribute("data-element", element.value());
                tags.text("title", figure.name());
            }
            for (var mark : figure.marks()) {
                mark(mark);
            }
            tags.close();
        }

        private void mark(Mark mark) throws XMLStreamException {
            switch (mark) {
                case Mark.Rect rect -> rect(rect);
                case Mark.Line line -> {
                    path(line.path(), null, line.ink(), line.width(), line.dashed());
                    if (line.arrow()) {
                        path(line.head(), line.ink(), null, 0, false);
                    }
                }
                case Mark.Text text -> text(text);
                case Mark.Symbol symbol -> symbol(symbol);
                case Mark.Shape shape -> {
                    roundPath(shape.path(), shape.fill(), shape.stroke(), shape.strokeWidth());
                }
            }
        }

        private void rect(Mark.Rect rect) throws XMLStreamException {
            tags.empty("rect");
            box(rect.box());
            if (rect.radius() > 0) {
                tags.attribute("rx", Math.min(rect.radius(), rect.box().height() / 2));
            }
            paint("fill", rect.fill());
            stroke(rect.stroke(), rect.strokeWidth(), rect.dashed());
        }

        private void box(Box box) throws XMLStreamException {
            tags.attribute("x", box.x());
            tags.attribute("y", box.y());
            tags.attribute("width", box.width());
            tags.attribute("height", box.height());
        }

        private void path(PathData path, @Nullable Ink fill, @Nullable Ink stroke, double width, boolean dashed)
                throws XMLStreamException {
            tags.empty("path");
            tags.attribute("d", path.toSvg());
            paint("fill", fill);
            stroke(stroke, width, dashed);
        }

        private void roundPath(PathData path, @Nullable Ink fill, @Nullable Ink stroke, double width)
                throws XMLStreamException {
            path(path, fill, stroke, width, false);
            if (stroke != null) {
                tags.attribute("stroke-linecap", "round");
                tags.attribute("stroke-linejoin", "round");
            }
        }

        private void text(Mark.Text text) throws XMLStreamException {
            if (text.text().isEmpty()) {
                return;
            }
            tags.open("text");
            tags.attribute("x", text.at().x());
            tags.attribute("y", text.at().y());
            tags.attribute("font-size", text.size());
            tags.attribute("font-weight", text.weight().css());
            switch (text.anchor()) {
                case START -> {}
                case MIDDLE -> tags.attribute("text-anchor", "middle");
                case END -> tags.attribute("text-anchor", "end");
            }
            // Keeps its place also where the font is missing.
            tags.attribute("textLength", typefaces.of(text.weight()).width(text.text(), text.size()));
            tags.attribute("lengthAdjust", "spacingAndGlyphs");
            paint("fill", text.ink());
            tags.characters(text.text());
            tags.close();
        }

        private void symbol(Mark.Symbol symbol) throws XMLStreamException {
            var pictogram = pictograms.pictogram(symbol.pictogram());
            double scale = symbol.box().width() / Pictogram.GRID;
            tags.open("g");
            tags.attribute(
                    "transform",
                    "translate(" + Numbers.text(symbol.box().x()) + " "
                            + Numbers.text(symbol.box().y()) + ") scale(" + Numbers.text(scale) + ")");
            for (var path : pictogram.strokes()) {
                roundPath(path, null, symbol.ink(), Pictogram.STROKE_WIDTH);
            }
            for (var path : pictogram.fills()) {
                path(path, symbol.ink(), null, 0, false);
            }
            tags.close();
        }

        private void stroke(@Nullable Ink ink, double width, boolean dashed) throws XMLStreamException {
            if (ink == null) {
                return;
            }
            paint("stroke", ink);
            tags.attribute("stroke-width", width);
            if (dashed) {
                tags.attribute(
                        "stroke-dasharray",
                        Mark.DASHES.stream().map(Numbers::text).collect(Collectors.joining(" ")));
            }
        }

        private void paint(String attribute, @Nullable Ink ink) throws XMLStreamException {
            if (ink == null) {
                tags.attribute(attribute, "none");
                return;
            }
            var colour = theme.colour(ink);
            tags.attribute(attribute, colour.hex());
            if (colour.alpha() < 1) {
                tags.attribute(attribute + "-opacity", colour.alpha());
            }
        }
    }
}
