package dev.portolan.desktop.drawer;

import dev.portolan.core.diff.Change;
import dev.portolan.core.diff.PlanDiff;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Copying;
import dev.portolan.desktop.look.Cut;
import dev.portolan.desktop.look.Tip;
import dev.portolan.desktop.store.Knowledge;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What differs from the last save, in words. A click or Enter shows what a change is about, as far as it is still in
/// the plan.
final class ChangeList extends ListView<Change> {
    private final Store store;
    private final Messages messages;
    private final Label nothing = new Label();
    private @Nullable Saved saved;
    private @Nullable State shown;

    /// The saved plan worked out, once for as long as it is the saved one.
    private record Saved(Knowledge knowledge, Resolution resolution) {}

    ChangeList(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
        setId("changes");
        setAccessibleText(messages.text("drawer.changes.accessible"));
        getStyleClass().add("change-list");
        nothing.getStyleClass().add("hint");
        nothing.setWrapText(true);
        Cut.tell(nothing);
        setPlaceholder(nothing);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> new ChangeCell());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        Copying.offer(
                this,
                messages.text("product.copy"),
                () -> getSelectionModel().getSelectedItems().stream()
                        .map(Change::text)
                        .collect(Collectors.joining("\n")));
        store.observe(this::show);
    }

    /// Identity on purpose: every edit makes a new history.
    @SuppressWarnings("ReferenceEquality")
    private void show(State state) {
        if (shown != null && shown.history() == state.history() && shown.knowledge() == state.knowledge()) {
            return;
        }
        shown = state;
        nothing.setText(
                state.history().saved().isPresent()
                        ? messages.text("drawer.changes.none")
                        : messages.text("drawer.changes.unsaved"));
        var changes = saved(state)
                .map(before -> PlanDiff.between(before, state.resolution()))
                .orElse(List.of());
        if (!getItems().equals(changes)) {
            getItems().setAll(changes);
        }
    }

    /// Identity on purpose: the saved plan stays the same object until the next save.
    @SuppressWarnings("ReferenceEquality")
    private Optional<Resolution> saved(State state) {
        var plan = state.history().saved();
        if (plan.isEmpty()) {
            saved = null;
        } else if (saved == null
                || saved.knowledge() != state.knowledge()
                || saved.resolution().topology() != plan.get()) {
            var resolution = state.resolution();
            saved = new Saved(
                    state.knowledge(),
                    resolution.topology() == plan.get()
                            ? resolution
                            : state.knowledge().resolver().resolve(plan.get(), resolution));
        }
        return Optional.ofNullable(saved).map(Saved::resolution);
    }

    private void open() {
        var change = getSelectionModel().getSelectedItem();
        var element = change == null ? null : change.element();
        if (element != null && store.state().topology().contains(element)) {
            Jump.to(store, List.<ElementId>of(element));
        }
    }

    /// A sign for what happened, and the sentence.
    private final class ChangeCell extends ListCell<Change> {
        ChangeCell() {
            // As wide as the list and no wider: a long sentence is cut instead of scrolled.
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                    open();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Change change, boolean empty) {
            super.updateItem(change, empty);
            if (empty || change == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                return;
            }
            setText(change.text());
            setGraphic(new FontIcon(sign(change.kind())));
            setTooltip(new Tip(change.text()));
        }

        private static Feather sign(Change.Kind kind) {
            return switch (kind) {
                case ADDED -> Feather.PLUS;
                case REMOVED -> Feather.MINUS;
                case MOVED -> Feather.CORNER_UP_RIGHT;
                case RENAMED -> Feather.TYPE;
                case CHANGED -> Feather.EDIT_2;
                case PORTS -> Feather.SHUFFLE;
            };
        }
    }
}
