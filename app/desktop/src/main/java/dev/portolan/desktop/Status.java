package dev.portolan.desktop;

import dev.portolan.core.finding.Severity;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.canvas.DropVerdict;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line at the bottom: the verdict on the plan, or on the drop that is under way; size and zoom.
final class Status extends StatusBar {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Messages messages;
    private final Store store;
    private final Label verdict = new Label();
    private final FontIcon mark = new FontIcon(Feather.CHECK_CIRCLE);
    private final Label apart = new Label();
    private final Hyperlink own = new Hyperlink();
    private final Label reading = new Label();
    private final Label size = new Label();
    private final Label zoom = new Label();

    Status(Store store, Messages messages) {
        // Nothing in it takes keys but its buttons.
        setFocusTraversable(false);
        this.store = store;
        this.messages = messages;
        setText("");
        verdict.setGraphic(mark);
        verdict.getStyleClass().add("verdict");
        size.getStyleClass().add("status-item");
        zoom.getStyleClass().add("status-item");
        apart.setId("status-notes");
        apart.getStyleClass().add("status-item");
        apart.managedProperty().bind(apart.visibleProperty());
        getLeftItems().addAll(verdict, apart);
        own.getStyleClass().add("status-link");
        own.setId("status-own");
        own.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        reading.setText(messages.text("status.reading"));
        reading.setId("status-reading");
        reading.getStyleClass().add("status-item");
        getRightItems().addAll(reading, own, size, zoom);
        store.observe(this::show);
        store.observe(this::showOwn);
    }

    /// @param work is seen here as long as it takes
    void showWork(Node work) {
        getRightItems().addFirst(work);
    }

    /// @param action brings what is wrong with the user's own catalog files into view
    void onOwnProducts(Runnable action) {
        own.setOnAction(_ -> {
            own.setVisited(false);
            action.run();
        });
    }

    private void showOwn(State state) {
        int problems = state.knowledge().problems().size();
        own.setText(messages.text("status.own", messages.counted("count.problem", "count.problems", problems)));
        own.setVisible(problems > 0);
        own.setManaged(problems > 0);
        reading.setVisible(state.reading());
        reading.setManaged(state.reading());
    }

    /// Shows what the drop under way would do; with none under way, the verdict on the plan again.
    void verdict(Optional<DropVerdict> drop) {
        drop.ifPresentOrElse(
                found -> {
                    apart.setVisible(false);
                    show(String.join("   ", found.lines()), found.clean() ? Severity.NOTE : Severity.ERROR);
                },
                () -> show(store.state()));
    }

    private void show(State state) {
        int errors = state.resolution().findings(Severity.ERROR).size();
        int warnings = state.resolution().findings(Severity.WARNING).size();
        var warned = messages.counted("count.warning", "count.warnings", warnings);
        if (errors > 0) {
            var failed = messages.counted("count.error", "count.errors", errors);
            show(messages.text("status.errors", failed, warned), Severity.ERROR);
        } else if (warnings > 0) {
            show(messages.text("status.warnings", warned), Severity.WARNING);
        } else {
            show(messages.text("status.clean"), Severity.NOTE);
        }
        showApart(state);
        size.setText(messages.text(
                "status.size",
                messages.counted(
                        "count.host", "count.hosts", state.topology().hosts().size()),
                messages.counted(
                        "count.instance",
                        "count.instances",
                        state.topology().instances().count()),
                messages.counted(
                        "count.listener", "count.listeners", state.resolution().listenerCount())));
        zoom.setText(messages.text("status.zoom", Math.round(state.viewport().zoom() * 100)));
    }

    /// What is there and is no trouble.
    private void showApart(State state) {
        int notes = state.resolution().findings(Severity.NOTE).size();
        int waived = state.resolution().waived().size();
        var noted = messages.counted("count.note", "count.notes", notes);
        apart.setText(waived == 0 ? noted : messages.text("status.apart", noted, waived));
        apart.setVisible(notes > 0 || waived > 0);
    }

    private void show(String text, Severity severity) {
        verdict.setText(text);
        mark.setIconCode(
                switch (severity) {
                    case ERROR -> Feather.X_CIRCLE;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case NOTE -> Feather.CHECK_CIRCLE;
                });
        verdict.pseudoClassStateChanged(ERROR, severity == Severity.ERROR);
        verdict.pseudoClassStateChanged(WARNING, severity == Severity.WARNING);
    }
}
