package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the keyboard does.
class KeysTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    @BeforeEach
    void focusTheCanvas() {
        window.run(() -> window.node(".diagram-canvas", Node.class).requestFocus());
    }

    @Test
    void deleteTakesTheSelectionAwayAndUndoAndRedoFollow() {
        var before = window.topology();
        window.select(MI_1);
        window.hands().keys(KeyCode.DELETE);
        var after = window.topology();
        assertTrue(after.instance(MI_1).isEmpty());
        assertEquals(Set.of(), window.state().selection());
        window.hands().keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, window.topology());
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(after, window.topology());
        window.hands().keys(KeyCode.CONTROL, KeyCode.Z);
        window.hands().keys(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(after, window.topology());
    }

    @Test
    void backspaceTakesTheSelectionAwayToo() {
        window.select(BETA);
        window.hands().keys(KeyCode.BACK_SPACE);
        assertTrue(window.topology().host(BETA).isEmpty());
        assertTrue(window.topology().instance(MI_2).isEmpty());
    }

    @Test
    void deleteWithNothingSelectedLeavesNoStep() {
        window.hands().keys(KeyCode.DELETE);
        window.hands().keys(KeyCode.BACK_SPACE);
        assertTrue(window.state().history().undoLabel().isEmpty());
    }

    @Test
    void keysThatEditTextEditNoPlan() {
        window.dispatch(PlanEdits.rename(MI_1, "billing"));
        window.select(MI_1);
        window.hands().keys(KeyCode.F2);
        var plan = window.topology();
        window.hands().type("xy");
        window.hands().keys(KeyCode.BACK_SPACE);
        window.hands().keys(KeyCode.HOME);
        window.hands().keys(KeyCode.DELETE);
        window.hands().keys(KeyCode.CONTROL, KeyCode.Z);
        window.hands().keys(KeyCode.CONTROL, KeyCode.A);
        assertEquals(plan, window.topology());
        assertEquals(Set.of(MI_1), window.state().selection());
    }

    @Test
    void renameKeyPutsTheCursorIntoTheNameOnTheCanvas() {
        window.select(MI_1);
        window.hands().keys(KeyCode.F2);
        var field = window.node("#canvas-name", TextField.class);
        assertTrue(window.ask(field::isFocused));
        assertEquals("mi-1", window.ask(field::getSelectedText));
        window.hands().type("billing");
        window.hands().keys(KeyCode.ENTER);
        assertEquals("billing", window.topology().nameOf(MI_1));
    }

    @Test
    void selectAllSelectsHostsAndInstances() {
        window.hands().keys(KeyCode.CONTROL, KeyCode.A);
        assertEquals(9, window.state().selection().size());
    }

    @Test
    void fitShowsEverythingAgain() {
        window.run(() -> window.designer().store().look(view -> view.panned(4000, 3000)));
        window.hands().keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        var state = window.state();
        assertTrue(state.viewport().visible().contains(state.geometry().bounds()));
    }

    @Test
    void fitSelectionShowsTheSelection() {
        window.run(() -> window.designer().store().look(view -> view.panned(4000, 3000)));
        window.select(ALPHA);
        window.hands().keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        var state = window.state();
        assertTrue(
                state.viewport().visible().contains(state.geometry().box(ALPHA).orElseThrow()));
    }

    @Test
    void zoomKeysZoomAboutTheMiddle() {
        window.hands().keys(KeyCode.CONTROL, KeyCode.DIGIT0);
        var actual = window.state().viewport();
        assertEquals(1, actual.zoom());
        window.hands().keys(KeyCode.CONTROL, KeyCode.EQUALS);
        var closer = window.state().viewport();
        assertEquals(1.25, closer.zoom(), 1e-9);
        assertEquals(actual.visible().centre().x(), closer.visible().centre().x(), 1e-6);
        window.hands().keys(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(1, window.state().viewport().zoom(), 1e-9);
    }

    @Test
    void addZoneKeyAddsAZoneInView() {
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        var state = window.state();
        var zone = state.topology().zones().getLast();
        assertEquals("New zone", zone.name());
        assertEquals(Set.of(zone.id()), state.selection());
        assertTrue(state.viewport()
                .visible()
                .contains(state.geometry().box(zone.id()).orElseThrow()));
    }

    @Test
    void escapeWithoutAGestureSelectsNothingAndThenChangesNothing() {
        window.select(MI_1);
        window.hands().keys(KeyCode.ESCAPE);
        var after = window.state();
        assertEquals(Set.of(), after.selection());
        assertFalse(after.history().isDirty());
        window.hands().keys(KeyCode.ESCAPE);
        assertEquals(after, window.state());
    }
}
