package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.edit.PortEdits;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A port on whose number the sources disagree: the broker's MQTT port for TLS, documented with the base
/// 8833, which is 8883 in the product's source.
class DisputedPortTest {
    private static final LineId BROKER = new LineId("wso2-ei-broker@6");
    private static final InstanceId MB_1 = new InstanceId("mb-1");
    private static final PortId MQTT_TLS = new PortId("mqtt-tls");
    private static final String IN_INSPECTOR = ".inspector #dispute-mqtt-tls";
    private static final String ON_PAGE = "#product-page #dispute-mqtt-tls";

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan()
            .withHost(
                    GAMMA, host -> host.withInstances(List.of(Instance.of(MB_1, "mb-1", BROKER, Offset.assigned(3))))));

    private Map<PortId, Integer> overrides() {
        return window.topology().instance(MB_1).orElseThrow().overrides();
    }

    private void fire(String button) {
        window.run(() -> window.node(button, ButtonBase.class).fire());
    }

    private String textOf(String button) {
        return window.ask(() -> window.node(button, ButtonBase.class).getText());
    }

    private boolean isThere(String node) {
        return window.ask(() -> {
            var found = window.stage().getScene().lookup(node);
            return found != null && found.getParent().isVisible();
        });
    }

    private void about() {
        fire("#inspector-about");
    }

    @Test
    void thePageShowsTheSameSumForBothNumbers() {
        window.select(MB_1);
        about();
        var words = window.ask(
                () -> window.node("#product-page #port-mqtt-tls", Node.class).getAccessibleText());
        assertTrue(words.contains("\nNumber: 8833 + default offset 3 = 8836\n"), words);
        assertTrue(words.contains("\nDisputed: 8883 + 3 = 8886 instead, says AND\n"), words);
    }

    @Test
    void theInspectorTakesTheOtherNumberAndGivesItBack() {
        window.select(MB_1);
        assertEquals("Use 8886 (AND)", textOf(IN_INSPECTOR));
        fire(IN_INSPECTOR);
        assertEquals(Map.of(MQTT_TLS, 8883), overrides());
        assertTrue(window.textsOf("port-number").contains("8886"));
        assertEquals(
                Optional.of("Use base 8883 for mqtt-tls of mb-1"),
                window.state().history().undoLabel());

        assertEquals("Back to 8836 (S1)", textOf(IN_INSPECTOR));
        fire(IN_INSPECTOR);
        assertEquals(Map.of(), overrides());
        assertTrue(window.textsOf("port-number").contains("8836"));
    }

    @Test
    void takingTheOtherNumberIsOneStep() {
        var before = window.topology();
        window.select(MB_1);
        fire(IN_INSPECTOR);
        var taken = window.topology();
        fire(IN_INSPECTOR);
        window.run(() -> window.designer().store().undo());
        assertEquals(taken, window.topology());
        window.run(() -> window.designer().store().undo());
        assertEquals(before, window.topology());
        assertEquals(Optional.empty(), window.state().history().undoLabel());
    }

    @Test
    void aBaseOfTheUsersOwnGivesWayToTheOtherNumber() {
        var instance = window.topology().instance(MB_1).orElseThrow();
        window.dispatch(PortEdits.setBase(instance, MQTT_TLS, 9000));
        window.select(MB_1);
        fire(IN_INSPECTOR);
        assertEquals(Map.of(MQTT_TLS, 8883), overrides());
    }

    @Test
    void theKeyboardTakesTheOtherNumberAndStaysThere() {
        window.select(MB_1);
        window.run(() -> window.node(IN_INSPECTOR, Node.class).requestFocus());
        window.hands().keys(KeyCode.SPACE);
        assertEquals(Map.of(MQTT_TLS, 8883), overrides());
        assertTrue(window.ask(() -> window.node(IN_INSPECTOR, Node.class).isFocused()));
    }

    @Test
    void theInspectorMarksDoubtsWithASignAndWords() {
        window.select(MB_1);
        var label = window.ask(() -> window.node(".inspector", Node.class).lookupAll(".doubt").stream()
                .map(Label.class::cast)
                .filter(found -> found.getText().equals("mqtt (TLS)"))
                .findFirst()
                .orElseThrow());
        assertTrue(window.ask(() -> label.getGraphic() != null));
        var doubts = List.of(
                "Disputed: S1 says 8833 + 3 = 8836, AND says 8883 + 3 = 8886",
                "Confidence: Low: inferred, or against a better source");
        assertEquals(
                "8836, mqtt (TLS), 8833 + 3 = 8836. " + String.join(". ", doubts),
                window.ask(() ->
                        window.node("#inspector-port-mqtt-tls", Node.class).getAccessibleText()));
        assertEquals(
                String.join("\n", doubts), window.ask(() -> label.getTooltip().getText()));
    }

    @Test
    void nothingInTheInspectorIsCutAtItsEdge() {
        var analytics = new InstanceId("ei-analytics-1");
        window.run(() -> window.designer()
                .store()
                .dispatch(new Edit(
                        "add",
                        topology -> topology.withHost(
                                GAMMA,
                                host -> host.withInstances(List.of(Instance.of(
                                        analytics,
                                        "ei-analytics-1",
                                        new LineId("wso2-ei-analytics@6"),
                                        Offset.assigned(1))))))));
        window.select(analytics);
        var content = window.node(".inspector-content", Region.class);
        var view = window.node(".inspector .scroll-pane", ScrollPane.class);
        assertTrue(
                window.ask(() -> content.getWidth() <= view.getViewportBounds().getWidth() + 0.5));
    }

    @Test
    void thePageOffersTheOtherNumberForTheSelectedInstance() {
        window.select(MB_1);
        about();
        assertEquals("Use 8886 (AND)", textOf(ON_PAGE));
        assertEquals(
                "Use 8886 (AND) as mqtt (TLS) of mb-1",
                window.ask(() -> window.node(ON_PAGE, Node.class).getAccessibleText()));
        fire(ON_PAGE);
        assertEquals(Map.of(MQTT_TLS, 8883), overrides());
        assertEquals("Back to 8836 (S1)", textOf(ON_PAGE));
        assertEquals("Back to 8836 (S1)", textOf(IN_INSPECTOR));
        fire(ON_PAGE);
        assertEquals(Map.of(), overrides());
    }

    @Test
    void thePageFollowsTheOffsetOfTheInstance() {
        window.select(MB_1);
        about();
        var instance = window.topology().instance(MB_1).orElseThrow();
        window.dispatch(InstanceEdits.setOffset(instance, Offset.pinned(10)));
        assertEquals("Use 8893 (AND)", textOf(ON_PAGE));
    }

    @Test
    void thePageOffersNothingWithoutAnInstanceOfTheProduct() {
        window.select(MB_1);
        about();
        assertTrue(isThere(ON_PAGE));
        window.select(MI_1);
        assertEquals(false, isThere(ON_PAGE));
        window.select(MB_1, MI_1);
        assertEquals(false, isThere(ON_PAGE));
        window.select(MB_1);
        assertTrue(isThere(ON_PAGE));
        window.run(() -> window.designer().store().dispatch(PlanEdits.delete(window.topology(), List.of(MB_1))));
        assertEquals(false, isThere(ON_PAGE));
    }
}
