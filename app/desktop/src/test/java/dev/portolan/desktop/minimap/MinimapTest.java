package dev.portolan.desktop.minimap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The overview in the canvas's corner.
class MinimapTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private boolean isSeen() {
        return window.ask(window.node(".minimap", Node.class)::isVisible);
    }

    @Test
    void isThereOnlyWhileSomethingIsOutOfSight() {
        window.run(() -> window.designer()
                .store()
                .look(view -> view.fitting(window.state().geometry().bounds())));
        assertFalse(isSeen());
        window.run(() -> window.designer().store().look(view -> view.withZoom(2)));
        assertTrue(isSeen());
    }

    @Test
    void aClickInItsMiddleShowsTheMiddleOfThePlan() {
        window.run(() -> window.designer().store().look(view -> view.withZoom(2).panned(700, 400)));
        Point2D middle = window.middle(window.node(".minimap", Node.class));
        window.hands().click(middle);
        var state = window.state();
        assertEquals(
                state.geometry().bounds().centre().x(),
                state.viewport().visible().centre().x(),
                20);
        assertEquals(
                state.geometry().bounds().centre().y(),
                state.viewport().visible().centre().y(),
                20);
    }
}
