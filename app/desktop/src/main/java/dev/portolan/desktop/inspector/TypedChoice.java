package dev.portolan.desktop.inspector;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;

/// A choice among texts in which another one can be typed as well, taken over on Enter and when it is left.
final class TypedChoice extends ComboBox<String> {
    /// @param id unique in the sheet
    /// @param present the text that stands there; empty for none
    /// @param commit takes another one; one that it makes no use of is not kept
    TypedChoice(String id, List<String> choices, String present, Consumer<String> commit) {
        setId(id);
        setEditable(true);
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(choices);
        setValue(present);
        setOnAction(_ -> {
            var text = Objects.requireNonNullElse(getValue(), "").strip();
            // A choice that is taken away while it has the focus belongs to a sheet that is already another.
            if (getScene() != null && !text.equals(present)) {
                commit.accept(text);
                setValue(present);
            }
        });
    }
}
