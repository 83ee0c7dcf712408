package dev.portolan.desktop.drawer;

import dev.portolan.core.edit.WaiverEdits;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.fix.FixPane;
import dev.portolan.desktop.look.Cut;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The findings that a filter lets through, in sections. A click or Enter shows what a finding is about, and folds a
/// section up or opens it.
final class ProblemList extends ListView<ProblemRow> {
    static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Store store;
    private final FixPane fixes;
    private final Messages messages;
    private final Map<Section, Boolean> opened = new HashMap<>();
    private ProblemFilter filter = ProblemFilter.ALL;
    private final Label nothing = new Label();
    private final Latest<Question, Answer> search;
    private @Nullable Resolution shown;

    /// @param fixes offers the fixes of a finding
    /// @param background looks for texts
    ProblemList(Store store, FixPane fixes, Executor background, Messages messages) {
        search = new Latest<>(background, ProblemList::answer, this::found);
        this.store = store;
        this.fixes = fixes;
        this.messages = messages;
        setId("problems");
        setAccessibleText(messages.text("drawer.problems.accessible"));
        nothing.getStyleClass().add("hint");
        nothing.setWrapText(true);
        Cut.tell(nothing);
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

    /// Lists other problems, or in other sections.
    void list(ProblemFilter next) {
        filter = next;
        refreshRows();
    }

    /// A text is looked for in the background: a large plan has tens of thousands of sentences, and none is put
    /// together before somebody asks.
    private void refreshRows() {
        var resolution = store.state().resolution();
        if (filter.isSearch()) {
            search.ask(new Question(resolution, filter));
        } else {
            show(ProblemRow.of(resolution, filter, opened));
        }
    }

    private void found(Answer answer) {
        if (answer.question().filter().equals(filter)) {
            show(answer.rows());
        }
    }

    /// What was selected stays selected, or else the problem that has come into its place.
    private void show(List<ProblemRow> rows) {
        var resolution = store.state().resolution();
        nothing.setText(messages.text(isFine(resolution) ? "drawer.problems.none" : "drawer.problems.filtered"));
        if (getItems().equals(rows)) {
            return;
        }
        var selected = getSelectionModel().getSelectedItem();
        int index = getSelectionModel().getSelectedIndex();
        getItems().setAll(rows);
        if (selected != null && !rows.isEmpty()) {
            getSelectionModel().clearAndSelect(successor(rows, selected, index));
        }
    }

    private record Question(Resolution resolution, ProblemFilter filter) {}

    private record Answer(Question question, List<ProblemRow> rows) {}

    private static Answer answer(Question question) {
        return new Answer(question, ProblemRow.of(question.resolution(), question.filter(), Map.of()));
    }

    private static boolean isFine(Resolution resolution) {
        return resolution.findings().isEmpty() && resolution.waived().isEmpty();
    }

    /// The place of a row in a new list: where it is now; for a problem that is gone, where the next one is.
    private static int successor(List<ProblemRow> rows, ProblemRow former, int index) {
        int same = rows.indexOf(former);
        if (same >= 0) {
            return same;
        }
        int place = Math.clamp(index, 0, rows.size() - 1);
        if (former instanceof ProblemRow.Heading heading) {
            return IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i) instanceof ProblemRow.Heading(var section, var _, var _)
                            && section.equals(heading.section()))
                    .findFirst()
                    .orElse(place);
        }
        return IntStream.concat(IntStream.range(place, rows.size()), IntStream.range(0, place))
                .filter(i -> rows.get(i) instanceof ProblemRow.Present)
                .findFirst()
                .orElse(place);
    }

    /// Selects the next problem that is listed, or the one before, and shows what it is about. The first follows the
    /// last.
    ///
    /// @param step 1 for the next, -1 for the one before
    void go(int step) {
        int count = getItems().size();
        int from = getSelectionModel().getSelectedIndex();
        int start = from < 0 && step < 0 ? count : from;
        for (int i = 1; i <= count; i++) {
            int place = Math.floorMod(start + step * i, count);
            if (getItems().get(place) instanceof ProblemRow.Present(var finding)) {
                getSelectionModel().clearAndSelect(place);
                scrollTo(Math.max(0, place - 1));
                reveal(finding);
                return;
            }
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
        opened.put(heading.section(), !heading.open());
        refreshRows();
    }

    private void reveal(Finding finding) {
        List<ElementId> elements = new ArrayList<>(finding.instances());
        if (elements.isEmpty()) {
            elements.add(finding.host());
        }
        Jump.to(store, elements);
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
            getItems().get(index).about().ifPresent(finding -> fixes.offer(finding, cell(), getWidth(), this::follow));
        });
    }

    /// Shows what the problem is about that has come into the place of a solved one.
    private void follow() {
        if (getSelectionModel().getSelectedItem() instanceof ProblemRow.Present(var finding)) {
            scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 1));
            reveal(finding);
        }
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
