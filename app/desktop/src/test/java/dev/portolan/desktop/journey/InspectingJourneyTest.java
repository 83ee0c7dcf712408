package dev.portolan.desktop.journey;

import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.portolan.catalog.PortId;
import dev.portolan.core.offset.Ruler;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A user gives an instance other ports in the inspector, with a real mouse on a real display: types an offset, takes a
/// free one from the ruler, gives one port a base of its own, sees what collides, and undoes it all.
@Tag("journey")
@EnabledIfEnvironmentVariable(
        named = "DISPLAY",
        matches = ".+",
        disabledReason = "drags need a display: run under Xvfb, for example")
class InspectingJourneyTest {
    /// Pixels for an offset on the ruler.
    private static final double STEP = 2;

    private static final int FREE = 50;
    private static final String BASE = "#inspector-base-passthrough-https";

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private Instance instance() {
        return window.topology().instance(MI_1).orElseThrow();
    }

    private void click(String node) {
        window.hands().click(window.middle(window.node(node, Node.class)));
    }

    private void enter(String field, String text) {
        click(field);
        window.hands().keys(KeyCode.CONTROL, KeyCode.A);
        window.hands().type(text);
        window.hands().keys(KeyCode.ENTER);
    }

    private boolean isSaid(String style, String text) {
        return window.textsOf(style).contains(text);
    }

    @Test
    void givesAnInstanceOtherPortsAndUndoesItAll() {
        window.hands().click(window.middle(MI_1));
        enter("#inspector-offset", "40");
        window.await("the typed offset", () -> instance().offset().equals(Offset.pinned(40)));

        assertFalse(Ruler.of(SmallPlan.CATALOG, window.topology(), MI_1)
                .orElseThrow()
                .isBlocked(FREE));
        window.hands()
                .click(window.ask(() -> window.node("#ruler-strip", Node.class).localToScreen((FREE + 0.5) * STEP, 8)));
        window.await("the offset of the ruler", () -> instance().offset().equals(Offset.pinned(FREE)));

        click("#inspector-port-passthrough-https");
        var collision = "mi-1 passthrough https 8193 + 50 = 8243, taken by gw-1 passthrough https 8243";
        click(BASE);
        window.hands().type("8193");
        window.await("a word of the collision", () -> isSaid("text-entry", collision));
        assertEquals(Map.of(), instance().overrides());
        window.hands().keys(KeyCode.ESCAPE);
        window.await("no word of it any more", () -> !isSaid("text-entry", collision));

        enter(BASE, "8193");
        window.await(
                "the collision", () -> instance().overrides().equals(Map.of(new PortId("passthrough-https"), 8193)));
        window.await("the collision in the inspector", () -> isSaid("port-more", collision));

        window.hands().click(window.head(GAMMA));
        while (window.state().history().undoLabel().isPresent()) {
            window.hands().keys(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(SmallPlan.plan(), window.topology());
    }
}
