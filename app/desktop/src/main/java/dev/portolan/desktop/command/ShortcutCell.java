package dev.portolan.desktop.command;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Cut;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A command and its shortcuts.
final class ShortcutCell extends ListCell<Command> {
    private final CommandBook book;
    private final Messages messages;
    private final Label name = new Label();
    private final Label keys = new Label();
    private final HBox row = new HBox(name, keys);

    ShortcutCell(CommandBook book, Messages messages) {
        this.book = book;
        this.messages = messages;
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Cut.tell(name);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        keys.getStyleClass().add("keys");
        row.getStyleClass().add("match");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Command command, boolean empty) {
        super.updateItem(command, empty);
        setText(null);
        setGraphic(empty || command == null ? null : row);
        if (empty || command == null) {
            setAccessibleText(null);
            return;
        }
        name.setText(book.title(command));
        keys.setText(
                book.keys(command).stream().map(KeyCombination::getDisplayText).collect(Collectors.joining("   ")));
        setAccessibleText(messages.text("shortcuts.row.accessible", name.getText(), keys.getText()));
    }
}
