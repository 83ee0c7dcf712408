package dev.portolan.desktop.finder;

import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Going to things by their names.
class FinderTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    @BeforeEach
    void focusTheCanvas() {
        window.run(() -> window.node(".diagram-canvas", Node.class).requestFocus());
    }

    private List<String> found() {
        return window.ask(() -> ((ListView<?>) window.node("#finder-list", ListView.class))
                .getItems().stream().map(match -> ((Match) match).name()).toList());
    }

    private boolean isOpen() {
        return window.ask(() -> window.node("#finder", Node.class).isVisible());
    }

    @Test
    void enterGoesToAnInstanceAndTheCanvasHasTheFocusAgain() {
        window.run(() -> window.designer().store().look(view -> view.panned(9000, 9000)));
        window.hands().keys(KeyCode.CONTROL, KeyCode.K);
        window.hands().type("mi-2");
        assertEquals("mi-2", found().getFirst());
        window.hands().keys(KeyCode.ENTER);
        var state = window.state();
        assertFalse(isOpen());
        assertEquals(Set.of(MI_2), state.selection());
        assertTrue(
                state.viewport().visible().contains(state.geometry().box(MI_2).orElseThrow()));
        assertTrue(window.ask(window.node(".diagram-canvas", Node.class)::isFocused));
    }

    @Test
    void aCommandIsDoneAsItsKeyWouldDoIt() {
        window.hands().keys(KeyCode.CONTROL, KeyCode.K);
        window.hands().type("select all");
        assertEquals("Select all", found().getFirst());
        window.hands().keys(KeyCode.ENTER);
        assertEquals(9, window.state().selection().size());
    }

    @Test
    void aCommandThatCannotBeDoneNowIsNotOffered() {
        window.hands().keys(KeyCode.CONTROL, KeyCode.K);
        window.hands().type("undo");
        assertEquals(List.of(), found());
    }

    @Test
    void aNumberFindsWhoListensThere() {
        var number = window.state().resolution().instance(MI_1).orElseThrow().openPorts().stream()
                .filter(row -> row.label().equals("passthrough http"))
                .findFirst()
                .orElseThrow()
                .number();
        window.hands().keys(KeyCode.CONTROL, KeyCode.F);
        window.hands().type(number + " mi-1");
        window.hands().keys(KeyCode.ENTER);
        assertEquals(Set.of(MI_1), window.state().selection());
    }

    @Test
    void whileOnlyPlacesAreLookedForTheCanvasFollowsAndEscapeGoesBack() {
        window.select(MI_1);
        var before = window.state();
        window.hands().keys(KeyCode.CONTROL, KeyCode.F);
        window.hands().type("mi-2");
        assertEquals(Set.of(MI_2), window.state().selection());
        window.hands().keys(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals(before, window.state());
    }
}
