package dev.portolan.desktop.drawer;

import dev.portolan.core.finding.Severity;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Bar;
import dev.portolan.desktop.look.Copying;
import dev.portolan.desktop.look.Cut;
import dev.portolan.desktop.look.Gravity;
import dev.portolan.desktop.look.Tip;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where the user's own catalog files are, and what is wrong with them.
final class OwnProductsPane extends VBox {
    private final Messages messages;
    private final Label summary = new Label();
    private final ListView<String> problems = new ListView<>();
    private final Label nothing = new Label();
    private final Button again;

    /// @param reload reads the files again
    OwnProductsPane(Store store, Runnable reload, Messages messages) {
        this.messages = messages;
        again = new Button(messages.text("command.own.reload"), new FontIcon(Feather.REFRESH_CW));
        again.getStyleClass().add("small");
        again.setId("own-reload");
        again.setOnAction(_ -> reload.run());
        summary.getStyleClass().add("bar-text");
        summary.setWrapText(true);
        again.setMinWidth(USE_PREF_SIZE);
        var bar = new Bar(summary, again);
        bar.getStyleClass().add("drawer-bar");
        problems.setId("own-problems");
        problems.setAccessibleText(messages.text("own.accessible"));
        problems.getStyleClass().add("own-problem-list");
        problems.setCellFactory(_ -> new ProblemCell(store));
        nothing.setText(messages.text("own.fine"));
        nothing.getStyleClass().add("hint");
        nothing.setWrapText(true);
        Cut.tell(nothing);
        problems.setPlaceholder(nothing);
        Copying.offer(
                problems,
                messages.text("product.copy"),
                () -> Objects.requireNonNullElse(problems.getSelectionModel().getSelectedItem(), ""));
        VBox.setVgrow(problems, Priority.ALWAYS);
        getChildren().addAll(bar, problems);
        store.observe(this::show);
    }

    /// Puts the focus on the list.
    void focusList() {
        problems.requestFocus();
        problems.getSelectionModel().selectFirst();
    }

    private void show(State state) {
        var knowledge = state.knowledge();
        again.setDisable(knowledge.folder().isEmpty());
        long lines = knowledge.catalog().lines().stream()
                .filter(line -> !line.origin().isEmpty())
                .count();
        var found = knowledge
                .folder()
                .map(folder -> messages.text(
                        "own.summary", folder, messages.counted("count.own-product", "count.own-products", lines)))
                .orElse(messages.text("own.none"));
        summary.setText(state.reading() ? messages.text("status.reading") : found);
        nothing.setVisible(!state.reading());
        if (!problems.getItems().equals(knowledge.problems())) {
            problems.getItems().setAll(knowledge.problems());
        }
    }

    /// A mark and as many lines as the problem takes.
    private final class ProblemCell extends ListCell<String> {
        private final Store store;

        ProblemCell(Store store) {
            this.store = store;
            // As wide as the list and no wider: a long line is wrapped instead of scrolled.
            setPrefWidth(0);
            setWrapText(true);
            Gravity.colour(this, Severity.WARNING);
        }

        @Override
        protected void updateItem(@Nullable String problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                return;
            }
            var parts = OwnProblem.of(problem, store.state().knowledge().folder());
            setText(
                    parts.file().isEmpty()
                            ? parts.message()
                            : messages.text("own.problem", parts.file(), parts.place(), parts.message()));
            setGraphic(new FontIcon(Gravity.sign(Severity.WARNING)));
            setTooltip(new Tip(problem));
        }
    }
}
