package dev.portolan.export.picture;

import dev.portolan.diagram.Picture;
import dev.portolan.icons.Ink;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Theme;
import dev.portolan.icons.Typefaces;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes pictures as PNG. Needs neither a display nor a font of the system, and gives the same bytes
/// everywhere.
public final class PngPainter {
    /// The most pixels a side; viewers choke on more.
    static final int LONGEST_SIDE = 16_000;

    /// The most pixels at all, which take 4 bytes each while we draw.
    static final long MOST_PIXELS = 100_000_000;

    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private final Typefaces typefaces;
    private final Pictograms pictograms;

    public PngPainter(Typefaces typefaces, Pictograms pictograms) {
        this.typefaces = typefaces;
        this.pictograms = pictograms;
    }

    /// The scale that a picture is really drawn at: the wanted one, or a smaller one at which no side is
    /// longer than 16,000 pixels and the image has at most 100 million.
    public static double scale(Picture picture, double wanted) {
        double width = Math.max(1, picture.bounds().width());
        double height = Math.max(1, picture.bounds().height());
        double longest = LONGEST_SIDE / Math.max(width, height);
        return Math.min(wanted, Math.min(longest, Math.sqrt(MOST_PIXELS / (width * height))));
    }

    /// Draws a picture on the theme's canvas.
    ///
    /// @param scale image pixels per pixel of the canvas, see [#scale]
    /// @throws IllegalArgumentException if the image would be too large
    /// @throws IOException if the stream fails
    public void paint(Picture picture, Theme theme, double scale, OutputStream out) throws IOException {
        var bounds = picture.bounds();
        int width = (int) Math.max(1, Math.floor(bounds.width() * scale));
        int height = (int) Math.max(1, Math.floor(bounds.height() * scale));
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("too large: " + width + " by " + height + " pixels");
        }
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHints(HINTS);
        var ground = theme.colour(Ink.CANVAS);
        graphics.setColor(new Color(ground.red(), ground.green(), ground.blue()));
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        graphics.translate(-bounds.x(), -bounds.y());
        paint(picture, theme, graphics);
        graphics.dispose();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IllegalStateException("no PNG writer in this JDK");
            }
        }
    }

    private void paint(Picture picture, Theme theme, Graphics2D graphics) {
        var painter = new MarkPainter(graphics, theme, typefaces, pictograms);
        for (var figure : picture.figures()) {
            figure.marks().forEach(painter::paint);
        }
    }
}
