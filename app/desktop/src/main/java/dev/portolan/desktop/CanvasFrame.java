package dev.portolan.desktop;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The canvas under the bars that say something about it, with an overview in its corner, and with what stands
/// over it while the plan is empty.
final class CanvasFrame extends BorderPane {
    private static final Insets CORNER = new Insets(16);

    /// @param bars each takes room only while it has something to say
    CanvasFrame(List<Node> bars, Node canvas, Node overview, Node welcome) {
        StackPane.setAlignment(overview, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(overview, CORNER);
        setTop(new VBox(bars.toArray(Node[]::new)));
        setCenter(new StackPane(canvas, overview, welcome));
        getStyleClass().add("canvas-frame");
    }
}
