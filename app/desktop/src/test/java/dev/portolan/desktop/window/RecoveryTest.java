package dev.portolan.desktop.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.Topology;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.PlanFile;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.desktop.journal.Journals;
import dev.portolan.desktop.journal.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What of unsaved work survives a crash, as the user of a window sees it.
class RecoveryTest {
    /// A process that there is not.
    private static final Owner DEAD = new Owner(4_194_305_000L, 1);

    private static final Topology EDITED = SmallPlan.plan().withName("Edited");

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(Topology.empty("Nothing"));

    @RegisterExtension
    private final PlanFile files = new PlanFile(window);

    @Test
    void unsavedWorkIsKeptBesideTheFileAndGoneWithSaving() throws IOException {
        files.open();
        var journal = files.folder().resolve(".plan.portolan.json.portolan-journal");
        var saved = Files.readAllBytes(files.file());
        window.dispatch(PlanEdits.renamePlan("Edited"));
        window.await("the journal", () -> Files.exists(journal));
        assertTrue(Files.readString(journal).contains("\"name\": \"Edited\""));
        assertArrayEquals(saved, Files.readAllBytes(files.file()));
        assertTrue(window.ask(() -> files.documents().save()));
        assertFalse(Files.exists(journal));
    }

    @Test
    void theJournalGoesWhenEverythingIsUndone() {
        files.open();
        window.dispatch(PlanEdits.renamePlan("Edited"));
        var journal = files.folder().resolve(".plan.portolan.json.portolan-journal");
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
        crash(files.file(), EDITED);
        files.open();
        files.assertMessage("Unsaved work on this plan from ");
        assertEquals(SmallPlan.plan(), window.topology());
        files.choose("Restore");
        assertEquals(EDITED, window.topology());
        assertTrue(window.state().history().isDirty());
        files.assertNoMessage();
        assertTrue(Files.exists(files.folder().resolve(".plan.portolan.json.portolan-journal")));
        window.run(window.designer().store()::undo);
        assertEquals(SmallPlan.plan(), window.topology());
    }

    @Test
    void savingWhatWasRestoredEndsTheMatter() {
        crash(files.file(), EDITED);
        files.open();
        files.choose("Restore");
        assertTrue(window.ask(() -> files.documents().save()));
        assertFalse(Files.exists(files.folder().resolve(".plan.portolan.json.portolan-journal")));
        assertEquals(List.of(), new Journals(window.journals(), Owner.current()).leftBehind(files.file()));
    }

    @Test
    void whatIsDiscardedCanBeBroughtBack() {
        crash(files.file(), EDITED);
        files.open();
        files.choose("Discard");
        assertFalse(Files.exists(files.folder().resolve(".plan.portolan.json.portolan-journal")));
        files.choose("Bring it back");
        window.await(
                "it is there",
                () -> files.titles().equals(List.of("Edited \u2014 Portolan", "Small plan \u2014 Portolan")));
    }

    @Test
    void aJournalThatHoldsWhatTheFileHoldsIsNoNews() {
        crash(files.file(), SmallPlan.plan());
        files.open();
        files.assertNoMessage();
        assertFalse(Files.exists(files.folder().resolve(".plan.portolan.json.portolan-journal")));
    }

    @Test
    void aJournalThatCannotBeReadIsToldOfAndKept() throws IOException {
        Files.writeString(files.folder().resolve(".plan.portolan.json.portolan-journal"), "garbage");
        files.open();
        files.assertMessage("cannot be read");
        assertEquals(SmallPlan.plan(), window.topology());
        assertEquals(
                "garbage", Files.readString(files.folder().resolve(".plan.portolan.json.portolan-journal.unreadable")));
    }

    @Test
    void aPlanThatWasNeverSavedIsOfferedAtTheNextStart() {
        crash(null, EDITED);
        window.run(() -> files.documents().offerUnsaved());
        files.assertMessage("the plan \u201cEdited\u201d was never saved");
        files.choose("Restore");
        assertEquals(EDITED, window.topology());
        assertTrue(window.ask(() -> files.documents().isUnsavedWork()));
    }
}
