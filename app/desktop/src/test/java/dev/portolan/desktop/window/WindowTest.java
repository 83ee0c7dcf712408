package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.DELTA;
import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.LAB;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.LineId;
import dev.portolan.core.edit.History;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The window as a whole.
class WindowTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    @TempDir
    private Path folder;

    private Color corner() {
        return window.ask(() -> {
            var image = window.stage().getScene().lookup(".diagram-canvas").snapshot(null, null);
            return image.getPixelReader().getColor(1, 1);
        });
    }

    @Test
    void showsEveryPane() {
        for (var pane : List.of(".palette", ".diagram-canvas", ".inspector", ".drawer", ".status-bar", ".tool-bar")) {
            var size = window.ask(() -> window.node(pane, Node.class).getBoundsInParent());
            assertTrue(size.getWidth() > 100 && size.getHeight() > 20, () -> pane + " " + size);
        }
        assertEquals("No problems", window.status());
    }

    @Test
    void oneOfAKindIsCountedInTheSingular() {
        var first = new InstanceId("pg-1");
        var second = new InstanceId("pg-2");
        var plan = SmallPlan.plan()
                .withHost(DELTA, host -> host.withInstances(List.of(database(first), database(second))));
        window.run(() -> window.designer().open(History.opened(plan), null));
        window.dispatch(PlanEdits.delete(plan, List.of(ALPHA, BETA, GAMMA, LAB)));
        assertEquals("1 error, 0 warnings", window.status());
        assertEquals("1 host, 2 instances, 2 listeners", size());
        assertTrue(window.texts(".inspector")
                .containsAll(List.of("1 zone, 1 host, 2 instances, 0 links", "1 error, 0 warnings")));
        window.dispatch(PlanEdits.delete(window.topology(), List.of(second)));
        assertEquals("1 host, 1 instance, 1 listener", size());
    }

    private static Instance database(InstanceId id) {
        return Instance.of(id, id.value(), new LineId("postgresql"), Offset.pinned(0));
    }

    private String size() {
        return window.texts(".status-bar").stream()
                .filter(text -> text.contains("host"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheWholePlanAtFirst() {
        var state = window.state();
        assertTrue(state.viewport().visible().contains(state.geometry().bounds()));
    }

    @Test
    void theTitleTellsNameAndUnsavedChanges() {
        assertEquals("Small plan \u2014 Portolan", window.ask(window.stage()::getTitle));
        window.dispatch(PlanEdits.renamePlan("Other"));
        assertEquals("Other* \u2014 Portolan", window.ask(window.stage()::getTitle));
        var file = folder.resolve("other.portolan.json");
        assertTrue(window.ask(() -> window.designer().documents().save(file)));
        assertEquals("Other \u2014 Portolan", window.ask(window.stage()::getTitle));
    }

    @Test
    void aClickOnTheCanvasSelects() {
        window.hands().click(window.middle(MI_1));
        window.settle();
        assertEquals(Set.of(MI_1), window.state().selection());
    }

    @Test
    void theThemeButtonDarkensTheCanvasAndLightensItAgain() {
        var light = corner();
        var button = window.ask(() -> window.stage().getScene().getRoot().lookupAll(".button").stream()
                .filter(node -> "Light or dark".equals(node.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
        window.hands().click(window.middle(button));
        window.settle();
        assertNotEquals(light, corner());
        window.hands().click(window.middle(button));
        window.settle();
        assertEquals(light, corner());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two\nlines\r\nand\ttabs",
                "\u0634\u0631\u0643\u0629 \u202egateway\u202c \u05d0\u05d1\u05d2",
                "\ud83d\udea2\ud83d\udc69\u200d\ud83d\udcbb\ud83c\uddfa\ud83c\uddf3",
                "\ud83d",
                "<script>alert('1')</script> & \"{0}\" %s ${x} _m",
                "z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031ea\u0360lgo",
                "\u0000\u0007\u001b[31m",
                " "
            })
    void showsHostileNames(String name) {
        assertShown(name);
    }

    @Test
    void showsANameOfThreeHundredCharacters() {
        assertShown("\u6771W".repeat(150));
    }

    private void assertShown(String name) {
        for (ElementId element : List.of(MI_1, ALPHA, GAMMA, LAB)) {
            window.dispatch(PlanEdits.rename(element, name));
            window.select(element);
            assertEquals(name, window.topology().nameOf(element));
        }
        window.dispatch(PlanEdits.renamePlan(name));
        window.select();
        window.run(() -> window.designer()
                .store()
                .look(view -> view.zoomedAt(view.toScreen(view.visible().centre()), 4)));
        window.hands()
                .moveTo(new Point2D(window.stage().getX() + 500, window.stage().getY() + 300));
        window.settle();
        assertTrue(window.ask(window.stage()::getTitle).contains(name.strip()));
    }
}
