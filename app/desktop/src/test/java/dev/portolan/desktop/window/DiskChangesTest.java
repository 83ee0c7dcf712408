package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a window says and does when another program writes its file.
class DiskChangesTest {
    private static final Topology EDITED = SmallPlan.plan().withName("Edited");

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(Topology.empty("Nothing"));

    @RegisterExtension
    private final PlanFile files = new PlanFile(window);

    @Test
    void aChangeOnDiskIsToldAndReloadedAsOneStep() throws IOException {
        files.open();
        window.dispatch(PlanEdits.renamePlan("Mine"));
        var mine = window.topology();
        files.changeOutside(EDITED);
        files.lookAtDisk();
        files.assertMessage("1 element differs");
        files.choose("Reload");
        assertEquals(EDITED, window.topology());
        assertFalse(window.state().history().isDirty());
        window.run(window.designer().store()::undo);
        assertEquals(mine, window.topology());
        assertTrue(window.state().history().isDirty());
    }

    @Test
    void mineCanBeKeptAndIsThenUnsaved() throws IOException {
        files.open();
        files.changeOutside(EDITED);
        files.lookAtDisk();
        files.choose("Keep mine");
        assertTrue(window.state().history().isDirty());
        assertTrue(window.ask(() -> files.documents().save()));
        assertEquals(SmallPlan.plan(), opened());
    }

    private Topology opened() {
        return ((PlanRead.Fine) PlanFiles.read(files.file())).topology();
    }

    @Test
    void aFileThatWasOnlyTouchedIsNoNews() throws IOException {
        files.open();
        files.changeOutside(SmallPlan.plan());
        files.lookAtDisk();
        files.assertNoMessage();
        assertTrue(window.ask(() -> files.documents().save()));
    }

    @Test
    void savingOverAChangeAsksFirst() throws IOException {
        files.open();
        window.dispatch(PlanEdits.delete(window.topology(), List.of(ALPHA)));
        var mine = window.topology();
        files.changeOutside(EDITED);
        assertFalse(window.ask(() -> files.documents().save()));
        files.assertMessage("Saving would write over that");
        assertEquals(EDITED, opened());
        files.choose("Save anyway");
        assertEquals(mine, opened());
        assertFalse(window.state().history().isDirty());
    }

    @Test
    void aFileThatIsGoneIsToldAndSavedAgain() throws IOException {
        files.open();
        Files.delete(files.file());
        files.lookAtDisk();
        files.assertMessage("is no longer there");
        assertTrue(window.state().history().isDirty());
        files.choose("Save again");
        assertEquals(SmallPlan.plan(), opened());
    }

    @Test
    void aMessageLeavesTheCanvasItsSize() throws IOException {
        files.open();
        double height = window.state().viewport().height();
        Files.delete(files.file());
        files.lookAtDisk();
        files.assertMessage("is no longer there");
        assertEquals(height, window.state().viewport().height());
        var bar = window.node("#messages", Region.class);
        assertTrue(bar.getHeight() > 0 && bar.getHeight() < height / 2);
    }
}
