package dev.portolan.desktop.inspector;

import dev.portolan.core.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A text field that takes its content over on Enter and when it is left; Esc takes the old content back. What is not
/// valid is marked at every key, with a word below the field, and never taken over.
final class TextEntry extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    /// More than so many at once nobody reads.
    private static final int MOST = 3;

    private final TextField field;

    /// Judges what is typed.
    @FunctionalInterface
    interface Check {
        /// What is wrong with a text; empty if nothing is.
        Optional<String> wrong(String text);
    }

    /// Foresees what a valid text would bring.
    @FunctionalInterface
    interface Prospect {
        /// What would be wrong with the plan; empty if nothing.
        List<Finding> of(String text);
    }

    /// @param id of the field, unique in the sheet
    /// @param commit takes a valid text that is another one
    TextEntry(String id, String value, Check check, Consumer<String> commit) {
        this(id, value, check, _ -> List.of(), commit);
    }

    /// @param prospect what it foresees is told while it is typed, and does not keep anybody from it
    TextEntry(String id, String value, Check check, Prospect prospect, Consumer<String> commit) {
        field = new TextField(value);
        field.setId(id);
        var problem = new Label();
        var prospects = new VBox();
        prospects.getStyleClass().add("lines");
        prospects.managedProperty().bind(Bindings.isNotEmpty(prospects.getChildren()));
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        field.textProperty().subscribe(text -> {
            // What is there from the start may be anything, and nobody is to be blamed for it.
            var wrong = text.equals(value) ? "" : check.wrong(text).orElse("");
            field.pseudoClassStateChanged(INVALID, !wrong.isEmpty());
            problem.setText(wrong);
            var foreseen = text.equals(value) || !wrong.isEmpty() ? List.<Finding>of() : prospect.of(text);
            prospects
                    .getChildren()
                    .setAll(foreseen.stream().limit(MOST).map(Form::finding).toList());
            field.setAccessibleHelp(
                    foreseen.stream().map(Finding::message).reduce(wrong, (all, next) -> all + "\n" + next));
        });
        Runnable take = () -> {
            if (!field.getText().equals(value) && check.wrong(field.getText()).isEmpty()) {
                commit.accept(field.getText());
            }
        };
        field.setOnAction(_ -> take.run());
        // A field that is taken away while it has the focus belongs to a plan that is already another.
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && field.getScene() != null) {
                take.run();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(value);
                field.selectAll();
            }
        });
        getChildren().addAll(field, problem, prospects);
        getStyleClass().add("text-entry");
    }

    /// Puts something to the right of the field.
    void putBeside(Node... nodes) {
        var row = new HBox();
        row.getStyleClass().add("field-row");
        getChildren().set(0, row);
        row.getChildren().add(field);
        row.getChildren().addAll(nodes);
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    /// The field itself.
    TextField field() {
        return field;
    }
}
