package dev.portolan.desktop.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Text is as large as the user wants it.
class TextSizeWindowTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private double pixels() {
        return window.ask(
                () -> window.node("#inspector-name", TextField.class).getFont().getSize());
    }

    private void press(KeyCode key) {
        window.run(() -> window.node(".diagram-canvas", Node.class).requestFocus());
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, key);
    }

    @Test
    void growsAndShrinksByKeysAndIsKept() throws IOException {
        window.select(SmallPlan.GW_1);
        assertEquals(13, pixels(), 0.01);
        press(KeyCode.PERIOD);
        press(KeyCode.PERIOD);
        assertEquals(16.25, pixels(), 0.01);
        press(KeyCode.COMMA);
        assertEquals(14.3, pixels(), 0.01);
        assertEquals(true, Files.readString(window.settings()).contains("text-size = 110\n"));
        window.reopen();
        window.select(SmallPlan.GW_1);
        assertEquals(14.3, pixels(), 0.01);
        press(KeyCode.DIGIT0);
        assertEquals(13, pixels(), 0.01);
        assertEquals(false, Files.readString(window.settings()).contains("text-size"));
    }

    @Test
    void staysWhenTheColoursChange() {
        window.select(SmallPlan.GW_1);
        press(KeyCode.PERIOD);
        window.run(() -> window.node(".command-bar .tool-bar", Node.class).lookupAll(".button").stream()
                .filter(node -> "Light or dark".equals(node.getAccessibleText()))
                .forEach(node -> ((Button) node).fire()));
        assertEquals(14.3, pixels(), 0.01);
    }
}
