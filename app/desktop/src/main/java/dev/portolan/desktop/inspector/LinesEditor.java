package dev.portolan.desktop.inspector;

import dev.portolan.core.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Things that are written one a line, each in a field of its own with a button that takes it away, and below them an
/// empty field for one more.
final class LinesEditor<T> extends VBox {
    /// How things are written.
    interface Grammar<T> {
        /// What they are called, for those who hear it.
        String caption();

        /// How one is written, shown in the empty field.
        String example();

        /// What is said of a text that is none.
        String wrong();

        /// One thing as a line.
        String write(T thing);

        /// What a line stands for; empty if it stands for nothing.
        Optional<T> read(String line);
    }

    private final String id;
    private final List<T> values;
    private final Grammar<T> grammar;
    private final Messages messages;
    private final Consumer<List<T>> commit;

    /// @param id the fields are called after it and numbered
    /// @param commit takes the new list
    LinesEditor(String id, List<T> values, Grammar<T> grammar, Messages messages, Consumer<List<T>> commit) {
        this.id = id;
        this.values = List.copyOf(values);
        this.grammar = grammar;
        this.messages = messages;
        this.commit = commit;
        for (int i = 0; i < values.size(); i++) {
            getChildren().add(line(i));
        }
        getChildren().add(empty());
        getStyleClass().add("lines");
    }

    private HBox line(int place) {
        var text = grammar.write(values.get(place));
        var entry = new TextEntry(
                id + "-" + place,
                text,
                this::wrong,
                line -> change(list -> grammar.read(line.strip()).ifPresent(thing -> list.set(place, thing))));
        entry.field().setAccessibleText(messages.text("inspector.line", grammar.caption(), place + 1));
        HBox.setHgrow(entry, Priority.ALWAYS);
        var remove = new Button("", new FontIcon(Feather.X));
        remove.setId(id + "-" + place + "-remove");
        remove.getStyleClass().addAll("flat", "button-icon", "line-remove");
        remove.setAccessibleText(messages.text("inspector.line.remove", text));
        remove.setOnAction(_ -> change(list -> list.remove(place)));
        var row = new HBox(entry, remove);
        row.getStyleClass().add("line-row");
        return row;
    }

    private TextEntry empty() {
        var entry = new TextEntry(
                id + "-new",
                "",
                this::wrong,
                line -> change(list -> grammar.read(line.strip()).ifPresent(list::add)));
        entry.field().setPromptText(grammar.example());
        entry.field().setAccessibleText(messages.text("inspector.line.new", grammar.caption()));
        return entry;
    }

    private Optional<String> wrong(String line) {
        return grammar.read(line.strip()).isPresent() ? Optional.empty() : Optional.of(grammar.wrong());
    }

    private void change(Consumer<List<T>> change) {
        var list = new ArrayList<>(values);
        change.accept(list);
        if (!list.equals(values)) {
            commit.accept(list);
        }
    }
}
