package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.LAB;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.FeatureId;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The properties of what is selected.
class InspectorTest {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private Instance instance() {
        return window.topology().instance(MI_1).orElseThrow();
    }

    private String valueOf(String field) {
        return window.ask(() -> window.node(field, TextField.class).getText());
    }

    private void click(String node) {
        // What has the focus is in view.
        window.run(() -> window.node(node, Node.class).requestFocus());
        window.hands().click(window.middle(window.node(node, Node.class)));
    }

    /// Puts the cursor into a field and replaces what stands there, without leaving it.
    private void fill(String field, String text) {
        click(field);
        window.hands().keys(KeyCode.CONTROL, KeyCode.A);
        window.hands().type(text);
    }

    private boolean isMarked(String field) {
        return window.ask(
                () -> window.node(field, TextField.class).getPseudoClassStates().contains(INVALID));
    }

    @Test
    void showsThePlanWhenNothingIsSelected() {
        assertEquals("Small plan", valueOf("#inspector-name"));
        assertTrue(window.texts(".inspector").contains("2 zones, 4 hosts, 5 instances, 0 links"));
    }

    @Test
    void showsAnInstanceWithProductOffsetPortsAndFeatures() {
        window.select(MI_1);
        assertEquals("mi-1", valueOf("#inspector-name"));
        assertEquals("10", valueOf("#inspector-offset"));
        var texts = window.texts(".inspector");
        assertTrue(
                texts.containsAll(List.of(
                        "WSO2 Micro Integrator 4.x",
                        "on alpha",
                        "passthrough http",
                        "8280 + 10",
                        "Mediation debugger")),
                texts::toString);
        assertEquals(List.of("8253", "8290", "9164", "9201", "random"), window.textsOf("port-number"));
    }

    @Test
    void showsAHostWithItsInstances() {
        window.select(ALPHA);
        assertEquals("alpha", valueOf("#inspector-name"));
        assertTrue(window.texts(".inspector").containsAll(List.of("Instances (2)", "gw-1  +0", "mi-1  +10")));
    }

    @Test
    void showsZonesAndSeveralThings() {
        window.select(LAB);
        assertTrue(window.texts(".inspector").contains("Hosts (0)"));
        window.select(ALPHA, BETA, MI_1);
        assertTrue(window.texts(".inspector").contains("3 selected"));
    }

    @Test
    void aNameIsTakenOverOnEnter() {
        window.select(MI_1);
        fill("#inspector-name", "billing");
        assertEquals("mi-1", instance().name());
        window.hands().keys(KeyCode.ENTER);
        assertEquals("billing", instance().name());
        assertEquals(Optional.of("Rename to billing"), window.state().history().undoLabel());
        assertEquals("billing", valueOf("#inspector-name"));
    }

    @Test
    void aNameIsTakenOverWhenTheFieldIsLeft() {
        window.select(MI_1);
        fill("#inspector-name", "billing");
        window.hands().click(window.head(BETA));
        assertEquals("billing", instance().name());
        assertEquals(Set.of(BETA), window.state().selection());
    }

    @Test
    void escapeTakesTheOldNameBack() {
        window.select(MI_1);
        fill("#inspector-name", "billing");
        window.hands().keys(KeyCode.ESCAPE);
        assertEquals("mi-1", valueOf("#inspector-name"));
        window.hands().keys(KeyCode.ENTER);
        assertEquals("mi-1", instance().name());
    }

    @Test
    void whatIsTypedAndNotTakenOverIsGoneWithTheSheet() {
        window.dispatch(PlanEdits.rename(MI_1, "first"));
        window.select(MI_1);
        fill("#inspector-name", "second");
        window.run(() -> window.designer().store().undo());
        assertEquals("mi-1", instance().name());
        assertEquals("mi-1", valueOf("#inspector-name"));
    }

    @Test
    void anEmptyNameIsMarkedAndNotTakenOver() {
        window.select(MI_1);
        fill("#inspector-name", " ");
        assertTrue(isMarked("#inspector-name"));
        window.hands().keys(KeyCode.ENTER);
        assertEquals("mi-1", instance().name());
    }

    @Test
    void anOffsetThatIsNoneIsMarkedAndNotTakenOver() {
        window.select(MI_1);
        for (var text : List.of("65536", "-1", "1x", "99999")) {
            fill("#inspector-offset", text);
            assertTrue(isMarked("#inspector-offset"), text);
            window.hands().keys(KeyCode.ENTER);
            assertEquals(Offset.assigned(10), instance().offset());
        }
    }

    @Test
    void aTypedOffsetIsPinnedAndMovesThePorts() {
        window.select(MI_1);
        fill("#inspector-offset", "40");
        assertFalse(isMarked("#inspector-offset"));
        window.hands().keys(KeyCode.ENTER);
        assertEquals(Offset.pinned(40), instance().offset());
        assertEquals(List.of("8283", "8320", "9194", "9231", "random"), window.textsOf("port-number"));
    }

    @Test
    void whatWasTakenOverIsUndoneWithoutLeavingTheField() {
        window.select(MI_1);
        var before = window.topology();
        fill("#inspector-offset", "40");
        window.hands().keys(KeyCode.ENTER);
        window.settle();
        assertNotEquals(before, window.topology());
        window.hands().keys(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertEquals(before, window.topology());
    }

    @Test
    void pinsAndUnpins() {
        window.select(MI_1);
        click("#inspector-pin");
        assertEquals(Offset.pinned(10), instance().offset());
        assertTrue(window.ask(
                () -> window.node("#inspector-pin", ToggleButton.class).isSelected()));
        click("#inspector-pin");
        assertEquals(Offset.assigned(10), instance().offset());
    }

    @Test
    void assignsTheNextFreeOffset() {
        window.dispatch(InstanceEdits.setOffset(instance(), Offset.pinned(0)));
        window.select(MI_1);
        assertFalse(window.state().resolution().findings().isEmpty());
        click("#inspector-next-free");
        assertEquals(Offset.assigned(10), instance().offset());
        assertEquals("10", valueOf("#inspector-offset"));
    }

    @Test
    void aFeatureOpensPortsAndClosesThemAgain() {
        window.select(MI_2);
        click("#feature-debugger");
        var debugger = new FeatureId("debugger");
        assertEquals(
                Map.of(debugger, true),
                window.topology().instance(MI_2).orElseThrow().features());
        assertEquals(
                List.of("8253", "8290", "9005", "9006", "9164", "9201", "random"),
                sorted(window.textsOf("port-number")));
        assertTrue(window.ask(
                () -> window.node("#feature-debugger", CheckBox.class).isSelected()));
        click("#feature-debugger");
        assertEquals(Map.of(), window.topology().instance(MI_2).orElseThrow().features());
        assertEquals(List.of("8253", "8290", "9164", "9201", "random"), window.textsOf("port-number"));
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }
}
