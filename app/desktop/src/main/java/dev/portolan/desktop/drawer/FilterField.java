package dev.portolan.desktop.drawer;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// A field for the text that rows must contain. Esc empties it; Down and Enter go on to the rows.
final class FilterField extends TextField {
    /// So long after the last key the text is handed on.
    private static final Duration DELAY = Duration.millis(120);

    /// @param prompt what it is for, also for those who hear it
    /// @param rows what is filtered
    /// @param filter takes the text
    FilterField(String prompt, Node rows, Consumer<String> filter) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        getStyleClass().add("filter-field");
        var pause = new PauseTransition(DELAY);
        pause.setOnFinished(_ -> filter.accept(getText()));
        textProperty().addListener(_ -> pause.playFromStart());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                rows.requestFocus();
                event.consume();
            }
        });
    }
}
