package dev.portolan.desktop.drawer;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Box;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every finding, the worst first; a click or Enter shows what it is about.
final class ProblemList extends ListView<Finding> {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Store store;

    ProblemList(Store store, Messages messages) {
        this.store = store;
        setId("problems");
        setAccessibleText(messages.text("drawer.problems.accessible"));
        var nothing = new Label(messages.text("drawer.problems.none"));
        nothing.getStyleClass().add("hint");
        setPlaceholder(nothing);
        getStyleClass().add("problem-list");
        setCellFactory(_ -> new FindingCell());
        setOnMouseClicked(_ -> showSelected());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                showSelected();
            }
        });
        store.observe(this::show);
    }

    private void show(State state) {
        if (!getItems().equals(state.resolution().findings())) {
            getItems().setAll(state.resolution().findings());
        }
    }

    private void showSelected() {
        var finding = getSelectionModel().getSelectedItem();
        if (finding == null) {
            return;
        }
        List<ElementId> elements = new ArrayList<>(finding.instances());
        if (elements.isEmpty()) {
            elements.add(finding.host());
        }
        store.select(elements);
        var geometry = store.state().geometry();
        elements.stream()
                .flatMap(element -> geometry.box(element).stream())
                .reduce(Box::union)
                .ifPresent(box -> store.look(viewport -> viewport.revealing(box)));
    }

    /// A mark for how bad it is, the sentence, and the host.
    private final class FindingCell extends ListCell<Finding> {
        private final FontIcon mark = new FontIcon(Feather.INFO);
        private final Label message = new Label();
        private final Label place = new Label();
        private final HBox row;

        FindingCell() {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            message.setMinWidth(0);
            place.setMinWidth(USE_PREF_SIZE);
            place.getStyleClass().add("hint");
            row = new HBox(mark, message, space, place);
            row.getStyleClass().add("finding");
            // As wide as the list and no wider: a long sentence is cut instead of scrolled.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
                return;
            }
            var severity = finding.severity();
            mark.setIconCode(
                    switch (severity) {
                        case ERROR -> Feather.X_CIRCLE;
                        case WARNING -> Feather.ALERT_TRIANGLE;
                        case NOTE -> Feather.INFO;
                    });
            pseudoClassStateChanged(ERROR, severity == Severity.ERROR);
            pseudoClassStateChanged(WARNING, severity == Severity.WARNING);
            message.setText(finding.message());
            place.setText(
                    finding.code().word() + "  " + store.state().topology().nameOf(finding.host()));
            setGraphic(row);
        }
    }
}
