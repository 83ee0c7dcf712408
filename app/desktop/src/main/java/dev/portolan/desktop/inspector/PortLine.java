package dev.portolan.desktop.inspector;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the port table: number, label and how the number comes about; unfolded, all the rest below it.
final class PortLine extends VBox {
    private static final double NUMBER = 48;

    private final Head head = new Head();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Supplier<Node> detail;
    private Consumer<Boolean> fold = this::setUnfolded;
    private boolean unfolded;

    /// @param id of the part that can have the focus
    /// @param words the line for those who hear it
    /// @param detail made when it is unfolded
    PortLine(String id, Node number, Node label, Node how, String words, Supplier<Node> detail) {
        this.detail = detail;
        head.setId(id);
        head.setAccessibleText(words);
        head.addRow(0, arrow, number, label, how);
        // A long label takes several lines, and the rest stands beside the first.
        head.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        // Not when it is clicked: by the release another line may stand in its place.
        head.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                head.requestFocus();
                fold.accept(!unfolded);
                event.consume();
            }
        });
        getChildren().add(head);
        getStyleClass().add("port-line");
    }

    /// The part that can have the focus.
    Node head() {
        return head;
    }

    boolean isUnfolded() {
        return unfolded;
    }

    /// Has somebody else fold it when the user wants it: whoever knows which line of the port is shown by then. To give
    /// the focus to this one may take over what is typed elsewhere, and so put another in its place.
    ///
    /// @param folding takes whether it is to be unfolded
    void onFold(Consumer<Boolean> folding) {
        fold = folding;
    }

    void setUnfolded(boolean open) {
        if (open == unfolded) {
            return;
        }
        unfolded = open;
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (open) {
            getChildren().add(detail.get());
        } else {
            getChildren().removeLast();
        }
        head.notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    private final class Head extends GridPane {
        Head() {
            var fold = new ColumnConstraints();
            var number = new ColumnConstraints();
            number.setMinWidth(NUMBER);
            var label = new ColumnConstraints();
            label.setHgrow(Priority.ALWAYS);
            label.setMinWidth(0);
            var how = new ColumnConstraints();
            how.setHalignment(HPos.RIGHT);
            how.setMinWidth(USE_PREF_SIZE);
            getColumnConstraints().addAll(fold, number, label, how);
            getStyleClass().add("port-head");
            setAccessibleRole(AccessibleRole.TITLED_PANE);
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.EXPANDED
                    ? (Object) unfolded
                    : super.queryAccessibleAttribute(attribute, parameters);
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            switch (action) {
                case EXPAND -> fold.accept(true);
                case COLLAPSE -> fold.accept(false);
                case FIRE -> fold.accept(!unfolded);
                default -> super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
