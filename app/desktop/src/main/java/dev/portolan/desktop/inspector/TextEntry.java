package dev.portolan.desktop.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// A text field that takes its content over on Enter and when it is left; Esc takes the old content back. What is not
/// valid is marked at every key, with a word below the field, and never taken over.
final class TextEntry extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextField field;

    /// Judges what is typed.
    @FunctionalInterface
    interface Check {
        /// What is wrong with a text; empty if nothing is.
        Optional<String> wrong(String text);
    }

    /// @param id of the field, unique in the sheet
    /// @param commit takes a valid text that is another one
    TextEntry(String id, String value, Check check, Consumer<String> commit) {
        field = new TextField(value);
        field.setId(id);
        var problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        field.textProperty().subscribe(text -> {
            // What is there from the start may be anything, and nobody is to be blamed for it.
            var wrong = text.equals(value) ? "" : check.wrong(text).orElse("");
            field.pseudoClassStateChanged(INVALID, !wrong.isEmpty());
            problem.setText(wrong);
            field.setAccessibleHelp(wrong);
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
        getChildren().addAll(field, problem);
        getStyleClass().add("text-entry");
    }

    /// The field itself.
    TextField field() {
        return field;
    }
}
