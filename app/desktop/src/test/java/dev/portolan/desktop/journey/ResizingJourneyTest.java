package dev.portolan.desktop.journey;

import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A user takes a host by its border, and the canvas by the right button, with a real mouse on a real display.
@Tag("journey")
@EnabledIfEnvironmentVariable(
        named = "DISPLAY",
        matches = ".+",
        disabledReason = "drags need a display: run under Xvfb, for example")
class ResizingJourneyTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private Box box() {
        return window.state().geometry().box(GAMMA).orElseThrow();
    }

    /// The lower right corner of the selection's outline.
    private Point2D corner() {
        return window.onScreen(new Point(box().right(), box().bottom())).add(3, 3);
    }

    @Test
    void makesAHostLargerAndFitsItAgain() {
        var before = box();
        window.select(GAMMA);
        double zoom = window.state().viewport().zoom();
        window.hands().pull(MouseButton.PRIMARY, corner(), corner().add(80 * zoom, 40 * zoom));
        window.hands().release(MouseButton.PRIMARY);
        window.await("a larger host", () -> box().width() >= before.width() + 72);
        window.hands().doubleClick(corner());
        window.await("the host as it was", () -> box().equals(before));
    }

    @Test
    void theRightButtonDragsTheCanvasAlongAndSelectsNothing() {
        window.select(GAMMA);
        var from = window.middle(MI_1);
        var to = from.add(120, 60);
        window.hands().pull(MouseButton.SECONDARY, from, to);
        window.hands().release(MouseButton.SECONDARY);
        window.await("the instance at the pointer", () -> window.middle(MI_1).distance(to) <= 2);
        assertEquals(Set.of(GAMMA), window.state().selection());
    }
}
