package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.History;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanRead;
import dev.portolan.core.plan.Topology;
import dev.portolan.desktop.document.Documents;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.desktop.journal.Journals;
import dev.portolan.desktop.journal.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Plans and their files, as the user of a window sees them.
class FilesTest {
    /// A process that there is not.
    private static final Owner DEAD = new Owner(4_194_305_000L, 1);

    private static final Topology EDITED = SmallPlan.plan().withName("Edited");

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(Topology.empty("Nothing"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void savePlan() {
        file = folder.resolve("plan.portolan.json");
        assertTrue(PlanFiles.write(file, SmallPlan.plan()).isEmpty());
    }

    private Documents documents() {
        return window.designer().documents();
    }

    private void open() {
        window.run(() -> documents().open(file));
    }

    private void assertMessage(String text) {
        window.await(
                "a message with \"" + text + "\" in " + messages(),
                () -> messages().stream().anyMatch(message -> message.contains(text)));
    }

    private List<String> messages() {
        return window.texts("#messages");
    }

    private void assertNoMessage() {
        assertEquals(List.of(), messages());
    }

    private void choose(String text) {
        var button = window.ask(() -> buttons(window.stage().getScene().lookup("#messages"))
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow());
        window.run(button::fire);
    }

    private static Stream<Button> buttons(Node node) {
        return switch (node) {
            case Button button -> Stream.of(button);
            case Labeled _ -> Stream.empty();
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(FilesTest::buttons);
            case Node _ -> Stream.empty();
        };
    }

    private List<String> titles() {
        return window.ask(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(each -> ((Stage) each).getTitle())
                .sorted()
                .toList());
    }

    /// Writes the file as another program would: later, and with other content.
    private void changeOutside(Topology plan) throws IOException {
        assertTrue(PlanFiles.write(file, plan).isEmpty());
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }

    private void lookAtDisk() {
        window.run(() -> documents().lookAtDisk());
    }

    @Test
    void aSavedPlanOpensAgainAndSavesAsTheSameBytes() throws IOException {
        var bytes = Files.readAllBytes(file);
        open();
        assertEquals(SmallPlan.plan(), window.topology());
        assertEquals(file, window.state().file());
        assertTrue(window.ask(() -> documents().save()));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aBrokenFileIsComplainedAboutWithItsLineAndThePlanStays() throws IOException {
        Files.writeString(file, "{\n  \"format\": 1,\n  \"name\": 7\n}\n");
        var before = window.state();
        open();
        assertMessage(file + ":3:");
        assertEquals(before.history(), window.state().history());
    }

    @Test
    void aPlanThatCannotBeSavedIsComplainedAboutAndStaysUnsaved() {
        window.dispatch(PlanEdits.renamePlan("Other"));
        var nowhere = folder.resolve("none").resolve("plan.portolan.json");
        assertEquals(false, window.ask(() -> documents().save(nowhere)));
        assertMessage(nowhere.toString());
        assertTrue(window.state().history().isDirty());
    }

    @Test
    void whileAPlanIsReadTheWindowCanBeUsedAndReadingCancelled() {
        window.holdBackground();
        var before = window.state();
        open();
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
        open();
        window.await(
                "two windows", () -> titles().equals(List.of("Mine* \u2014 Portolan", "Small plan \u2014 Portolan")));
        assertEquals("Mine", window.topology().name());
    }

    @Test
    void aFileThatIsOpenIsNotOpenedAgain() {
        open();
        window.dispatch(PlanEdits.renamePlan("Mine"));
        open();
        assertEquals(List.of("Mine* \u2014 Portolan"), titles());
    }

    @Test
    void opensRecentPlansFirst() {
        open();
        assertTrue(window.ask(() -> documents().save(folder.resolve("other.portolan.json"))));
        assertEquals(
                List.of(folder.resolve("other.portolan.json"), file),
                window.recent().all().stream().map(recent -> recent.file()).toList());
    }

    @Test
    void unsavedWorkIsKeptBesideTheFileAndGoneWithSaving() throws IOException {
        open();
        var journal = folder.resolve(".plan.portolan.json.portolan-journal");
        var saved = Files.readAllBytes(file);
        window.dispatch(PlanEdits.renamePlan("Edited"));
        window.await("the journal", () -> Files.exists(journal));
        assertTrue(Files.readString(journal).contains("\"name\": \"Edited\""));
        assertArrayEquals(saved, Files.readAllBytes(file));
        assertTrue(window.ask(() -> documents().save()));
        assertFalse(Files.exists(journal));
    }

    @Test
    void theJournalGoesWhenEverythingIsUndone() {
        open();
        window.dispatch(PlanEdits.renamePlan("Edited"));
        var journal = folder.resolve(".plan.portolan.json.portolan-journal");
        window.await("the journal", () -> Files.exists(journal));
        window.run(window.designer().store()::undo);
        assertFalse(Files.exists(journal));
    }

    private void crash(@Nullable Path plan, Topology unsaved) {
        var journal = new Journals(window.journals(), DEAD).journal(plan);
        assertEquals(Optional.empty(), journal.write(journal.ask(), unsaved));
    }

    @Test
    void whatACrashLeftBehindIsRestoredAsOneStep() throws IOException {
        crash(file, EDITED);
        open();
        assertMessage("Unsaved work on this plan from ");
        assertEquals(SmallPlan.plan(), window.topology());
        choose("Restore");
        assertEquals(EDITED, window.topology());
        assertTrue(window.state().history().isDirty());
        assertNoMessage();
        assertTrue(Files.exists(folder.resolve(".plan.portolan.json.portolan-journal")));
        window.run(window.designer().store()::undo);
        assertEquals(SmallPlan.plan(), window.topology());
    }

    @Test
    void savingWhatWasRestoredEndsTheMatter() {
        crash(file, EDITED);
        open();
        choose("Restore");
        assertTrue(window.ask(() -> documents().save()));
        assertFalse(Files.exists(folder.resolve(".plan.portolan.json.portolan-journal")));
        assertEquals(List.of(), new Journals(window.journals(), Owner.current()).leftBehind(file));
    }

    @Test
    void whatIsDiscardedCanBeBroughtBack() {
        crash(file, EDITED);
        open();
        choose("Discard");
        assertFalse(Files.exists(folder.resolve(".plan.portolan.json.portolan-journal")));
        choose("Bring it back");
        window.await(
                "it is there", () -> titles().equals(List.of("Edited \u2014 Portolan", "Small plan \u2014 Portolan")));
    }

    @Test
    void aJournalThatHoldsWhatTheFileHoldsIsNoNews() {
        crash(file, SmallPlan.plan());
        open();
        assertNoMessage();
        assertFalse(Files.exists(folder.resolve(".plan.portolan.json.portolan-journal")));
    }

    @Test
    void aJournalThatCannotBeReadIsToldOfAndKept() throws IOException {
        Files.writeString(folder.resolve(".plan.portolan.json.portolan-journal"), "garbage");
        open();
        assertMessage("cannot be read");
        assertEquals(SmallPlan.plan(), window.topology());
        assertEquals("garbage", Files.readString(folder.resolve(".plan.portolan.json.portolan-journal.unreadable")));
    }

    @Test
    void aPlanThatWasNeverSavedIsOfferedAtTheNextStart() {
        crash(null, EDITED);
        window.run(() -> documents().offerUnsaved());
        assertMessage("the plan \u201cEdited\u201d was never saved");
        choose("Restore");
        assertEquals(EDITED, window.topology());
        assertTrue(window.ask(() -> documents().isUnsavedWork()));
    }

    @Test
    void aChangeOnDiskIsToldAndReloadedAsOneStep() throws IOException {
        open();
        window.dispatch(PlanEdits.renamePlan("Mine"));
        var mine = window.topology();
        changeOutside(EDITED);
        lookAtDisk();
        assertMessage("1 element differs");
        choose("Reload");
        assertEquals(EDITED, window.topology());
        assertFalse(window.state().history().isDirty());
        window.run(window.designer().store()::undo);
        assertEquals(mine, window.topology());
        assertTrue(window.state().history().isDirty());
    }

    @Test
    void mineCanBeKeptAndIsThenUnsaved() throws IOException {
        open();
        changeOutside(EDITED);
        lookAtDisk();
        choose("Keep mine");
        assertTrue(window.state().history().isDirty());
        assertTrue(window.ask(() -> documents().save()));
        assertEquals(SmallPlan.plan(), opened());
    }

    private Topology opened() {
        return ((PlanRead.Fine) PlanFiles.read(file)).topology();
    }

    @Test
    void aFileThatWasOnlyTouchedIsNoNews() throws IOException {
        open();
        changeOutside(SmallPlan.plan());
        lookAtDisk();
        assertNoMessage();
        assertTrue(window.ask(() -> documents().save()));
    }

    @Test
    void savingOverAChangeAsksFirst() throws IOException {
        open();
        window.dispatch(PlanEdits.delete(window.topology(), List.of(ALPHA)));
        var mine = window.topology();
        changeOutside(EDITED);
        assertFalse(window.ask(() -> documents().save()));
        assertMessage("Saving would write over that");
        assertEquals(EDITED, opened());
        choose("Save anyway");
        assertEquals(mine, opened());
        assertFalse(window.state().history().isDirty());
    }

    @Test
    void aFileThatIsGoneIsToldAndSavedAgain() throws IOException {
        open();
        Files.delete(file);
        lookAtDisk();
        assertMessage("is no longer there");
        assertTrue(window.state().history().isDirty());
        choose("Save again");
        assertEquals(SmallPlan.plan(), opened());
    }

    @Test
    void aNewPlanIsMadeHereOrInAnotherWindow() {
        window.run(() -> documents().create());
        assertEquals(List.of("Untitled plan \u2014 Portolan"), titles());
        window.run(() -> window.designer().open(History.opened(SmallPlan.plan()), file));
        window.run(() -> documents().create());
        assertEquals(List.of("Small plan \u2014 Portolan", "Untitled plan \u2014 Portolan"), titles());
    }

    @Test
    void aMessageLeavesTheCanvasItsSize() throws IOException {
        open();
        double height = window.state().viewport().height();
        Files.delete(file);
        lookAtDisk();
        assertMessage("is no longer there");
        assertEquals(height, window.state().viewport().height());
        var bar = window.node("#messages", Region.class);
        assertTrue(bar.getHeight() > 0 && bar.getHeight() < height / 2);
    }

    private List<MenuItem> recentMenu() {
        var files = window.ask(
                () -> window.node(".menu-bar", MenuBar.class).getMenus().getFirst());
        window.run(() -> Event.fireEvent(files, new Event(files, files, Menu.ON_SHOWING)));
        return window.ask(() -> files.getItems().stream()
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
        var gone = folder.resolve("gone.portolan.json");
        open();
        assertTrue(window.ask(() -> documents().save(gone)));
        Files.delete(gone);
        assertEquals(
                List.of(
                        "gone.portolan.json  in " + folder + "  (missing) -",
                        "plan.portolan.json  in " + folder,
                        "Take missing plans off the list"),
                texts(recentMenu()));
        window.run(recentMenu().getLast()::fire);
        var left = recentMenu();
        assertEquals(List.of("plan.portolan.json  in " + folder), texts(left));
        window.run(left.getFirst()::fire);
        window.await("it is open", () -> titles().contains("Small plan \u2014 Portolan"));
    }
}
