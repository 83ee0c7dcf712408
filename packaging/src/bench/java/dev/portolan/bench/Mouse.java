package dev.portolan.bench;

import dev.portolan.diagram.Point;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The mouse, with its primary button held.
final class Mouse {
    private Mouse() {}

    /// Has a node believe that the mouse did something.
    ///
    /// @param at from the node's top left corner
    static void fire(Node node, EventType<MouseEvent> type, Point at) {
        var scene = node.localToScene(at.x(), at.y());
        node.fireEvent(new MouseEvent(
                type,
                scene.getX(),
                scene.getY(),
                scene.getX(),
                scene.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                null));
    }
}
