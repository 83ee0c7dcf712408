package dev.portolan.desktop.look;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Brings what stands in a [ScrollPane] into view.
public final class Scrolls {
    private Scrolls() {}

    /// Keeps whatever gets the focus inside the pane in view, so that the keyboard alone can get about.
    public static void followFocus(ScrollPane pane) {
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && isInside(owner, pane.getContent())) {
                reveal(pane, owner, 0);
            }
        });
    }

    private static boolean isInside(Node node, Node content) {
        Optional<Parent> above = Optional.ofNullable(node.getParent());
        while (above.isPresent()) {
            if (above.get().equals(content)) {
                return true;
            }
            above = Optional.ofNullable(above.get().getParent());
        }
        return false;
    }

    /// Scrolls just so far that the node is in view.
    ///
    /// @param covered pixels at the top of the pane that something else covers
    public static void reveal(ScrollPane pane, Node node, double covered) {
        var box = inContent(pane, node);
        double top = top(pane);
        double height = pane.getViewportBounds().getHeight();
        if (box.getMinY() < top + covered || box.getHeight() > height) {
            scrollTo(pane, box.getMinY() - covered);
        } else if (box.getMaxY() > top + height) {
            scrollTo(pane, box.getMaxY() - height);
        }
    }

    /// Brings what has just been put there or has grown into view, as soon as it has its size.
    public static void revealSoon(Node node) {
        Platform.runLater(() -> paneOf(node).ifPresent(pane -> {
            pane.applyCss();
            pane.layout();
            reveal(pane, node, 0);
        }));
    }

    private static Optional<ScrollPane> paneOf(Node node) {
        return Stream.iterate(Optional.ofNullable(node.getParent()), above -> above.map(Node::getParent))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .findFirst();
    }

    /// Scrolls the node to the top, as far as there is enough below it.
    ///
    /// @param above pixels that stay in view above it
    public static void toTop(ScrollPane pane, Node node, double above) {
        scrollTo(pane, inContent(pane, node).getMinY() - above);
    }

    /// The vertical position in the content of what is seen at the top.
    public static double top(ScrollPane pane) {
        return pane.getVvalue() * overflow(pane);
    }

    /// Scrolls to a vertical position in the content.
    public static void scrollTo(ScrollPane pane, double y) {
        double overflow = overflow(pane);
        pane.setVvalue(overflow <= 0 ? 0 : Math.clamp(y / overflow, 0, 1));
    }

    private static double overflow(ScrollPane pane) {
        return Math.max(
                0,
                pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight());
    }

    private static Bounds inContent(ScrollPane pane, Node node) {
        var content = pane.getContent();
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
