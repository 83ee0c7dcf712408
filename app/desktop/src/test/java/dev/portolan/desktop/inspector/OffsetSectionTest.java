package dev.portolan.desktop.inspector;

import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static dev.portolan.desktop.fixture.SmallPlan.TOOL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.offset.Explanation;
import dev.portolan.core.offset.Hit;
import dev.portolan.core.offset.Ruler;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the inspector says of an offset: what is blocked around it, and why it is that one.
class OffsetSectionTest {
    /// Pixels for an offset.
    private static final double STEP = 2;

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private Instance instance(InstanceId id) {
        return window.topology().instance(id).orElseThrow();
    }

    private Ruler ruler(InstanceId id) {
        return Ruler.of(SmallPlan.CATALOG, window.topology(), id).orElseThrow();
    }

    /// Where a small offset is on the strip, which begins at 0 while the present one is small.
    private Point2D onStrip(int offset) {
        return window.ask(() -> window.node("#ruler-strip", Node.class).localToScreen((offset + 0.5) * STEP, 8));
    }

    private String readout() {
        return window.ask(() -> window.node("#ruler-readout", Label.class).getText());
    }

    private int blocked(InstanceId id) {
        var ruler = ruler(id);
        return IntStream.range(1, 100).filter(ruler::isBlocked).findFirst().orElseThrow();
    }

    @Test
    void aFreeOffsetIsTakenByAClickAndPinned() {
        window.select(MI_1);
        assertFalse(ruler(MI_1).isBlocked(50));
        window.hands().click(onStrip(50));
        assertEquals(Offset.pinned(50), instance(MI_1).offset());
    }

    @Test
    void aClickOnABlockedOffsetTakesTheNextFreeOne() {
        window.select(MI_1);
        int blocked = blocked(MI_1);
        int next = ruler(MI_1).nextFree(blocked).orElseThrow();
        window.hands().click(onStrip(blocked));
        assertEquals(Offset.pinned(next), instance(MI_1).offset());
    }

    @Test
    void aClickOnThePresentOffsetChangesNothing() {
        window.select(MI_1);
        window.hands().click(onStrip(10));
        assertEquals(Offset.assigned(10), instance(MI_1).offset());
    }

    @Test
    void theLineBelowSaysWhatIsInTheWay() {
        window.select(MI_1);
        assertEquals("Offset 10, as it is now", readout());
        int blocked = blocked(MI_1);
        window.hands().moveTo(onStrip(blocked));
        assertEquals(
                "Offset " + blocked + " is blocked, the next free one is "
                        + ruler(MI_1).nextFree(blocked).orElseThrow(),
                readout());
        assertEquals(List.of(why(blocked)), listed());
        window.hands().moveTo(onStrip(50));
        assertEquals("Offset 50 is free", readout());
        assertEquals(List.of(), listed());
    }

    /// Everything that is in the way of an offset of the integrator.
    private String why(int offset) {
        return ruler(MI_1).why(offset).stream().map(Hit::text).collect(Collectors.joining("\n"));
    }

    /// What is listed beside the ruler.
    private List<String> listed() {
        return window.ask(() -> Window.getWindows().stream()
                .filter(Window::isShowing)
                .filter(Tooltip.class::isInstance)
                .map(popup -> ((Tooltip) popup).getText())
                .toList());
    }

    @Test
    void theKeyboardHearsAndSeesEveryReasonAndGoesToFreeOffsets() {
        window.select(MI_1);
        window.run(() -> window.node("#inspector-ruler", Node.class).requestFocus());
        int blocked = IntStream.range(11, 100)
                .filter(ruler(MI_1)::isBlocked)
                .findFirst()
                .orElseThrow();
        for (int i = 10; i < blocked; i++) {
            window.hands().keys(KeyCode.RIGHT);
        }
        assertEquals(List.of(why(blocked)), listed());
        assertEquals(
                "Offsets around the present one. " + readout() + ". " + why(blocked),
                window.ask(() -> window.node("#inspector-ruler", Node.class).getAccessibleText()));
        int next = ruler(MI_1).nextFree(blocked).orElseThrow();
        window.hands().keys(KeyCode.DOWN);
        assertEquals("Offset " + next + " is free", readout());
        window.hands().keys(KeyCode.UP);
        assertEquals("Offset " + (blocked - 1) + " is free", readout());
        window.hands().keys(KeyCode.RIGHT);
        window.hands().keys(KeyCode.ENTER);
        assertEquals(Offset.pinned(next), instance(MI_1).offset());
        assertEquals(List.of(), listed());
    }

    @Test
    void whatThePresentOffsetRunsIntoStaysInView() {
        window.dispatch(new Edit("Another plan", _ -> SmallPlan.collidingPlan()));
        window.select(MI_2);
        var hits = Ruler.of(SmallPlan.CATALOG, window.topology(), MI_2)
                .orElseThrow()
                .why(10);
        assertTrue(window.textsOf("ruler")
                .containsAll(hits.stream().limit(3).map(Hit::text).toList()));
    }

    @Test
    void aTypedOffsetThatCollidesSaysSoBeforeItIsTaken() {
        window.select(MI_1);
        window.run(() -> window.node("#inspector-offset", TextField.class).setText("0"));
        assertTrue(
                window.textsOf("grave").contains("mi-1 passthrough http 8280, taken by gw-1 passthrough http 8280"),
                () -> window.textsOf("grave").toString());
        assertEquals(SmallPlan.plan(), window.topology());
    }

    /// Types an offset and presses something else without Enter.
    private void typeAndClick(String offset, String button) {
        typeOffset(offset);
        window.hands().click(window.middle(window.node(button, Node.class)));
    }

    @Test
    void pinsTheOffsetThatWasTypedLast() {
        window.select(MI_1);
        typeAndClick("20", "#inspector-pin");
        assertEquals(Offset.pinned(20), instance(MI_1).offset());
        typeAndClick("30", "#inspector-pin");
        assertEquals(Offset.assigned(30), instance(MI_1).offset());
    }

    @Test
    void looksForTheNextFreeOffsetInThePlanAsItIsByThen() {
        var expected = SmallPlan.KNOWLEDGE
                .assigner()
                .reassign(
                        InstanceEdits.setOffset(instance(MI_1), Offset.pinned(0))
                                .apply(window.topology()),
                        MI_1);
        window.select(MI_1);
        typeAndClick("0", "#inspector-next-free");
        assertEquals(expected.applyTo(instance(MI_1)).offset(), instance(MI_1).offset());
    }

    @Test
    void everyBlockedOffsetInViewIsPainted() {
        window.select(MI_1);
        var blocked =
                IntStream.range(0, 136).filter(ruler(MI_1)::isBlocked).boxed().toList();
        var painted = window.ask(() -> window.node("#ruler-strip", Node.class).lookupAll(".ruler-blocked").stream()
                .flatMapToInt(block -> IntStream.range(
                        (int) Math.round(block.getBoundsInParent().getMinX() / STEP),
                        (int) Math.round(block.getBoundsInParent().getMaxX() / STEP)))
                .sorted()
                .boxed()
                .toList());
        assertFalse(blocked.isEmpty());
        assertEquals(blocked, painted);
    }

    @Test
    void keysMoveTheCursorAndTakeItsOffset() {
        window.select(MI_1);
        window.run(() -> window.node("#inspector-ruler", Node.class).requestFocus());
        window.hands().keys(KeyCode.PAGE_DOWN);
        window.hands().keys(KeyCode.RIGHT);
        window.hands().keys(KeyCode.RIGHT);
        window.hands().keys(KeyCode.LEFT);
        assertEquals("Offset 21 is free", readout());
        assertEquals(Offset.assigned(10), instance(MI_1).offset());
        window.hands().keys(KeyCode.ENTER);
        assertEquals(Offset.pinned(21), instance(MI_1).offset());
        assertTrue(window.ask(() -> window.node("#inspector-ruler", Node.class).isFocused()));
    }

    /// Puts both integrators into one offset group.
    private void group() {
        window.dispatch(InstanceEdits.setGroup(instance(MI_1), "integrators"));
        window.dispatch(InstanceEdits.setGroup(instance(MI_2), "integrators"));
        window.select(MI_1);
    }

    private void typeOffset(String offset) {
        window.run(() -> {
            var field = window.node("#inspector-offset", TextField.class);
            field.requestFocus();
            field.setText(offset);
        });
    }

    @Test
    void theOthersOfAGroupFollow() {
        group();
        var before = window.topology();
        window.hands().click(onStrip(50));
        assertEquals(Offset.pinned(50), instance(MI_1).offset());
        assertEquals(Offset.assigned(50), instance(MI_2).offset());
        window.run(() -> window.designer().store().undo());
        assertEquals(before, window.topology());
    }

    @Test
    void theOthersOfAGroupFollowWhatIsTyped() {
        group();
        var before = window.topology();
        typeOffset("50");
        window.hands().keys(KeyCode.ENTER);
        assertEquals(Offset.pinned(50), instance(MI_1).offset());
        assertEquals(Offset.assigned(50), instance(MI_2).offset());
        window.run(() -> window.designer().store().undo());
        assertEquals(before, window.topology());
    }

    @Test
    void whatTheOthersOfAGroupWouldRunIntoIsForeseen() {
        var gateway = Instance.of(new InstanceId("gw-2"), "gw-2", SmallPlan.GATEWAY, Offset.assigned(20));
        window.dispatch(new Edit(
                "another",
                plan -> plan.withHost(
                        SmallPlan.BETA,
                        host -> host.withInstances(List.of(host.instances().getFirst(), gateway)))));
        group();
        typeOffset("20");
        var collision = "gw-2 passthrough http 8280 + 20 = 8300, taken by mi-2 passthrough http 8280 + 20 = 8300";
        assertTrue(
                window.textsOf("grave").contains(collision),
                () -> window.textsOf("grave").toString());
    }

    @Test
    void saysWhyAnOffsetIsWhatItIsWhenAsked() {
        window.dispatch(new Edit("Another plan", _ -> SmallPlan.collidingPlan()));
        window.dispatch(InstanceEdits.setOffset(instance(MI_2), Offset.pinned(12)));
        window.select(MI_2);
        window.hands().click(window.middle(window.node("#inspector-why", Node.class)));
        var explanation =
                Explanation.of(SmallPlan.CATALOG, window.topology(), MI_2).orElseThrow();
        assertEquals(
                explanation.text(),
                window.ask(() -> window.node("#why-text", Label.class).getText()));
        assertFalse(explanation.passedOver().isEmpty());
        ListView<?> steps = window.node("#why-steps", ListView.class);
        assertEquals(explanation.passedOver(), window.ask(() -> List.<Object>copyOf(steps.getItems())));
    }

    @Test
    void unfoldsTheReasonsOfAnOffsetThatWasStillBeingTyped() {
        window.select(MI_1);
        typeAndClick("20", "#inspector-why");
        assertEquals(Offset.pinned(20), instance(MI_1).offset());
        assertEquals(
                Explanation.of(SmallPlan.CATALOG, window.topology(), MI_1)
                        .orElseThrow()
                        .text(),
                window.ask(() -> window.node("#why-text", Label.class).getText()));
    }

    @Test
    void goesOnExplainingTheNextInstance() {
        window.select(MI_1);
        window.hands().click(window.middle(window.node("#inspector-why", Node.class)));
        window.select(GW_1);
        assertEquals(
                Explanation.of(SmallPlan.CATALOG, window.topology(), GW_1)
                        .orElseThrow()
                        .text(),
                window.ask(() -> window.node("#why-text", Label.class).getText()));
    }

    @Test
    void aProductWithoutAnOffsetHasNoRuler() {
        window.select(TOOL);
        assertTrue(window.ask(() -> Objects.nonNull(window.stage().getScene().lookup("#inspector-name"))));
        assertNull(window.stage().getScene().lookup("#inspector-ruler"));
    }
}
