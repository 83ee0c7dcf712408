package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.export.sheet.Sheet;
import dev.portolan.export.sheet.SheetRow;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
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

    @Test
    void theSheetIsNarrowedToRowsWithAllWords() {
        openSheet();
        window.hands().click(window.middle(window.node("#sheet-filter", Node.class)));
        window.hands().type("mi-1 8290");
        var expected = Sheet.of(window.topology(), window.state().resolution()).stream()
                .filter(row -> row.instance().equals("mi-1") && Objects.equals(row.port(), 8290))
                .toList();
        window.await("the rows are narrowed down", () -> rows().equals(expected));
        assertEquals(1, expected.size());
        window.hands().keys(KeyCode.ESCAPE);
        window.await("all rows are back", () -> rows().size() > 1);
    }

    @Test
    void theSheetIsSortedByAnyColumn() {
        openSheet();
        window.run(() -> {
            var table = table();
            table.getColumns().getFirst().setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(table.getColumns().getFirst()));
        });
        var ports = window.ask(() -> table().getItems().stream()
                .map(SheetRow::port)
                .filter(Objects::nonNull)
                .toList());
        assertEquals(ports.stream().sorted(Comparator.reverseOrder()).toList(), ports);
    }

    @SuppressWarnings("unchecked")
    private TableView<SheetRow> table() {
        return window.node("#sheet", TableView.class);
    }

    @Test
    void rowsAndCanvasShareTheSelection() {
        openSheet();
        window.select(MI_1);
        assertEquals(
                Set.of("mi-1"),
                window.ask(() -> table().getSelectionModel().getSelectedItems().stream()
                        .map(SheetRow::instance)
                        .collect(Collectors.toSet())));
        var other = window.ask(() -> table().getItems().stream()
                .filter(row -> row.instance().equals("gw-1"))
                .findFirst()
                .orElseThrow());
        window.run(() ->
                table().getSelectionModel().clearAndSelect(table().getItems().indexOf(other)));
        assertEquals(Set.of(GW_1), window.state().selection());
        assertEquals(
                List.of(other),
                window.ask(() -> List.copyOf(table().getSelectionModel().getSelectedItems())));
    }

    @Test
    void selectedRowsAreCopiedWithTabsBetweenColumns() {
        openSheet();
        window.run(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0);
            table().getSelectionModel().select(1);
        });
        window.hands().keys(KeyCode.CONTROL, KeyCode.C);
        var lines = window.ask(() -> Clipboard.getSystemClipboard().getString()).split("\n", -1);
        assertEquals(2, lines.length);
        assertEquals(table().getColumns().size(), lines[0].split("\t", -1).length);
    }
}
