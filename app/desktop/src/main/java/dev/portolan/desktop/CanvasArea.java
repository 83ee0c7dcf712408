package dev.portolan.desktop;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The canvas with what floats in its corners, under the bars that say something about it.
final class CanvasArea extends VBox {
    private static final Insets MARGIN = new Insets(16);

    /// @param bars each takes room only while it has something to say
    CanvasArea(Node canvas, Node minimap, Node... bars) {
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(minimap, MARGIN);
        var stack = new StackPane(canvas, minimap);
        stack.setMinSize(0, 0);
        setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(bars);
        getChildren().add(stack);
    }
}
