package dev.portolan.desktop.look;

import dev.portolan.icons.Ink;
import dev.portolan.icons.Pictogram;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// A pictogram as a node, coloured by the style classes `pictogram-stroke` and `pictogram-fill`.
public final class PictogramView extends StackPane {
    /// @param size of its square, in pixels
    /// @param ink the colour that it takes
    public PictogramView(Pictogram pictogram, double size, Ink ink) {
        var paths = new Group();
        pictogram.strokes().forEach(path -> paths.getChildren().add(path(path.toSvg(), "pictogram-stroke")));
        pictogram.fills().forEach(path -> paths.getChildren().add(path(path.toSvg(), "pictogram-fill")));
        double scale = size / Pictogram.GRID;
        paths.setScaleX(scale);
        paths.setScaleY(scale);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        getStyleClass().addAll("pictogram", styleClass(ink));
        getChildren().add(new Group(paths));
        setMouseTransparent(true);
    }

    /// The style class that gives a pictogram its colour, such as `ink-family-api`.
    private static String styleClass(Ink ink) {
        return "ink" + ink.token().substring("-p".length());
    }

    private static SVGPath path(String content, String style) {
        var path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }
}
