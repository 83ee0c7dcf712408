package dev.portolan.desktop.drawer;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.Store;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The outline under a field that finds zones, hosts and instances by name. What is typed while the tree has the focus
/// goes to the field, too, and is forgotten after a while.
final class OutlinePane extends VBox {
    private static final Duration MEMORY = Duration.seconds(1.5);

    private final OutlineTree tree;
    private final TextField field = new TextField();
    private final PauseTransition memory = new PauseTransition(MEMORY);
    private boolean forgotten = true;

    OutlinePane(Store store, Messages messages) {
        tree = new OutlineTree(store, messages);
        VBox.setVgrow(tree, Priority.ALWAYS);
        field.setId("outline-find");
        field.setPromptText(messages.text("drawer.outline.find"));
        field.setAccessibleText(messages.text("drawer.outline.find"));
        field.setOnAction(_ -> tree.find(field.getText(), true));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().addListener(_ -> tree.find(field.getText(), false));
        HBox.setHgrow(field, Priority.ALWAYS);
        memory.setOnFinished(_ -> forgotten = true);
        tree.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        var bar = new HBox(field);
        bar.getStyleClass().add("drawer-bar");
        getChildren().addAll(bar, tree);
    }

    /// The tree itself.
    OutlineTree tree() {
        return tree;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            tree.requestFocus();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        var character = event.getCharacter();
        if (tree.getEditingItem() != null
                || event.isShortcutDown()
                || event.isAltDown()
                || character.isEmpty()
                || Character.isISOControl(character.charAt(0))
                || (forgotten && character.isBlank())) {
            return;
        }
        field.setText(forgotten ? character : field.getText() + character);
        forgotten = false;
        memory.playFromStart();
        event.consume();
    }
}
