package dev.portolan.desktop.command;

import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The list of shortcuts, and giving commands others.
class ShortcutSheetTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    @BeforeEach
    void openTheSheetAtSelectNothing() {
        window.run(() -> window.node(".diagram-canvas", Node.class).requestFocus());
        window.hands().keys(KeyCode.F1);
        window.hands().type("select nothing");
        window.hands().keys(KeyCode.DOWN);
    }

    private String hint() {
        return window.ask(() -> ((Labeled) window.node("#shortcuts .hint", Node.class)).getText());
    }

    private void close() {
        window.hands().keys(KeyCode.ESCAPE);
        assertFalse(window.ask(() -> window.node("#shortcuts", Node.class).isVisible()));
    }

    @Test
    void enterWaitsForTheNewKeysWhichThenCountAndTheOldOnesDoNot() {
        window.hands().keys(KeyCode.ENTER);
        assertTrue(hint().contains("Press the new keys"), hint());
        window.hands().keys(KeyCode.CONTROL, KeyCode.J);
        close();
        window.select(MI_1);
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertEquals(Set.of(MI_1), window.state().selection());
        window.hands().keys(KeyCode.CONTROL, KeyCode.J);
        assertEquals(Set.of(), window.state().selection());
    }

    @Test
    void keysOfAnotherCommandAreTakenOverOnlyWhenPressedAgain() {
        window.hands().keys(KeyCode.ENTER);
        window.hands().keys(KeyCode.CONTROL, KeyCode.A);
        assertTrue(hint().contains("Select all"), hint());
        window.hands().keys(KeyCode.CONTROL, KeyCode.A);
        close();
        window.select(MI_1);
        window.hands().keys(KeyCode.CONTROL, KeyCode.A);
        assertEquals(Set.of(), window.state().selection());
    }

    @Test
    void escapeLeavesTheKeysAsTheyWere() {
        window.hands().keys(KeyCode.ENTER);
        window.hands().keys(KeyCode.ESCAPE);
        assertFalse(hint().contains("Press the new keys"), hint());
        close();
        window.select(MI_1);
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertEquals(Set.of(), window.state().selection());
    }

    @Test
    void deleteTakesTheKeysAwayAndBringsThemBack() {
        window.hands().keys(KeyCode.DELETE);
        close();
        window.select(MI_1);
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertEquals(Set.of(MI_1), window.state().selection());
        openTheSheetAtSelectNothing();
        window.hands().keys(KeyCode.DELETE);
        close();
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertEquals(Set.of(), window.state().selection());
    }
}
