package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.DMZ;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.LAB;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.diagram.Point;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Names, menus and moves on the canvas itself.
class CanvasHandsTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    @BeforeEach
    void focusTheCanvas() {
        window.run(canvas()::requestFocus);
    }

    private Node canvas() {
        return window.node(".diagram-canvas", Node.class);
    }

    private TextField name() {
        return window.node("#canvas-name", TextField.class);
    }

    private void clickTwice(Point2D at) {
        window.hands().click(at);
        window.hands().click(at);
    }

    private List<String> menu() {
        return window.ask(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getText)
                .filter(text -> text != null)
                .toList());
    }

    @Test
    void aDoubleClickEditsANameInPlaceAndEnterTakesIt() {
        clickTwice(window.middle(MI_1));
        assertTrue(window.ask(name()::isFocused));
        assertEquals("mi-1", window.ask(name()::getSelectedText));
        window.hands().type("billing");
        window.hands().keys(KeyCode.ENTER);
        assertEquals("billing", window.topology().nameOf(MI_1));
        assertFalse(window.ask(name()::isVisible));
        assertTrue(window.ask(canvas()::isFocused));
        assertEquals(Set.of(MI_1), window.state().selection());
    }

    @Test
    void escapeLeavesTheNameAsItWas() {
        var before = window.topology();
        window.select(DMZ);
        window.hands().keys(KeyCode.F2);
        window.hands().type("x");
        window.hands().keys(KeyCode.ESCAPE);
        assertEquals(before, window.topology());
        assertFalse(window.ask(name()::isVisible));
        assertTrue(window.ask(canvas()::isFocused));
        assertEquals(Set.of(DMZ), window.state().selection());
    }

    @Test
    void aNameIsTakenWhenTheFieldIsLeft() {
        window.select(BETA);
        window.hands().keys(KeyCode.F2);
        window.hands().type("edge");
        window.hands().click(window.middle(LAB));
        assertEquals("edge", window.topology().nameOf(BETA));
    }

    @Test
    void anElementThatGoesTakesItsFieldAlong() {
        window.select(MI_1);
        window.hands().keys(KeyCode.F2);
        var before = window.topology();
        window.dispatch(PlanEdits.delete(before, List.of(MI_1)));
        assertFalse(window.ask(name()::isVisible));
    }

    @Test
    void aDoubleClickOnTheEmptyCanvasLooksForAProductToAdd() {
        clickTwice(window.onScreen(new Point(900, 600)));
        var focused = window.ask(() -> window.stage().getScene().getFocusOwner());
        assertEquals(window.node(".palette .text-field", Node.class), focused);
    }

    @Test
    void aRightClickSelectsAndOffersWhatFits() {
        var hands = window.hands();
        hands.moveTo(window.middle(MI_1));
        hands.press(MouseButton.SECONDARY);
        hands.release(MouseButton.SECONDARY);
        assertEquals(Set.of(MI_1), window.state().selection());
        var offered = menu();
        assertTrue(offered.containsAll(List.of("Rename", "Link to another instance", "Duplicate")), offered.toString());
        assertFalse(offered.contains("Lock"));
        hands.keys(KeyCode.ESCAPE);
        assertEquals(List.of(), menu());
    }

    @Test
    void theMenuKeyOffersWhatFitsAHost() {
        window.select(ALPHA);
        window.hands().keys(KeyCode.SHIFT, KeyCode.F10);
        var offered = menu();
        assertTrue(offered.containsAll(List.of("Lock", "Group hosts in a zone")), offered.toString());
        assertFalse(offered.contains("Link to another instance"));
    }

    @Test
    void instancesMoveToAnotherHostByKeys() {
        window.select(GW_1, MI_1);
        window.hands().keys(KeyCode.CONTROL, KeyCode.M);
        var list = window.node("#host-chooser .list-view", ListView.class);
        assertEquals(3, window.ask(() -> list.getItems().size()));
        window.hands().keys(KeyCode.ENTER);
        assertEquals(
                List.of(MI_2, GW_1, MI_1),
                window.topology().host(BETA).orElseThrow().instances().stream()
                        .<ElementId>map(instance -> instance.id())
                        .toList());
        assertEquals(Set.of(GW_1, MI_1), window.state().selection());
        assertTrue(window.ask(canvas()::isFocused));
    }

    @Test
    void theCanvasSaysWhatIsSelected() {
        window.select(GW_1);
        assertEquals("gw-1 on alpha", window.ask(canvas()::getAccessibleText));
        window.select(ALPHA);
        assertEquals("Host alpha with 2 instances", window.ask(canvas()::getAccessibleText));
        window.select(GW_1, ALPHA);
        assertEquals("2 elements selected", window.ask(canvas()::getAccessibleText));
    }
}
