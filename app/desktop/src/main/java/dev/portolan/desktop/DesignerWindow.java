package dev.portolan.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Where the panes stand: palette on the left, canvas over drawer in the middle, inspector on the right.
final class DesignerWindow extends BorderPane {
    private static final double CANVAS_SHARE = 0.78;

    /// Of the window's width, what a pane at its side takes at most, however large text is.
    private static final double SIDE_SHARE = 0.28;

    private static final double PAGE_SHARE = 0.44;

    /// Below this width the page of a product takes the inspector's place.
    private static final double ROOM_FOR_ALL = 1400;

    private final SplitPane middle;
    private final List<Node> covers = new ArrayList<>();

    DesignerWindow(Region palette, Region page, Node canvas, Node drawer, Region inspector, Node status) {
        middle = new SplitPane(canvas, drawer);
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(CANVAS_SHARE);
        SplitPane.setResizableWithParent(drawer, false);
        middle.getStyleClass().add("middle");
        limit(palette, SIDE_SHARE);
        limit(inspector, SIDE_SHARE);
        limit(page, PAGE_SHARE);
        setLeft(new HBox(palette, page));
        setCenter(middle);
        setRight(inspector);
        var room = widthProperty()
                .greaterThanOrEqualTo(ROOM_FOR_ALL)
                .or(page.visibleProperty().not());
        inspector.visibleProperty().bind(room);
        inspector.managedProperty().bind(room);
        setBottom(status);
        getStyleClass().add("designer");
    }

    private void limit(Region pane, double share) {
        pane.maxWidthProperty().bind(widthProperty().multiply(share));
    }

    /// The share of the middle that the canvas has, from 0 to 1; the drawer has the rest.
    double canvasShare() {
        return middle.getDividerPositions()[0];
    }

    /// Gives the canvas its share of the middle.
    void shareCanvas(double share) {
        middle.setDividerPositions(share);
    }

    /// Adds what takes the place of all the panes while it is visible.
    void cover(Node node) {
        node.setManaged(false);
        covers.add(node);
        getChildren().add(node);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double top = getTop().getBoundsInParent().getMaxY();
        double bottom = getBottom().getBoundsInParent().getMinY();
        covers.forEach(cover -> cover.resizeRelocate(0, top, getWidth(), bottom - top));
    }

    /// Adds what places itself above all the panes.
    void floatAbove(Node node) {
        getChildren().add(node);
    }
}
