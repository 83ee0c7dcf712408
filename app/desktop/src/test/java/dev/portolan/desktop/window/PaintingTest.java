package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;

import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.desktop.canvas.DiagramCanvas;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The canvas comes to rest: a painter that never ends would keep every processor busy.
class PaintingTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private void assertComesToRest() {
        window.await(
                "all is painted",
                () -> window.node(".diagram-canvas", DiagramCanvas.class).isComplete());
    }

    @Test
    void afterAnEdit() {
        assertComesToRest();
        window.dispatch(PlanEdits.rename(MI_1, "billing"));
        assertComesToRest();
        window.run(window.designer().store()::undo);
        assertComesToRest();
    }

    @Test
    void afterEditsThatOvertakeEachOther() {
        assertComesToRest();
        window.run(() -> {
            var store = window.designer().store();
            store.dispatch(PlanEdits.rename(ALPHA, "first"));
            store.dispatch(HostEdits.moveHosts(Map.of(BETA, new Place(800, 400))));
            store.dispatch(PlanEdits.rename(MI_1, "billing"));
        });
        window.dispatch(PlanEdits.rename(BETA, "second"));
        assertComesToRest();
    }

    @Test
    void afterAnotherThemeAndAnotherPlan() {
        assertComesToRest();
        window.run(() -> window.node(".diagram-canvas", DiagramCanvas.class).repaint());
        window.run(() -> window.node(".diagram-canvas", DiagramCanvas.class).fitOnceSized());
        assertComesToRest();
    }
}
