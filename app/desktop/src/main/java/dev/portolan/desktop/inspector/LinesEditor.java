package dev.portolan.desktop.inspector;

import dev.portolan.core.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.UnaryOperator;
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
    private final Grammar<T> grammar;
    private final Messages messages;
    private final Consumer<UnaryOperator<List<T>>> commit;

    /// @param id the fields are called after it and numbered
    /// @param values what there is now
    /// @param commit takes a change of whatever list there is by then: what is typed in one line is taken over
    /// while the button of another is being pressed
    LinesEditor(
            String id, List<T> values, Grammar<T> grammar, Messages messages, Consumer<UnaryOperator<List<T>>> commit) {
        this.id = id;
        this.grammar = grammar;
        this.messages = messages;
        this.commit = commit;
        for (int i = 0; i < values.size(); i++) {
            getChildren().add(new Line(i, values.get(i)));
        }
        getChildren().add(empty());
        getStyleClass().add("lines");
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
        commit.accept(present -> {
            var list = new ArrayList<>(present);
            change.accept(list);
            return list;
        });
    }

    /// One thing, which may have moved in the list since it was written here.
    private final class Line extends HBox {
        private final int place;
        private T thing;

        Line(int place, T thing) {
            this.place = place;
            this.thing = thing;
            var text = grammar.write(thing);
            var entry = new TextEntry(
                    id + "-" + place,
                    text,
                    LinesEditor.this::wrong,
                    line -> grammar.read(line.strip()).ifPresent(this::replace));
            entry.field().setAccessibleText(messages.text("inspector.line", grammar.caption(), place + 1));
            HBox.setHgrow(entry, Priority.ALWAYS);
            var remove = new Button("", new FontIcon(Feather.X));
            remove.setId(id + "-" + place + "-remove");
            remove.getStyleClass().addAll("flat", "button-icon", "line-remove");
            remove.setAccessibleText(messages.text("inspector.line.remove", text));
            remove.setOnAction(_ -> edit(List::remove));
            getChildren().addAll(entry, remove);
            getStyleClass().add("line-row");
        }

        private void replace(T other) {
            edit((list, found) -> list.set(found, other));
            thing = other;
        }

        private void edit(ObjIntConsumer<List<T>> edit) {
            change(list -> {
                boolean isHere = place < list.size() && list.get(place).equals(thing);
                int found = isHere ? place : list.indexOf(thing);
                if (found >= 0) {
                    edit.accept(list, found);
                }
            });
        }
    }
}
