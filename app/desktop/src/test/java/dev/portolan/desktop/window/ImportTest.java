package dev.portolan.desktop.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.History;
import dev.portolan.core.file.CsvPreview;
import dev.portolan.core.plan.Topology;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Tables as the user of a window imports them.
class ImportTest {
    private static final String THEIRS = """
            Server;IP;Software;What;Port offset
            app-1;10.0.0.1;wso2-mi@4;mi-a;
            app-1;10.0.0.1;nothing@9;what;
            app-2;10.0.0.2;wso2-mi@4;mi-b;x
            app-2;10.0.0.2;wso2-mi@4;mi-c;3
            """;

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    @TempDir
    private Path folder;

    private void open(String text) throws IOException {
        var table = folder.resolve("hosts.CSV");
        Files.writeString(table, text);
        window.run(() -> window.designer().documents().open(table));
    }

    private boolean isOpen() {
        return window.ask(() -> window.node("#import", Node.class).isVisible());
    }

    private String text(String id) {
        return window.ask(() -> window.node(id, Labeled.class).getText());
    }

    private void press(String id) {
        window.run(window.node(id, ButtonBase.class)::fire);
    }

    private void choose(String id, int item) {
        window.run(() -> window.node(id, ComboBox.class).getSelectionModel().select(item));
    }

    @SuppressWarnings("unchecked")
    private TableView<CsvPreview.Row> table() {
        return (TableView<CsvPreview.Row>) window.node("#import-preview", TableView.class);
    }

    private List<String> becomes() {
        return window.ask(() -> {
            return table().getItems().stream()
                    .map(row -> {
                        table().getSelectionModel().select(row);
                        return text("#import-detail");
                    })
                    .toList();
        });
    }

    @Test
    void nothingHappensBeforeTheUserSaysSo() throws IOException {
        open(THEIRS);
        assertTrue(isOpen());
        assertEquals(SmallPlan.plan(), window.topology());
        window.hands().keys(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals(SmallPlan.plan(), window.topology());
    }

    @Test
    void columnsAreGuessedAndTheOthersChosen() throws IOException {
        open(THEIRS);
        assertEquals("not in the table", String.valueOf(value("#import-instance")));
        assertEquals("Instance: an instance needs a name", becomes().getFirst());
        choose("#import-instance", 4);
        assertEquals(
                List.of(
                        "mi-a on app-1, offset 10 assigned",
                        "Product: the catalog has no product line \"nothing@9\"",
                        "Offset: expected an offset from 0 to 65535 or nothing, found \"x\"",
                        "mi-c on app-2, offset 3 pinned"),
                becomes());
        assertEquals("2 without faults, 2 rows with faults", text("#import-count"));
        assertEquals("Import the 2 good rows", text("#import-start"));
    }

    private Object value(String id) {
        return window.ask(() -> window.node(id, ComboBox.class).getValue());
    }

    @Test
    void onlyTheFaultsAreShownIfTheUserLikes() throws IOException {
        open(THEIRS);
        choose("#import-instance", 4);
        press("#import-faults-only");
        assertEquals(
                List.of(3, 4),
                table().getItems().stream().map(CsvPreview.Row::line).toList());
    }

    @Test
    void goodRowsComeIntoThePlanAsOneStep() throws IOException {
        open(THEIRS);
        choose("#import-instance", 4);
        press("#import-start");
        assertFalse(isOpen());
        assertEquals("Import hosts.CSV", window.state().history().undoLabel().orElseThrow());
        assertEquals(
                SmallPlan.plan().hosts().size() + 2, window.topology().hosts().size());
        assertEquals(
                List.of("mi-a", "mi-c"),
                window.state().selection().stream()
                        .map(window.topology()::nameOf)
                        .sorted()
                        .toList());
        assertTrue(window.texts("#messages").contains("2 rows of hosts.CSV are imported, 2 are left out."));
        window.run(window.designer().store()::undo);
        assertEquals(SmallPlan.plan(), window.topology());
    }

    @Test
    void aTableCanBecomeAPlanOfItsOwn() throws IOException {
        window.run(() -> window.designer().documents().create());
        open("host,instance,product\nalpha,mi,wso2-mi@4\n");
        press("#import-new");
        assertEquals("Import the row", text("#import-start"));
        press("#import-start");
        assertEquals("hosts", window.topology().name());
        assertEquals(1, window.topology().instances().count());
        assertTrue(window.state().history().isDirty());
    }

    @Test
    void whatBecomesOfTheRowsFollowsThePlan() throws IOException {
        open("host,instance,product\nnew,mi,wso2-mi@4\n");
        assertEquals(List.of("mi on new, offset 10 assigned"), becomes());
        window.run(() -> window.designer().open(History.unsaved(Topology.empty("Other")), null));
        assertEquals("Into \u201cOther\u201d, as one step to undo", text("#import-into"));
        press("#import-start");
        assertEquals(
                List.of("new"),
                window.topology().hosts().stream().map(host -> host.name()).toList());
    }

    @Test
    void whatIsNoTableIsToldWithItsPlace() throws IOException {
        open("a,b\n\"c,d\n");
        assertFalse(isOpen());
        assertTrue(window.texts("#messages").getFirst().contains("hosts.CSV:3:1: not CSV"));
    }

    @Test
    void aTableWithoutAGoodRowCannotBeImported() throws IOException {
        open("a,b\nc,d\n");
        assertTrue(window.node("#import-start", Button.class).isDisabled());
        assertEquals("0 without faults, 1 row with faults", text("#import-count"));
    }

    @Test
    void theTableIsReadInTheBackground() throws IOException {
        window.holdBackground();
        open(THEIRS);
        assertFalse(isOpen());
        window.held().forEach(Runnable::run);
        window.await("it is there", this::isOpen);
        assertEquals(
                1,
                window.ask(() -> Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .count()));
    }
}
