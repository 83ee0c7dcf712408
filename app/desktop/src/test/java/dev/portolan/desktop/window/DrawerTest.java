package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.Edits;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Severity;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.export.sheet.Sheet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Problems and the port sheet.
class DrawerTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.collidingPlan());

    private List<?> problems() {
        return window.ask(() -> {
            ListView<?> list = window.node("#problems", ListView.class);
            return List.copyOf(list.getItems());
        });
    }

    private void openSheet() {
        window.run(
                () -> window.node(".drawer", TabPane.class).getSelectionModel().select(1));
    }

    private List<?> rows() {
        return window.ask(() -> {
            TableView<?> table = window.node("#sheet", TableView.class);
            return List.copyOf(table.getItems());
        });
    }

    @Test
    void listsEveryFindingAndCountsThem() {
        assertEquals(window.state().resolution().findings(), problems());
        assertEquals(4, window.state().resolution().findings(Severity.ERROR).size());
        assertEquals("4 errors, 0 warnings", window.status());
        assertEquals(
                "Problems (" + problems().size() + ")",
                window.ask(() -> window.node(".drawer", TabPane.class)
                        .getTabs()
                        .getFirst()
                        .getText()));
    }

    @Test
    void aClickOnACollisionSelectsBothSides() {
        var cells = window.ask(
                () -> List.copyOf(window.node("#problems", ListView.class).lookupAll(".list-cell")));
        window.hands().click(window.middle(cells.getFirst()));
        assertEquals(Set.of(MI_1, MI_2), window.state().selection());
    }

    @Test
    void enterShowsWhatAProblemIsAboutAlsoIfItIsOutOfView() {
        window.run(() -> {
            window.designer().store().look(view -> view.panned(5000, 5000));
            var list = window.node("#problems", ListView.class);
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        window.hands().keys(KeyCode.ENTER);
        assertEquals(Set.of(MI_1, MI_2), window.state().selection());
        var state = window.state();
        assertTrue(
                state.viewport().visible().contains(state.geometry().box(MI_1).orElseThrow()));
    }

    @Test
    void aSolvedProblemLeavesTheList() {
        window.dispatch(Edits.delete(window.topology(), List.of(MI_2)));
        assertEquals(List.of(), window.state().resolution().findings(Severity.ERROR));
        assertEquals(window.state().resolution().findings(), problems());
    }

    @Test
    void theSheetHasTheRowsThatAreExported() {
        openSheet();
        assertEquals(Sheet.of(window.topology(), window.state().resolution()), rows());
    }

    @Test
    void theSheetFollowsThePlan() {
        openSheet();
        window.dispatch(Edits.rename(MI_1, "billing"));
        assertEquals(Sheet.of(window.topology(), window.state().resolution()), rows());
        window.dispatch(Edits.delete(window.topology(), List.of(ALPHA)));
        assertEquals(Sheet.of(window.topology(), window.state().resolution()), rows());
        window.run(() -> window.designer().store().undo());
        assertEquals(Sheet.of(window.topology(), window.state().resolution()), rows());
    }

    @Test
    void theSheetFollowsTheNamesOfZonesToo() {
        openSheet();
        window.dispatch(Edits.rename(SmallPlan.DMZ, "Edge"));
        assertEquals(Sheet.of(window.topology(), window.state().resolution()), rows());
    }

    @Test
    void findingsAreSortedTheWorstFirst() {
        assertEquals(
                FindingCode.PORT_COLLISION,
                window.state().resolution().findings().getFirst().code());
    }
}
