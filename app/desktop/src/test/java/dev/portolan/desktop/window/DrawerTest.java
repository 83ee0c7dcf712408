package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.export.sheet.Sheet;
import java.util.List;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The port sheet under the canvas.
class DrawerTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.collidingPlan());

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
    void theSheetHasTheRowsThatAreExported() {
        openSheet();
        assertEquals(Sheet.of(window.topology(), window.state().resolution()), rows());
    }

    @Test
    void theSheetFollowsThePlan() {
        openSheet();
        window.dispatch(PlanEdits.rename(MI_1, "billing"));
        assertEquals(Sheet.of(window.topology(), window.state().resolution()), rows());
        window.dispatch(PlanEdits.delete(window.topology(), List.of(ALPHA)));
        assertEquals(Sheet.of(window.topology(), window.state().resolution()), rows());
        window.run(() -> window.designer().store().undo());
        assertEquals(Sheet.of(window.topology(), window.state().resolution()), rows());
    }

    @Test
    void theSheetFollowsTheNamesOfZonesToo() {
        openSheet();
        window.dispatch(PlanEdits.rename(SmallPlan.DMZ, "Edge"));
        assertEquals(Sheet.of(window.topology(), window.state().resolution()), rows());
    }
}
