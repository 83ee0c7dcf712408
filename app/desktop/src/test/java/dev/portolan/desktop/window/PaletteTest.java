package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Everything that can be placed.
class PaletteTest {
    private static final InstanceId MI_3 = new InstanceId("mi-3");

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private void search(String text) {
        window.run(() -> window.node(".palette .text-field", TextField.class).setText(text));
    }

    private List<String> shown() {
        return window.ask(() -> window.stage().getScene().getRoot().lookupAll(".palette-entry").stream()
                .filter(Node::isVisible)
                .map(Node::getId)
                .toList());
    }

    @Test
    void offersEveryProduct() {
        assertEquals(SmallPlan.CATALOG.lines().size(), shown().size());
    }

    @Test
    void searchKeepsWhatMatchesNameIdOrFamily() {
        search("  Micro INTEGRATOR 4");
        assertEquals("palette-wso2-mi-4", shown().getFirst());
        assertFalse(shown().contains("palette-wso2-apim-4"));
        search("wso2-mi@4");
        assertEquals(List.of("palette-wso2-mi-4"), shown());
        search("api management");
        assertTrue(shown().contains("palette-wso2-apim-gateway-4"));
        assertFalse(shown().contains("palette-mysql"));
        search("");
        assertEquals(SmallPlan.CATALOG.lines().size(), shown().size());
    }

    @Test
    void searchSaysWhenNothingMatches() {
        search("[no such product(");
        assertEquals(List.of(), shown());
        assertTrue(window.ask(() -> window.stage().getScene().getRoot().lookupAll(".palette .hint").stream()
                .anyMatch(Node::isVisible)));
    }

    @Test
    void enterPlacesOnTheSelectedHost() {
        window.select(BETA);
        window.run(() -> window.node("#palette-wso2-mi-4", Node.class).requestFocus());
        window.hands().keys(KeyCode.ENTER);
        var placed = window.topology().instance(MI_3).orElseThrow();
        assertEquals(Offset.assigned(11), placed.offset());
        assertEquals(BETA, window.topology().hostOf(MI_3).orElseThrow().id());
        assertEquals(Set.of(MI_3), window.state().selection());
        assertTrue(window.ask(() -> window.node(".diagram-canvas", Node.class).isFocused()));
    }

    @Test
    void aDoubleClickPlacesOnANewHost() {
        search("wso2-mi@4");
        var entry = window.middle(window.node("#palette-wso2-mi-4", Node.class));
        window.hands().click(entry);
        assertTrue(window.topology().instance(MI_3).isEmpty());
        window.hands().click(entry);
        assertEquals("host-1", window.topology().hostOf(MI_3).orElseThrow().id().value());
    }

    private boolean isSelected(Node entry) {
        return window.ask(() -> entry.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("selected")));
    }

    @Test
    void aClickSelectsAndEnterThenPlacesOnTheSelectedHost() {
        window.select(BETA);
        search("wso2-mi@4");
        var entry = window.node("#palette-wso2-mi-4", Node.class);
        assertFalse(isSelected(entry));
        window.hands().click(window.middle(entry));
        assertTrue(isSelected(entry));
        assertTrue(window.ask(entry::isFocused));
        window.hands().keys(KeyCode.ENTER);
        assertEquals(BETA, window.topology().hostOf(MI_3).orElseThrow().id());
    }

    @Test
    void oneProductAtATimeIsSelectedAndNoneThatTheSearchHides() {
        var mysql = window.node("#palette-mysql", Node.class);
        var integrator = window.node("#palette-wso2-mi-4", Node.class);
        window.run(mysql::requestFocus);
        window.run(integrator::requestFocus);
        assertFalse(isSelected(mysql));
        window.run(() -> window.node(".diagram-canvas", Node.class).requestFocus());
        assertTrue(isSelected(integrator));
        search("mysql");
        search("");
        assertFalse(isSelected(integrator));
    }

    @Test
    void theButtonForMoreCutsTheSummaryWithAnEllipsis() {
        var entry = window.node("#palette-wso2-mi-4", Node.class);
        window.hands().moveTo(window.middle(entry));
        var summary = window.node("#palette-wso2-mi-4 .palette-summary", Label.class);
        var button = window.node("#palette-wso2-mi-4 .palette-about", Node.class);
        assertTrue(window.ask(button::isVisible));
        assertTrue(window.ask(() -> edges(summary).getMaxX() <= edges(button).getMinX()));
        assertTrue(window.ask(() -> ((Text) summary.lookup(".text")).getText().endsWith("...")));
    }

    private static Bounds edges(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    @Test
    void theTooltipStandsBesideTheProductThatItExplains() {
        search("wso2-mi@4");
        var entry = window.node("#palette-wso2-mi-4", Node.class);
        window.hands().moveTo(window.middle(entry));
        window.await("the tooltip", () -> Window.getWindows().stream().anyMatch(Tooltip.class::isInstance));
        var left = window.ask(() -> Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getX());
        assertTrue(left >= window.ask(() -> edges(entry).getMaxX()), () -> String.valueOf(left));
    }

    private String count() {
        return window.ask(() -> window.node("#palette-count", Label.class).getText());
    }

    @Test
    void searchFindsWhoUsesANumber() {
        search("who uses 9611?");
        assertTrue(shown().contains("palette-wso2-apim-gateway-4"));
        assertFalse(shown().contains("palette-mysql"));
        assertEquals(
                List.of("9611  binary receiver", "dials 9611  throttle events"),
                window.texts("#palette-wso2-apim-gateway-4").stream()
                        .filter(text -> text.contains("9611"))
                        .toList());
        assertTrue(count().matches("Products: [0-9]+, ports: [0-9]+, dials: [0-9]+"), count());
    }

    @Test
    void searchFindsANumberWithTheDefaultOffsetInIt() {
        search("8290");
        assertTrue(window.texts("#palette-wso2-mi-4").contains("8290  passthrough http"));
    }

    @Test
    void searchFindsAPurpose() {
        search("prometheus metrics");
        assertEquals(true, shown().contains("palette-besu-26"));
    }

    @Test
    void enterInTheSearchGoesToTheFirstProductAndThenPlacesIt() {
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        window.hands().type("wso2-mi");
        window.hands().keys(KeyCode.ENTER);
        assertTrue(window.topology().instance(MI_3).isEmpty());
        window.hands().keys(KeyCode.ENTER);
        assertTrue(window.topology().instance(MI_3).isPresent());
    }

    @Test
    void escapeEndsTheSearch() {
        search("mysql");
        window.run(() -> window.node(".palette .text-field", TextField.class).requestFocus());
        window.hands().keys(KeyCode.ESCAPE);
        assertEquals(SmallPlan.CATALOG.lines().size(), shown().size());
    }

    @Test
    void familiesFoldUpAndOpen() {
        var heading = window.node("#palette-family-0", ToggleButton.class);
        var family = SmallPlan.CATALOG.lines().iterator().next().family();
        long members = SmallPlan.CATALOG.lines().stream()
                .filter(line -> line.family().equals(family))
                .count();
        window.run(heading::requestFocus);
        window.hands().keys(KeyCode.LEFT);
        assertEquals(SmallPlan.CATALOG.lines().size() - members, shown().size());
        search(family);
        assertTrue(shown().size() >= members);
        search("");
        window.run(heading::fire);
        assertEquals(SmallPlan.CATALOG.lines().size(), shown().size());
    }

    @Test
    void theArrowKeysGoThroughTheProductsAndTheTabKeyStopsOnce() {
        window.run(() -> window.node("#palette-family-0", Node.class).requestFocus());
        window.hands().keys(KeyCode.DOWN);
        assertEquals(
                "palette-"
                        + SmallPlan.CATALOG
                                .lines()
                                .iterator()
                                .next()
                                .id()
                                .value()
                                .replace('@', '-'),
                window.ask(() -> window.stage().getScene().getFocusOwner().getId()));
        window.hands().keys(KeyCode.END);
        var last = window.ask(() -> window.stage().getScene().getFocusOwner());
        assertEquals(
                List.of(last),
                window.ask(() -> window.node(".palette-list", Parent.class).getChildrenUnmodifiable().stream()
                        .filter(Node::isFocusTraversable)
                        .toList()));
    }
}
