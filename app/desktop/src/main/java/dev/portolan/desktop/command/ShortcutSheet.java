package dev.portolan.desktop.command;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.FloatingPane;
import dev.portolan.desktop.look.RowList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lists every command with its shortcuts, and gives it others: Enter on a row waits for the new keys.
///
/// Keys that another command has are taken from it only when they are pressed a second time.
public final class ShortcutSheet extends FloatingPane {
    private static final int ROWS = 14;

    private final CommandBook book;
    private final Messages messages;
    private final Consumer<Map<String, List<KeyCombination>>> changed;
    private final Map<String, List<KeyCombination>> own = new HashMap<>();
    private final TextField filter = new TextField();
    private final RowList<Command> list = new RowList<>();
    private final Label hint = new Label();
    private @Nullable Command waiting;
    private @Nullable KeyCombination contested;

    /// @param changed is told the user's own shortcuts whenever they are others
    public ShortcutSheet(CommandBook book, Consumer<Map<String, List<KeyCombination>>> changed, Messages messages) {
        this.book = book;
        this.messages = messages;
        this.changed = changed;
        setId("shortcuts");
        filter.setId("shortcuts-filter");
        filter.setPromptText(messages.text("shortcuts.filter"));
        filter.setAccessibleText(messages.text("shortcuts.filter"));
        filter.textProperty().subscribe(_ -> fill());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                event.consume();
            }
        });
        list.setId("shortcuts-list");
        list.showRows(ROWS);
        list.setAccessibleText(messages.text("shortcuts.list.accessible"));
        list.setCellFactory(_ -> new ShortcutCell(book, messages));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                await();
            }
        });
        list.focusedProperty().subscribe(focused -> {
            if (!focused) {
                giveUp();
            }
        });
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(head(), filter, list, hint);
        book.observe(list::refresh);
    }

    private Node head() {
        var title = new Label(messages.text("shortcuts.title"));
        title.getStyleClass().add("fix-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        var reset = new Button(messages.text("shortcuts.reset"));
        reset.getStyleClass().addAll("flat", "small");
        reset.setOnAction(_ -> assign(Map.of()));
        var close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setAccessibleText(messages.text("shortcuts.close"));
        close.setFocusTraversable(false);
        close.setOnAction(_ -> close());
        var head = new HBox(title, reset, close);
        head.getStyleClass().add("fix-head");
        return head;
    }

    /// Shows every command.
    public void show() {
        giveUp();
        filter.clear();
        fill();
        open(filter);
    }

    /// Takes over the user's own shortcuts, as they were kept.
    public void take(Map<String, List<KeyCombination>> kept) {
        own.clear();
        own.putAll(kept);
        book.remap(own);
    }

    @Override
    public boolean escape() {
        if (waiting != null) {
            giveUp();
            return true;
        }
        return super.escape();
    }

    @Override
    protected void closed() {
        giveUp();
    }

    private void fill() {
        var wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        var selected = list.getSelectionModel().getSelectedItem();
        list.getItems()
                .setAll(book.commands()
                        .filter(command -> words(command).contains(wanted))
                        .toList());
        list.getSelectionModel().select(selected);
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private String words(Command command) {
        var words = new ArrayList<String>();
        words.add(book.title(command));
        book.keys(command).forEach(key -> words.add(key.getDisplayText()));
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    private void pressed(KeyEvent event) {
        if (waiting != null) {
            event.consume();
            if (!event.getCode().isModifierKey()) {
                take(waiting, event);
            }
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            await();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            forget();
            event.consume();
        }
    }

    private void await() {
        waiting = list.getSelectionModel().getSelectedItem();
        contested = null;
        if (waiting != null) {
            hint.setText(messages.text("shortcuts.press", book.title(waiting)));
        }
    }

    private void giveUp() {
        waiting = null;
        contested = null;
        hint.setText(messages.text("shortcuts.hint"));
    }

    private void take(Command command, KeyEvent event) {
        var key = new KeyCodeCombination(
                event.getCode(),
                event.isShiftDown() ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP,
                KeyCombination.ModifierValue.UP,
                event.isAltDown() ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP,
                KeyCombination.ModifierValue.UP,
                event.isShortcutDown() ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP);
        var holder = book.holder(key, command);
        if (holder.isPresent() && !key.equals(contested)) {
            contested = key;
            hint.setText(messages.text("shortcuts.taken", key.getDisplayText(), book.title(holder.get())));
            return;
        }
        var next = new HashMap<>(own);
        holder.ifPresent(other -> next.put(
                other.id(),
                book.keys(other).stream().filter(used -> !used.equals(key)).toList()));
        next.put(command.id(), List.of(key));
        assign(next);
    }

    /// Takes the shortcuts of a command away; a command of which the user took them gets its first ones back.
    private void forget() {
        var command = list.getSelectionModel().getSelectedItem();
        if (command != null) {
            var next = new HashMap<>(own);
            if (next.remove(command.id()) == null) {
                next.put(command.id(), List.of());
            }
            assign(next);
        }
    }

    private void assign(Map<String, List<KeyCombination>> next) {
        take(Map.copyOf(next));
        giveUp();
        changed.accept(Map.copyOf(own));
    }
}
