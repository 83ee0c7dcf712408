package dev.portolan.desktop;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The canvas with messages above it, and with what stands over it while the plan is empty.
final class CanvasFrame extends BorderPane {
    CanvasFrame(Node messages, Node canvas, Node welcome) {
        setTop(messages);
        setCenter(new StackPane(canvas, welcome));
        getStyleClass().add("canvas-frame");
    }
}
