package dev.portolan.desktop.look;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card that floats above a window's panes, near its top, until something is chosen, Esc is pressed or the
/// focus goes elsewhere. What had the focus before gets it back.
public abstract class FloatingPane extends VBox {
    private static final double MARGIN = 16;
    /// Of the window's height, what stays free above the card.
    private static final double FREE_ABOVE = 0.12;

    private @Nullable Node before;

    /// As wide as the style sheet says, where the window is wide enough.
    protected FloatingPane() {
        getStyleClass().add("floating-pane");
        // Above the menus, which are put into the window later.
        setViewOrder(-1);
        // Its shadow is not it.
        setPickOnBounds(false);
        setManaged(false);
        setVisible(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusWent);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressedSomewhere);
                scene.widthProperty().subscribe(() -> placeIfOpen(scene));
                scene.heightProperty().subscribe(() -> placeIfOpen(scene));
            }
        });
    }

    /// Shows the card.
    ///
    /// @param focus what in it gets the focus
    protected final void open(Node focus) {
        var scene = getScene();
        if (!isVisible()) {
            before = scene.getFocusOwner();
        }
        setVisible(true);
        placeIfOpen(scene);
        focus.requestFocus();
    }

    /// Puts the card away.
    ///
    /// @return whether it was to be seen
    public final boolean close() {
        boolean open = isVisible();
        var back = before;
        before = null;
        setVisible(false);
        if (open && back != null && isFocusWithin()) {
            back.requestFocus();
        }
        if (open) {
            closed();
        }
        return open;
    }

    /// What Esc does: puts the card away, unless it has something smaller to give up.
    ///
    /// @return whether there was anything to do
    public boolean escape() {
        return close();
    }

    /// Is called when the card has been put away.
    protected void closed() {}

    /// Gives the card the size that its content wants now.
    protected final void fit() {
        placeIfOpen(getScene());
    }

    private void placeIfOpen(Scene scene) {
        if (isVisible()) {
            applyCss();
            place(scene);
        }
    }

    /// Gives the card its place and its size: in the middle, near the top.
    protected void place(Scene scene) {
        double room = Math.max(0, Math.min(prefWidth(-1), scene.getWidth() - 2 * MARGIN));
        double top = Math.rint(scene.getHeight() * FREE_ABOVE);
        double height = Math.min(prefHeight(room), scene.getHeight() - top - MARGIN);
        resizeRelocate(Math.rint((scene.getWidth() - room) / 2), top, room, Math.rint(height));
    }

    private void focusWent(@Nullable Node to) {
        if (isVisible() && to != null && !isInside(to)) {
            close();
        }
    }

    private void pressedSomewhere(MouseEvent event) {
        if (isVisible() && !(event.getTarget() instanceof Node node && isInside(node))) {
            close();
        }
    }

    private boolean isInside(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(this::equals);
    }
}
