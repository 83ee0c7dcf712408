package dev.portolan.desktop.inspector;

import dev.portolan.desktop.look.Cut;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// What is chosen, or what is asked for while nothing is.
final class ChosenCell<T> extends ListCell<T> {
    private final ComboBox<T> box;

    ChosenCell(ComboBox<T> box) {
        this.box = box;
        Cut.tell(this);
    }

    @Override
    protected void updateItem(@Nullable T choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(
                empty || choice == null
                        ? box.getPromptText()
                        : box.getConverter().toString(choice));
    }
}
