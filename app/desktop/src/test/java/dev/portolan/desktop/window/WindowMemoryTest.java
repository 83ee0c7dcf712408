package dev.portolan.desktop.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A window is as the last one was.
class WindowMemoryTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private List<Double> bounds() {
        return window.ask(() -> List.of(
                window.stage().getX(),
                window.stage().getY(),
                window.stage().getWidth(),
                window.stage().getHeight()));
    }

    private double divider() {
        return window.ask(() -> window.node(".middle", SplitPane.class).getDividerPositions()[0]);
    }

    @Test
    void standsWhereTheLastOneStood() {
        window.run(() -> {
            window.stage().setX(40);
            window.stage().setY(24);
            window.stage().setWidth(900);
            window.stage().setHeight(640);
        });
        window.run(() -> window.node(".middle", SplitPane.class).setDividerPositions(0.6));
        double divider = divider();
        window.reopen();
        assertEquals(List.of(40.0, 24.0, 900.0, 640.0), bounds());
        assertEquals(divider, divider(), 0.01);
    }

    @Test
    void aPlaceOnAScreenThatIsGoneIsNone() throws IOException {
        Files.writeString(window.settings(), "window = 9000 9000 800 600\n");
        window.run(() -> window.stage().setOnHiding(null));
        window.reopen();
        assertTrue(bounds().getFirst() < 9000);
    }

    @Test
    void keepsTheThemeThatWasChosen() throws IOException {
        var toggle = window.ask(() -> window.stage().getScene().getRoot().lookupAll(".button").stream()
                .filter(node -> "Light or dark".equals(node.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
        window.run(toggle::fire);
        var dark = corner();
        assertTrue(Files.readString(window.settings()).contains("theme = dark\n"));
        window.reopen();
        assertEquals(dark, corner());
    }

    private Color corner() {
        return window.ask(() -> window.stage()
                .getScene()
                .lookup(".diagram-canvas")
                .snapshot(null, null)
                .getPixelReader()
                .getColor(1, 1));
    }
}
