package dev.portolan.desktop.canvas;

import dev.portolan.desktop.look.Look;
import dev.portolan.desktop.store.Viewport;
import dev.portolan.diagram.Picture;
import dev.portolan.icons.Pictograms;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A small picture of a whole plan, which takes no mouse.
public final class PictureView extends Region {
    private static final double MARGIN = 8;

    private final Canvas canvas;
    private final FxPainter painter;
    private @Nullable Picture picture;

    /// @param width in pixels
    /// @param height in pixels
    public PictureView(Look look, Pictograms pictograms, double width, double height) {
        this.canvas = new Canvas(width, height);
        this.painter = new FxPainter(look, pictograms);
        getChildren().add(canvas);
        getStyleClass().add("picture-view");
        setMouseTransparent(true);
        setMinSize(width, height);
        setMaxSize(width, height);
    }

    /// How far a picture of that width and height must be scaled down to be seen whole.
    ///
    /// @return screen pixels per pixel of the picture
    public double zoomFor(double width, double height) {
        return Math.min(
                1, Math.min((canvas.getWidth() - 2 * MARGIN) / width, (canvas.getHeight() - 2 * MARGIN) / height));
    }

    /// Shows a picture.
    public void show(Picture next) {
        picture = next;
        repaint();
    }

    /// Paints again: the theme is another.
    public void repaint() {
        var gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        var shown = picture;
        if (shown != null) {
            var bounds = shown.bounds();
            double zoom = zoomFor(bounds.width(), bounds.height());
            painter.paint(
                    gc,
                    shown.figures(),
                    new Viewport(
                            bounds.centre().x() - canvas.getWidth() / zoom / 2,
                            bounds.centre().y() - canvas.getHeight() / zoom / 2,
                            zoom,
                            canvas.getWidth(),
                            canvas.getHeight()));
        }
    }
}
