package dev.portolan.desktop.drawer;

import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.diff.Change;
import dev.portolan.core.edit.History;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What differs from the last save.
class ChangeListTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    @BeforeEach
    void openChanges() {
        window.run(() -> window.node(".drawer", Drawer.class).showChanges());
    }

    private ChangeList list() {
        return window.node("#changes", ChangeList.class);
    }

    private List<String> texts() {
        return window.ask(() -> list().getItems().stream().map(Change::text).toList());
    }

    private String tab() {
        return window.ask(() -> window.node(".drawer", TabPane.class)
                .getSelectionModel()
                .getSelectedItem()
                .getText());
    }

    @Test
    void editsAreListedUntilThePlanIsSaved() {
        assertEquals(List.of(), texts());
        window.dispatch(PlanEdits.rename(MI_1, "billing"));
        assertEquals(List.of("mi-1 is now called billing"), texts());
        assertEquals("Changes (1)", tab());
        window.run(() -> window.designer().store().saved(Path.of("plan.portolan.json")));
        assertEquals(List.of(), texts());
        window.run(() -> window.designer().store().undo());
        assertEquals(List.of("billing is now called mi-1"), texts());
    }

    @Test
    void whatIsUndoneIsNoChange() {
        window.dispatch(PlanEdits.rename(MI_1, "billing"));
        window.run(() -> window.designer().store().undo());
        assertEquals(List.of(), texts());
        assertTrue(window.texts("#changes").contains("Nothing has changed since the plan was saved."));
    }

    @Test
    void enterSelectsWhatAChangeIsAbout() {
        window.dispatch(PlanEdits.rename(MI_1, "billing"));
        window.dispatch(PlanEdits.delete(window.topology(), List.of(MI_2)));
        window.run(() -> {
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(texts().indexOf("mi-1 is now called billing"));
        });
        window.hands().keys(KeyCode.ENTER);
        assertEquals(Set.of(MI_1), window.state().selection());
        window.run(() -> list().getSelectionModel().clearAndSelect(texts().indexOf("mi-2 is gone from beta")));
        window.hands().keys(KeyCode.ENTER);
        assertEquals(Set.of(MI_1), window.state().selection());
    }

    @Test
    void aPlanInNoFileHasNothingToCompareWith() {
        window.run(() -> window.designer().store().open(History.unsaved(SmallPlan.plan()), null));
        window.dispatch(PlanEdits.rename(MI_1, "billing"));
        assertEquals(List.of(), texts());
        assertTrue(window.texts("#changes").getFirst().startsWith("The plan is in no file yet."));
    }
}
