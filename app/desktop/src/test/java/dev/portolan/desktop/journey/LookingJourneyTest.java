package dev.portolan.desktop.journey;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.DELTA;
import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.LAB;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.diagram.Point;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A user looks around, selects and arranges, with a real mouse on a real display.
@Tag("journey")
@EnabledIfEnvironmentVariable(
        named = "DISPLAY",
        matches = ".+",
        disabledReason = "drags need a display: run under Xvfb, for example")
class LookingJourneyTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private void assertNear(Point2D expected, Point2D actual) {
        assertTrue(expected.distance(actual) <= 2, () -> expected + " and " + actual);
    }

    @Test
    void theWheelWithCtrlZoomsAboutThePointer() {
        var pointer = window.middle(MI_1);
        double before = window.state().viewport().zoom();
        window.hands().moveTo(pointer);
        window.hands().hold(KeyCode.CONTROL);
        window.hands().wheel(-2);
        window.await("a closer view", () -> window.state().viewport().zoom() > before);
        assertNear(pointer, window.middle(MI_1));
        double closer = window.state().viewport().zoom();
        window.hands().wheel(1);
        window.await("a wider view", () -> window.state().viewport().zoom() < closer);
        window.hands().letGo(KeyCode.CONTROL);
        assertNear(pointer, window.middle(MI_1));
    }

    @Test
    void theWheelMovesTheView() {
        var before = window.state().viewport();
        window.hands().moveTo(window.middle(MI_1));
        window.hands().wheel(1);
        window.await("another view", () -> window.state().viewport().y() > before.y());
        assertEquals(before.zoom(), window.state().viewport().zoom());
    }

    @Test
    void theMiddleButtonDragsTheCanvasAlong() {
        var before = window.state();
        var from = window.middle(MI_1);
        var to = from.add(180, 70);
        window.hands().pull(MouseButton.MIDDLE, from, to);
        window.hands().release(MouseButton.MIDDLE);
        window.await("the instance at the pointer", () -> window.middle(MI_1).distance(to) <= 2);
        assertEquals(before.topology(), window.topology());
        assertEquals(before.selection(), window.state().selection());
    }

    @Test
    void spaceDragsTheCanvasAlong() {
        window.hands().click(window.onScreen(new Point(800, 600)));
        var from = window.middle(MI_1);
        var to = from.add(-60, 90);
        window.hands().moveTo(from);
        window.hands().hold(KeyCode.SPACE);
        window.hands().pull(MouseButton.PRIMARY, from, to);
        window.hands().release(MouseButton.PRIMARY);
        window.hands().letGo(KeyCode.SPACE);
        window.await("the instance at the pointer", () -> window.middle(MI_1).distance(to) <= 2);
        assertEquals(SmallPlan.plan(), window.topology());
    }

    @Test
    void aBoxSelectsWhatItHolds() {
        window.hands()
                .pull(MouseButton.PRIMARY, window.onScreen(new Point(440, -20)), window.onScreen(new Point(760, 430)));
        window.hands().release(MouseButton.PRIMARY);
        window.await("the selection", () -> window.state().selection().equals(Set.of(BETA, GAMMA, MI_2)));
    }

    @Test
    void aHostDraggedIntoAZoneStandsInIt() {
        window.hands().pull(MouseButton.PRIMARY, window.head(GAMMA), window.middle(LAB));
        window.hands().release(MouseButton.PRIMARY);
        window.await(
                "the host in the zone",
                () -> LAB.equals(window.topology().host(GAMMA).orElseThrow().zone()));
        window.hands().keys(KeyCode.CONTROL, KeyCode.Z);
        window.await("the plan as it was", () -> window.topology().equals(SmallPlan.plan()));
    }

    @Test
    void clicksWithShiftAddToTheSelection() {
        window.hands().click(window.head(ALPHA));
        window.hands().hold(KeyCode.SHIFT);
        window.hands().click(window.head(DELTA));
        window.hands().letGo(KeyCode.SHIFT);
        window.await("both", () -> window.state().selection().equals(Set.of(ALPHA, DELTA)));
    }
}
