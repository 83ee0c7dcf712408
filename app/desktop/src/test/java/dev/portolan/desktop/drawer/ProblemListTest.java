package dev.portolan.desktop.drawer;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fix.Fixes;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The list of problems.
class ProblemListTest {
    private static final String REASON = "replaced next week";

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.collidingPlan());

    private ProblemList list() {
        return window.node("#problems", ProblemList.class);
    }

    private List<ProblemRow> rows() {
        return window.ask(() -> List.copyOf(list().getItems()));
    }

    private void focusRow(int index) {
        window.run(() -> {
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(index);
            list().scrollTo(Math.max(0, index - 1));
        });
    }

    private Node cell(int index) {
        return window.ask(() -> list().lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ProblemCell cell && cell.getIndex() == index)
                .findFirst()
                .orElseThrow());
    }

    private void clickRow(int index) {
        window.run(() -> list().scrollTo(Math.max(0, index - 1)));
        window.hands().click(window.middle(cell(index)));
    }

    private int headingOf(Section section) {
        var rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof ProblemRow.Heading heading && heading.section() == section) {
                return i;
            }
        }
        throw new AssertionError("no section " + section);
    }

    private boolean isOpen(Section section) {
        return rows().get(headingOf(section)) instanceof ProblemRow.Heading heading && heading.open();
    }

    private List<ProblemRow> present(Severity severity) {
        return window.state().resolution().findings(severity).stream()
                .<ProblemRow>map(ProblemRow.Present::new)
                .toList();
    }

    /// Accepts the first error.
    private void waive() {
        window.dispatch(Fixes.waive(window.state().resolution().findings().getFirst(), REASON));
    }

    @Test
    void groupsFindingsTheWorstFirstAndFoldsNotesUp() {
        List<ProblemRow> expected = new ArrayList<>();
        expected.add(new ProblemRow.Heading(Section.ERRORS, 4, true));
        expected.addAll(present(Severity.ERROR));
        var warnings = present(Severity.WARNING);
        if (!warnings.isEmpty()) {
            expected.add(new ProblemRow.Heading(Section.WARNINGS, warnings.size(), true));
            expected.addAll(warnings);
        }
        var notes = present(Severity.NOTE);
        expected.add(new ProblemRow.Heading(Section.NOTES, notes.size(), false));
        assertFalse(notes.isEmpty());
        assertEquals(expected, rows());
    }

    @Test
    void countsNotesApart() {
        var tab = window.ask(
                () -> window.node(".drawer", TabPane.class).getTabs().getFirst().getText());
        int warnings = present(Severity.WARNING).size();
        assertEquals("Problems (" + (4 + warnings) + ")", tab);
        assertEquals("4 errors, " + warnings + " warnings", window.status());
        assertEquals(
                present(Severity.NOTE).size() + " notes",
                window.ask(() -> window.node("#status-notes", Label.class).getText()));
        waive();
        assertEquals("3 errors, " + warnings + " warnings", window.status());
        assertEquals(
                present(Severity.NOTE).size() + " notes, 1 waived",
                window.ask(() -> window.node("#status-notes", Label.class).getText()));
    }

    @Test
    void aClickOpensTheNotesAndTheyStayOpen() {
        clickRow(headingOf(Section.NOTES));
        assertTrue(isOpen(Section.NOTES));
        assertTrue(rows().containsAll(present(Severity.NOTE)));
        window.dispatch(PlanEdits.rename(ALPHA, "first"));
        assertTrue(isOpen(Section.NOTES));
        clickRow(headingOf(Section.NOTES));
        assertFalse(isOpen(Section.NOTES));
    }

    @Test
    void keysFoldSectionsUpAndOpenThem() {
        focusRow(0);
        window.hands().keys(KeyCode.LEFT);
        assertFalse(isOpen(Section.ERRORS));
        window.hands().keys(KeyCode.LEFT);
        assertFalse(isOpen(Section.ERRORS));
        window.hands().keys(KeyCode.RIGHT);
        assertTrue(isOpen(Section.ERRORS));
        window.hands().keys(KeyCode.ENTER);
        assertFalse(isOpen(Section.ERRORS));
        window.hands().keys(KeyCode.SPACE);
        assertTrue(isOpen(Section.ERRORS));
        window.hands().keys(KeyCode.DOWN);
        window.hands().keys(KeyCode.DOWN);
        window.hands().keys(KeyCode.LEFT);
        assertEquals(0, window.ask(() -> list().getSelectionModel().getSelectedIndex()));
        assertTrue(isOpen(Section.ERRORS));
    }

    @Test
    void aClickOnACollisionSelectsBothSides() {
        clickRow(1);
        assertEquals(Set.of(MI_1, MI_2), window.state().selection());
    }

    @Test
    void enterShowsWhatAProblemIsAboutAlsoIfItIsOutOfView() {
        window.run(() -> window.designer().store().look(view -> view.panned(5000, 5000)));
        focusRow(2);
        window.hands().keys(KeyCode.ENTER);
        assertEquals(Set.of(MI_1, MI_2), window.state().selection());
        var state = window.state();
        assertTrue(
                state.viewport().visible().contains(state.geometry().box(MI_1).orElseThrow()));
    }

    @Test
    void aSolvedProblemLeavesTheList() {
        window.dispatch(PlanEdits.delete(window.topology(), List.of(MI_2)));
        assertEquals(List.of(), window.state().resolution().findings(Severity.ERROR));
        assertTrue(rows().stream()
                .noneMatch(row -> row instanceof ProblemRow.Heading heading && heading.section() == Section.ERRORS));
    }

    @Test
    void whatComesIntoThePlaceOfASolvedProblemIsSelected() {
        focusRow(1);
        waive();
        assertEquals(
                Optional.of(window.state().resolution().findings().getFirst()),
                window.ask(() -> list().getSelectionModel().getSelectedItem()).about());
    }

    @Test
    void waivedFindingsHaveASectionWithTheirReasons() {
        waive();
        int heading = headingOf(Section.WAIVED);
        var waived = window.state().resolution().waived().getFirst();
        assertEquals(new ProblemRow.Heading(Section.WAIVED, 1, true), rows().get(heading));
        assertEquals(new ProblemRow.Waived(waived.finding(), waived.waiver()), rows().getLast());
        focusRow(heading + 1);
        var row = window.ask(() -> cell(heading + 1).lookup(".label"));
        assertEquals(
                REASON + " \u2014 " + waived.finding().message(),
                assertInstanceOf(Label.class, row).getText());
    }

    @Test
    void aWaiverIsTakenBackByItsButton() {
        var before = window.topology();
        waive();
        int row = headingOf(Section.WAIVED) + 1;
        focusRow(row);
        window.hands().click(window.middle(window.ask(() -> cell(row).lookup(".problem-button"))));
        assertEquals(before, window.topology());
        assertEquals(4, present(Severity.ERROR).size());
        assertEquals(Set.of(), window.state().selection());
    }

    @Test
    void aWaiverIsTakenBackByTheKeyboard() {
        var before = window.topology();
        waive();
        focusRow(headingOf(Section.WAIVED) + 1);
        window.hands().keys(KeyCode.CONTROL, KeyCode.PERIOD);
        window.hands().keys(KeyCode.DOWN);
        window.hands().keys(KeyCode.ENTER);
        assertEquals(before, window.topology());
    }
}
