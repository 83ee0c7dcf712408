package dev.portolan.desktop.drawer;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fix.Fixes;
import dev.portolan.core.plan.Offset;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The list of problems.
class ProblemListTest {
    private static final String REASON = "replaced next week";
    private static final Section ERRORS = new Section.OfSeverity(Severity.ERROR);
    private static final Section WARNINGS = new Section.OfSeverity(Severity.WARNING);
    private static final Section NOTES = new Section.OfSeverity(Severity.NOTE);
    private static final Section WAIVED = new Section.Accepted();

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
            list().scrollTo(index);
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
            if (rows.get(i) instanceof ProblemRow.Heading heading
                    && heading.section().equals(section)) {
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
        expected.add(new ProblemRow.Heading(ERRORS, 4, true));
        expected.addAll(present(Severity.ERROR));
        var warnings = present(Severity.WARNING);
        if (!warnings.isEmpty()) {
            expected.add(new ProblemRow.Heading(WARNINGS, warnings.size(), true));
            expected.addAll(warnings);
        }
        var notes = present(Severity.NOTE);
        expected.add(new ProblemRow.Heading(NOTES, notes.size(), false));
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
        clickRow(headingOf(NOTES));
        assertTrue(isOpen(NOTES));
        assertTrue(rows().containsAll(present(Severity.NOTE)));
        window.dispatch(PlanEdits.rename(ALPHA, "first"));
        assertTrue(isOpen(NOTES));
        clickRow(headingOf(NOTES));
        assertFalse(isOpen(NOTES));
    }

    @Test
    void keysFoldSectionsUpAndOpenThem() {
        focusRow(0);
        window.hands().keys(KeyCode.LEFT);
        assertFalse(isOpen(ERRORS));
        window.hands().keys(KeyCode.LEFT);
        assertFalse(isOpen(ERRORS));
        window.hands().keys(KeyCode.RIGHT);
        assertTrue(isOpen(ERRORS));
        window.hands().keys(KeyCode.ENTER);
        assertFalse(isOpen(ERRORS));
        window.hands().keys(KeyCode.SPACE);
        assertTrue(isOpen(ERRORS));
        window.hands().keys(KeyCode.DOWN);
        window.hands().keys(KeyCode.DOWN);
        window.hands().keys(KeyCode.LEFT);
        assertEquals(0, window.ask(() -> list().getSelectionModel().getSelectedIndex()));
        assertTrue(isOpen(ERRORS));
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
                .noneMatch(row -> row instanceof ProblemRow.Heading heading
                        && heading.section().equals(ERRORS)));
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
        int heading = headingOf(WAIVED);
        var waived = window.state().resolution().waived().getFirst();
        assertEquals(new ProblemRow.Heading(WAIVED, 1, true), rows().get(heading));
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
        int row = headingOf(WAIVED) + 1;
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
        focusRow(headingOf(WAIVED) + 1);
        window.hands().keys(KeyCode.CONTROL, KeyCode.PERIOD);
        window.hands().keys(KeyCode.DOWN);
        window.hands().keys(KeyCode.ENTER);
        assertEquals(before, window.topology());
    }

    private Optional<Finding> selected() {
        return window.ask(() -> Optional.ofNullable(list().getSelectionModel().getSelectedItem())
                .flatMap(ProblemRow::about));
    }

    private void click(String node) {
        window.hands().click(window.middle(window.node(node, Node.class)));
    }

    @Test
    void aSwitchedOffSeverityIsNotListed() {
        click("#problems-error");
        assertEquals(
                List.of(),
                rows().stream().filter(present(Severity.ERROR)::contains).toList());
        assertEquals(
                List.of(new ProblemRow.Heading(NOTES, present(Severity.NOTE).size(), false)), rows());
        click("#problems-error");
        assertTrue(rows().containsAll(present(Severity.ERROR)));
    }

    @Test
    void aTextNarrowsTheListAndOpensWhatIsFound() {
        click("#problems-filter");
        window.hands().type("8290");
        var found = window.state().resolution().findings().stream()
                .filter(finding -> finding.message().contains("8290"))
                .toList();
        assertFalse(found.isEmpty());
        window.await(
                "the list is narrowed down",
                () -> rows().stream()
                        .flatMap(row -> row.about().stream())
                        .toList()
                        .equals(found));
        window.hands().keys(KeyCode.ESCAPE);
        window.await("all is listed again", () -> rows().containsAll(present(Severity.ERROR)));
    }

    @Test
    void whatNoRowContainsIsSaid() {
        click("#problems-filter");
        window.hands().type("nowhere");
        window.await("nothing is listed", () -> rows().isEmpty());
        assertTrue(
                window.texts("#problems").contains("No problem is listed. Empty the filter, or switch severities on."));
    }

    @Test
    void problemsAreGroupedByHostOrByKind() {
        var findings = window.state().resolution().findings();
        choose(Grouping.HOST);
        assertEquals(
                findings.stream()
                        .map(Finding::host)
                        .distinct()
                        .map(Section.OfHost::new)
                        .toList(),
                sections());
        choose(Grouping.CODE);
        assertEquals(
                findings.stream()
                        .map(Finding::code)
                        .distinct()
                        .map(Section.OfCode::new)
                        .toList(),
                sections());
    }

    private void choose(Grouping grouping) {
        window.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Grouping> box = window.node("#problems-grouping", ComboBox.class);
            box.setValue(grouping);
        });
    }

    private List<Section> sections() {
        return rows().stream()
                .filter(ProblemRow.Heading.class::isInstance)
                .map(row -> ((ProblemRow.Heading) row).section())
                .toList();
    }

    @Test
    void theNextProblemIsShownAndTheFirstFollowsTheLast() {
        var errors = window.state().resolution().findings(Severity.ERROR);
        for (var error : errors) {
            window.run(drawer()::nextProblem);
            assertEquals(Optional.of(error), selected());
        }
        assertEquals(Set.of(MI_1, MI_2), window.state().selection());
        window.run(drawer()::nextProblem);
        assertEquals(Optional.of(errors.getFirst()), selected());
        window.run(drawer()::previousProblem);
        assertEquals(Optional.of(errors.getLast()), selected());
    }

    private Drawer drawer() {
        return window.node(".drawer", Drawer.class);
    }

    @Test
    void afterAFixTheNextProblemIsSelectedAndShown() {
        window.dispatch(InstanceEdits.setOffset(window.topology().instance(GW_1).orElseThrow(), Offset.pinned(65_000)));
        var errors = window.state().resolution().findings(Severity.ERROR);
        var last = errors.stream()
                .filter(finding -> finding.instances().contains(MI_2))
                .toList();
        focusRow(1 + errors.indexOf(last.getLast()));
        window.select();
        window.hands().keys(KeyCode.CONTROL, KeyCode.PERIOD);
        window.hands().keys(KeyCode.ENTER);
        var next = selected().orElseThrow();
        assertEquals(List.of(GW_1), next.instances());
        assertEquals(Set.of(GW_1), window.state().selection());
    }
}
