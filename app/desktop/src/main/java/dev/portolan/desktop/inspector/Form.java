package dev.portolan.desktop.inspector;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.text.Messages;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// The fields of which the inspector's sheets are made: a caption, a control, and what is wrong with its
/// content.
final class Form {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Messages messages;

    Form(Messages messages) {
        this.messages = messages;
    }

    /// A line that says what is selected.
    static Label title(String text) {
        var label = new Label(text);
        label.getStyleClass().add("inspector-title");
        label.setWrapText(true);
        return label;
    }

    /// A heading between groups of fields.
    static Label section(String text) {
        var label = new Label(text);
        label.getStyleClass().add("section-title");
        return label;
    }

    /// A muted line.
    static Label hint(String text) {
        var label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        return label;
    }

    /// A control under its caption.
    static VBox field(String caption, Node control) {
        var label = new Label(caption);
        label.getStyleClass().add("caption");
        label.setLabelFor(control);
        var box = new VBox(label, control);
        box.getStyleClass().add("field");
        return box;
    }

    /// The name field that every element has.
    VBox name(ElementId element, String name, Consumer<String> commit) {
        var field = text(Inspector.NAME_FIELD, name, text -> !text.isBlank(), commit);
        field.setUserData(element);
        return field(messages.text("inspector.name"), field);
    }

    /// A text field that takes its content over on Enter and when it is left; Esc takes the old content back.
    /// What is not valid is marked at every key and never taken over.
    TextField text(String id, String value, Predicate<String> valid, Consumer<String> commit) {
        var field = new TextField(value);
        field.setId(id);
        field.textProperty().subscribe(text -> field.pseudoClassStateChanged(INVALID, !valid.test(text)));
        Runnable take = () -> {
            if (valid.test(field.getText()) && !field.getText().equals(value)) {
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
        return field;
    }
}
