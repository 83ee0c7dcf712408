package dev.portolan.desktop;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The canvas with an overview in its corner, and with what stands over it while the plan is empty.
///
/// Messages float over its upper edge: they may come at any time, and a canvas that gives way would move the plan
/// from under the pointer. What stands over an empty plan gives way, since its head would be hidden.
final class CanvasFrame extends BorderPane {
    private static final Insets CORNER = new Insets(16);

    /// @param filter takes room above the canvas while it has something to say
    CanvasFrame(Region messages, Node filter, Node canvas, Node overview, Node welcome) {
        StackPane.setAlignment(overview, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(overview, CORNER);
        StackPane.setAlignment(messages, Pos.TOP_CENTER);
        messages.setMaxHeight(Region.USE_PREF_SIZE);
        Runnable makeRoom = () ->
                StackPane.setMargin(welcome, new Insets(messages.isVisible() ? messages.getHeight() : 0, 0, 0, 0));
        messages.heightProperty().subscribe(makeRoom);
        messages.visibleProperty().subscribe(makeRoom);
        setTop(filter);
        setCenter(new StackPane(canvas, overview, welcome, messages));
        getStyleClass().add("canvas-frame");
    }
}
