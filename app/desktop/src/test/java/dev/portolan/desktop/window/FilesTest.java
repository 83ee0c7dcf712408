package dev.portolan.desktop.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.History;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanRead;
import dev.portolan.core.plan.Topology;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.PlanFile;
import dev.portolan.desktop.fixture.SmallPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Plans and their files, as the user of a window sees them.
class FilesTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(Topology.empty("Nothing"));

    @RegisterExtension
    private final PlanFile files = new PlanFile(window);

    @Test
    void aSavedPlanOpensAgainAndSavesAsTheSameBytes() throws IOException {
        var bytes = Files.readAllBytes(files.file());
        files.open();
        assertEquals(SmallPlan.plan(), window.topology());
        assertEquals(files.file(), window.state().file());
        assertTrue(window.ask(() -> files.documents().save()));
        assertArrayEquals(bytes, Files.readAllBytes(files.file()));
    }

    @Test
    void aPlanThatNobodyHasNamedTakesTheNameOfItsFile() {
        var demo = files.folder().resolve("demo.portolan.json");
        window.run(() -> files.documents().create());
        window.dispatch(PlanEdits.renamePlan("Untitled plan"));
        assertTrue(window.ask(() -> files.documents().save(demo)));
        assertEquals("demo", window.topology().name());
        assertEquals(new PlanRead.Fine(window.topology()), PlanFiles.read(demo));
        assertFalse(window.state().history().isDirty());
        var other = files.folder().resolve("other.portolan.json");
        assertTrue(window.ask(() -> files.documents().save(other)));
        assertEquals("demo", window.topology().name());
    }

    @Test
    void aBrokenFileIsComplainedAboutWithItsLineAndThePlanStays() throws IOException {
        Files.writeString(files.file(), "{\n  \"format\": 1,\n  \"name\": 7\n}\n");
        var before = window.state();
        files.open();
        files.assertMessage(files.file() + ":3:");
        assertEquals(before.history(), window.state().history());
    }

    @Test
    void aPlanThatCannotBeSavedIsComplainedAboutAndStaysUnsaved() {
        window.dispatch(PlanEdits.renamePlan("Other"));
        var nowhere = files.folder().resolve("none").resolve("plan.portolan.json");
        assertEquals(false, window.ask(() -> files.documents().save(nowhere)));
        files.assertMessage(nowhere.toString());
        assertTrue(window.state().history().isDirty());
    }

    @Test
    void whileAPlanIsReadTheWindowCanBeUsedAndReadingCancelled() {
        window.holdBackground();
        var before = window.state();
        files.open();
        window.await(
                "the status tells",
                () -> window.node("#work-label", Labeled.class).getText().equals("Opening plan.portolan.json\u2026"));
        window.await("it is seen", () -> window.node(".long-work", Node.class).isVisible());
        window.run(window.node("#work-cancel", Button.class)::fire);
        window.held().forEach(Runnable::run);
        window.settle();
        assertEquals(before, window.state());
        assertFalse(window.node(".long-work", Node.class).isVisible());
    }

    @Test
    void openingBesideSomebodysWorkOpensAnotherWindow() {
        window.dispatch(PlanEdits.renamePlan("Mine"));
        files.open();
        window.await(
                "two windows",
                () -> files.titles().equals(List.of("Mine* \u2014 Portolan", "Small plan \u2014 Portolan")));
        assertEquals("Mine", window.topology().name());
    }

    @Test
    void aFileThatIsOpenIsNotOpenedAgain() {
        files.open();
        window.dispatch(PlanEdits.renamePlan("Mine"));
        files.open();
        assertEquals(List.of("Mine* \u2014 Portolan"), files.titles());
    }

    @Test
    void opensRecentPlansFirst() {
        files.open();
        assertTrue(window.ask(() -> files.documents().save(files.folder().resolve("other.portolan.json"))));
        assertEquals(
                List.of(files.folder().resolve("other.portolan.json"), files.file()),
                window.recent().all().stream().map(recent -> recent.file()).toList());
    }

    @Test
    void aNewPlanIsMadeHereOrInAnotherWindow() {
        window.run(() -> files.documents().create());
        assertEquals(List.of("Untitled plan \u2014 Portolan"), files.titles());
        window.run(() -> window.designer().open(History.opened(SmallPlan.plan()), files.file()));
        window.run(() -> files.documents().create());
        assertEquals(List.of("Small plan \u2014 Portolan", "Untitled plan \u2014 Portolan"), files.titles());
    }

    private List<MenuItem> recentMenu() {
        var menu = window.ask(
                () -> window.node(".menu-bar", MenuBar.class).getMenus().getFirst());
        window.run(() -> Event.fireEvent(menu, new Event(menu, menu, Menu.ON_SHOWING)));
        return window.ask(() -> menu.getItems().stream()
                .filter(item -> "file.recent".equals(item.getId()))
                .flatMap(item -> ((Menu) item).getItems().stream())
                .toList());
    }

    private static List<String> texts(List<MenuItem> items) {
        return items.stream()
                .map(item -> item.getText() + (item.isDisable() ? " -" : ""))
                .toList();
    }

    @Test
    void recentPlansAreAMenuThatMarksTheMissingOnes() throws IOException {
        assertEquals(List.of("No plan was open before -"), texts(recentMenu()));
        var gone = files.folder().resolve("gone.portolan.json");
        files.open();
        assertTrue(window.ask(() -> files.documents().save(gone)));
        Files.delete(gone);
        assertEquals(
                List.of(
                        "gone.portolan.json  in " + files.folder() + "  (missing) -",
                        "plan.portolan.json  in " + files.folder(),
                        "Take missing plans off the list"),
                texts(recentMenu()));
        window.run(recentMenu().getLast()::fire);
        var left = recentMenu();
        assertEquals(List.of("plan.portolan.json  in " + files.folder()), texts(left));
        window.run(left.getFirst()::fire);
        window.await("it is open", () -> files.titles().contains("Small plan \u2014 Portolan"));
    }
}
