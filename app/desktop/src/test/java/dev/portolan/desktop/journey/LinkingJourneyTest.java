package dev.portolan.desktop.journey;

import static dev.portolan.desktop.fixture.SmallPlan.DB;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.diagram.Point;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A user draws links from an instance's handle, with a real mouse on a real display.
@Tag("journey")
@EnabledIfEnvironmentVariable(
        named = "DISPLAY",
        matches = ".+",
        disabledReason = "drags need a display: run under Xvfb, for example")
class LinkingJourneyTest {
    /// How far the handle's middle is from the instance's side, in screen pixels.
    private static final double HANDLE = 12;

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private Point2D handle(InstanceId owner) {
        var box = window.state().geometry().box(owner).orElseThrow();
        return window.onScreen(new Point(box.right(), box.centre().y())).add(HANDLE, 0);
    }

    private void draw(InstanceId from, InstanceId to) {
        window.hands().click(window.middle(from));
        window.await("the handle", () -> window.state().selection().contains(from));
        window.hands().pull(MouseButton.PRIMARY, handle(from), window.middle(to));
        window.hands().release(MouseButton.PRIMARY);
    }

    /// The lines of the menu that is open.
    private List<Node> menu() {
        return window.ask(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .flatMap(popup -> popup.getScene().getRoot().lookupAll(".menu-item").stream())
                .toList());
    }

    @Test
    void asksForThePortAndShowsItsEffectiveNumber() {
        draw(GW_1, MI_2);
        window.await("a menu of two", () -> menu().size() == 2);
        window.hands().click(window.middle(menu().getLast()));
        window.await("the link", () -> !window.topology().links().isEmpty());
        var link = window.state().resolution().link(new LinkId("gw-1-to-mi-2")).orElseThrow();
        assertEquals(8253, link.number());
        assertEquals(
                List.of(GW_1, MI_2), List.of(link.link().from(), link.link().to()));
        window.select(link.link().id());
        assertTrue(window.texts(".inspector").contains("passthrough https: 8243 + 10 = 8253"));
    }

    @Test
    void escapeClosesTheMenuWithoutALink() {
        draw(GW_1, MI_2);
        window.await("a menu", () -> menu().size() == 2);
        window.hands().keys(KeyCode.ESCAPE);
        window.await("no menu", () -> menu().isEmpty());
        assertEquals(List.of(), window.topology().links());
    }

    @Test
    void connectsAtOnceWhereThereIsNoChoice() {
        draw(GW_1, DB);
        window.await("the link", () -> !window.topology().links().isEmpty());
        assertEquals(List.of(), menu());
        assertEquals(3306, window.state().resolution().links().iterator().next().number());
    }
}
