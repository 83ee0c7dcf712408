package dev.portolan.desktop.drawer;

import dev.portolan.core.edit.WaiverEdits;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.fix.FixPane;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Box;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Every finding in sections, the worst first. A click or Enter shows what a finding is about, and folds a section up
/// or opens it. Notes are folded up at first: a plan has dozens of them.
final class ProblemList extends ListView<ProblemRow> {
    static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Store store;
    private final FixPane fixes;
    private final Messages messages;
    private final Set<Section> folded = EnumSet.of(Section.NOTES);
    private @Nullable Resolution shown;

    /// @param fixes offers the fixes of a finding
    ProblemList(Store store, FixPane fixes, Messages messages) {
        this.store = store;
        this.fixes = fixes;
        this.messages = messages;
        setId("problems");
        setAccessibleText(messages.text("drawer.problems.accessible"));
        var nothing = new Label(messages.text("drawer.problems.none"));
        nothing.getStyleClass().add("hint");
        setPlaceholder(nothing);
        getStyleClass().add("problem-list");
        setCellFactory(_ -> new ProblemCell(this, store, messages));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnContextMenuRequested(event -> {
            menu().show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        store.observe(this::show);
    }

    /// Identity on purpose: every edit makes a new resolution.
    @SuppressWarnings("ReferenceEquality")
    private void show(State state) {
        if (shown != state.resolution()) {
            shown = state.resolution();
            refreshRows();
        }
    }

    /// What was selected stays selected, or else what has come into its place.
    private void refreshRows() {
        var rows = ProblemRow.of(store.state().resolution(), folded);
        if (getItems().equals(rows)) {
            return;
        }
        var selected = getSelectionModel().getSelectedItem();
        int index = getSelectionModel().getSelectedIndex();
        getItems().setAll(rows);
        if (selected != null && !rows.isEmpty()) {
            int same = rows.indexOf(selected);
            getSelectionModel().clearAndSelect(same >= 0 ? same : Math.clamp(index, 0, rows.size() - 1));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> open();
            case LEFT -> goOut();
            case RIGHT -> goIn();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// From a finding to the name of its section, and from there to the folded section.
    private void goOut() {
        if (getSelectionModel().getSelectedItem() instanceof ProblemRow.Heading heading) {
            if (heading.open()) {
                turn(heading);
            }
            return;
        }
        int index = getSelectionModel().getSelectedIndex();
        while (index > 0 && !(getItems().get(index) instanceof ProblemRow.Heading)) {
            index--;
        }
        if (index >= 0) {
            getSelectionModel().clearAndSelect(index);
            scrollTo(index);
        }
    }

    private void goIn() {
        if (getSelectionModel().getSelectedItem() instanceof ProblemRow.Heading heading && !heading.open()) {
            turn(heading);
        }
    }

    /// Does what Enter does on the selected row.
    void open() {
        switch (getSelectionModel().getSelectedItem()) {
            case null -> {}
            case ProblemRow.Heading heading -> turn(heading);
            case ProblemRow.Present(var finding) -> reveal(finding);
            case ProblemRow.Waived waived -> reveal(waived.finding());
        }
    }

    private void turn(ProblemRow.Heading heading) {
        if (heading.open()) {
            folded.add(heading.section());
        } else {
            folded.remove(heading.section());
        }
        refreshRows();
    }

    private void reveal(Finding finding) {
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

    /// Offers what can be done about the selected row; if none is, about the first finding that concerns what is
    /// selected in the plan, or else about the first of all.
    void offer() {
        if (getSelectionModel().getSelectedItem() instanceof ProblemRow.Waived(var _, var waiver)) {
            var at = cell().localToScreen(0, 0);
            new ContextMenu(takeBack(waiver)).show(cell(), at.getX(), at.getY());
            return;
        }
        wanted().ifPresent(index -> {
            getSelectionModel().clearAndSelect(index);
            scrollTo(Math.max(0, index - 1));
            requestFocus();
            layout();
            getItems().get(index).about().ifPresent(finding -> fixes.offer(finding, cell(), this));
        });
    }

    private Optional<Integer> wanted() {
        if (getSelectionModel().getSelectedItem() instanceof ProblemRow.Present) {
            return Optional.of(getSelectionModel().getSelectedIndex());
        }
        var selection = store.state().selection();
        return first(finding -> finding.instances().stream().anyMatch(selection::contains)
                        || selection.contains(finding.host()))
                .or(() -> first(_ -> true));
    }

    private Optional<Integer> first(Predicate<Finding> condition) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof ProblemRow.Present(var finding) && condition.test(finding)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// The cell of the selected row, or the list itself if it has none.
    private Node cell() {
        return lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ProblemCell cell && cell.isSelected() && cell.isVisible())
                .findFirst()
                .orElse(this);
    }

    /// Made when it is asked for.
    private ContextMenu menu() {
        var menu = new ContextMenu();
        switch (getSelectionModel().getSelectedItem()) {
            case null -> {}
            case ProblemRow.Heading heading ->
                menu.getItems()
                        .add(item(
                                messages.text(heading.open() ? "problem.fold" : "problem.open"), () -> turn(heading)));
            case ProblemRow.Present(var finding) -> {
                var fix = item(messages.text("problem.fix"), this::offer);
                menu.getItems().addAll(fix, item(messages.text("problem.show"), () -> reveal(finding)));
            }
            case ProblemRow.Waived(var finding, var waiver) ->
                menu.getItems().addAll(takeBack(waiver), item(messages.text("problem.show"), () -> reveal(finding)));
        }
        return menu;
    }

    private MenuItem takeBack(Waiver waiver) {
        return item(messages.text("problem.take-back"), () -> unwaive(waiver));
    }

    /// Takes a waiver back.
    void unwaive(Waiver waiver) {
        store.dispatch(WaiverEdits.unwaive(waiver));
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
