package dev.portolan.desktop;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/// Where the panes stand: palette on the left, canvas over drawer in the middle, inspector on the right.
final class DesignerWindow extends BorderPane {
    private static final double CANVAS_SHARE = 0.78;

    DesignerWindow(Node commandBar, Node palette, Node canvas, Node drawer, Node inspector, Node status) {
        var middle = new SplitPane(canvas, drawer);
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(CANVAS_SHARE);
        SplitPane.setResizableWithParent(drawer, false);
        middle.getStyleClass().add("middle");
        setTop(commandBar);
        setLeft(palette);
        setCenter(middle);
        setRight(inspector);
        setBottom(status);
        getStyleClass().add("designer");
    }
}
