package dev.portolan.desktop.inspector;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.PortEdits;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The table of an instance's ports: what a line says, how the keyboard gets about, and another base for a port.
class PortSectionTest {
    private static final PortId HTTPS = new PortId("passthrough-https");
    private static final String LINE = "#inspector-port-passthrough-https";
    private static final String BASE = "#inspector-base-passthrough-https";

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private Map<PortId, Integer> overrides() {
        return window.topology().instance(MI_1).orElseThrow().overrides();
    }

    private void focus(String node) {
        window.run(() -> window.node(node, Node.class).requestFocus());
    }

    private void click(String node) {
        window.hands().click(window.middle(window.node(node, Node.class)));
    }

    private void keys(KeyCode... keys) {
        for (var key : keys) {
            window.hands().keys(key);
        }
    }

    private String focused() {
        return window.ask(() -> window.stage().getScene().getFocusOwner().getId());
    }

    /// Goes into the field for another base of the passthrough's port for TLS.
    private void edit() {
        window.select(MI_1);
        focus(LINE);
        keys(KeyCode.ENTER);
    }

    private boolean isThere(String node) {
        return window.ask(() -> window.stage().getScene().lookup(node) != null);
    }

    private List<String> foreseen() {
        return window.textsOf("text-entry").stream()
                .filter(text -> text.contains(" = "))
                .toList();
    }

    @Test
    void aLineUnfoldsIntoEverythingThatIsKnown() {
        window.select(MI_1);
        focus(LINE);
        keys(KeyCode.SPACE);
        var words = window.ask(
                () -> window.node(".inspector .port-facts", Node.class).getAccessibleText());
        assertEquals(
                List.of(
                        "Base: 8243",
                        "Offset: + 10, set by deployment.toml: [server] offset",
                        "Effective: 8253 tcp, TLS",
                        "Number set by: deployment.toml: [transport.http.listener] secured_port",
                        "Binds: 0.0.0.0, every address",
                        "Opened by: Always open"),
                words.lines().limit(6).toList());
        assertTrue(words.endsWith("\nConfidence: High: source code, or two documents agree"), words);
        window.run(
                () -> window.node(".port-detail .source-link", Hyperlink.class).fire());
        assertEquals(
                List.of(URI.create("https://docs.wso2.com/display/ADMIN44x/Default+Ports+of+WSO2+Products")),
                window.visited());
        keys(KeyCode.LEFT);
        assertFalse(isThere(".port-facts"));
    }

    @Test
    void oneLineTakesTheFocusAndArrowsGoToTheOthers() {
        window.select(MI_1);
        var reachable = window.ask(() -> window.node("#inspector-ports", Node.class).lookupAll(".port-head").stream()
                .filter(Node::isFocusTraversable)
                .map(Node::getId)
                .toList());
        assertEquals(List.of("inspector-port-passthrough-https"), reachable);
        focus(LINE);
        keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP);
        assertEquals("inspector-port-passthrough-http", focused());
        keys(KeyCode.END, KeyCode.DOWN, KeyCode.HOME, KeyCode.UP);
        assertEquals("inspector-port-passthrough-https", focused());
    }

    @Test
    void whatIsUnfoldedStaysSoForTheNextInstance() {
        window.select(MI_1);
        focus(LINE);
        keys(KeyCode.RIGHT);
        window.select(MI_2);
        assertTrue(isThere(BASE));
    }

    @Test
    void aClickFoldsALineWhoseTypedBaseItTakesOver() {
        edit();
        window.hands().type("8300");
        click(LINE);
        assertEquals(Map.of(HTTPS, 8300), overrides());
        assertFalse(isThere(BASE));
        assertEquals("inspector-port-passthrough-https", focused());
        click(LINE);
        assertTrue(isThere(BASE));
        window.run(() -> {
            window.node(BASE, TextField.class).requestFocus();
            window.node(BASE, TextField.class).setText("8400");
        });
        click("#inspector-port-passthrough-http");
        assertEquals(Map.of(HTTPS, 8400), overrides());
        assertTrue(isThere("#inspector-base-passthrough-http"));
    }

    @Test
    void anotherBaseIsOneStepWithAName() {
        edit();
        assertEquals("inspector-base-passthrough-https", focused());
        window.hands().type("8300");
        assertTrue(window.textsOf("port-sum").contains("+ 10 = 8310"));
        assertEquals(Map.of(), overrides());
        keys(KeyCode.ENTER);
        assertEquals(Map.of(HTTPS, 8300), overrides());
        assertEquals(
                Optional.of("Use base 8300 for passthrough-https of mi-1"),
                window.state().history().undoLabel());
        assertEquals("inspector-base-passthrough-https", focused());
        assertTrue(window.ask(() -> window.node(LINE, Node.class).getAccessibleText())
                .startsWith("8310, passthrough https, 8300 + 10 = 8310. Not the product's own base"));
        window.run(() -> window.designer().store().undo());
        assertEquals(SmallPlan.plan(), window.topology());
    }

    @Test
    void aCollisionIsSaidBeforeItIsThere() {
        edit();
        window.hands().type("8233");
        var collision = "mi-1 passthrough https 8233 + 10 = 8243, taken by gw-1 passthrough https 8243";
        assertTrue(foreseen().contains(collision), () -> foreseen().toString());
        assertEquals(SmallPlan.plan(), window.topology());
        keys(KeyCode.ENTER);
        assertEquals(Map.of(HTTPS, 8233), overrides());
        assertTrue(window.textsOf("port-more").contains(collision));
        assertTrue(window.ask(() -> window.node(LINE, Node.class).getAccessibleText())
                .contains(collision));
    }

    @Test
    void escapeTakesTheOldBaseBack() {
        edit();
        window.hands().type("8233");
        keys(KeyCode.ESCAPE);
        assertEquals("", window.ask(() -> window.node(BASE, TextField.class).getText()));
        assertEquals(List.of("+ 10 = 8253"), foreseen());
        keys(KeyCode.ENTER);
        assertEquals(SmallPlan.plan(), window.topology());
    }

    @Test
    void anEmptiedFieldAndTheProductsOwnNumberTakeTheOverrideBack() {
        var plan = SmallPlan.plan();
        var instance = plan.instance(MI_1).orElseThrow();
        for (var text : List.of("", "8243")) {
            window.dispatch(PortEdits.setBase(instance, HTTPS, 8300));
            window.select(MI_1);
            focus(LINE);
            keys(KeyCode.ENTER, KeyCode.DELETE);
            window.hands().type(text);
            keys(KeyCode.ENTER);
            assertEquals(plan, window.topology(), text);
        }
    }

    @Test
    void whatIsNoPortIsMarkedAndNotTakenOver() {
        var invalid = PseudoClass.getPseudoClass("invalid");
        edit();
        for (var text : List.of("0", "65536", "x")) {
            window.run(() -> window.node(BASE, TextField.class).setText(text));
            assertTrue(
                    window.ask(() ->
                            window.node(BASE, Node.class).getPseudoClassStates().contains(invalid)),
                    text);
            keys(KeyCode.ENTER);
            assertEquals(SmallPlan.plan(), window.topology());
        }
        window.run(() -> window.node(BASE, TextField.class).setText("65530"));
        assertTrue(
                foreseen().stream().anyMatch(text -> text.contains("65530 + 10 = 65540")),
                () -> foreseen().toString());
    }

    @Test
    void aPortThatTheSystemPicksTakesNoBase() {
        window.select(MI_1);
        focus("#inspector-port-jvm-attach");
        keys(KeyCode.ENTER);
        assertTrue(isThere(".port-facts"));
        assertFalse(isThere("#inspector-base-jvm-attach"));
    }

    @Test
    void nothingIsCutAtTheEdgeWhateverTheProduct() {
        for (var line : List.of("wso2-apim@4", "wso2-ei-analytics@6", "wso2-iot-core@3", "besu@26", "mssql")) {
            var id = new InstanceId("it");
            var instance = Instance.of(id, "it", new LineId(line), Offset.assigned(0));
            window.dispatch(new Edit(
                    "another", plan -> plan.withHost(GAMMA, host -> host.withInstances(List.of(instance)))));
            window.select(id);
            window.run(() -> window.node("#inspector-ports", Node.class).lookupAll(".port-line").stream()
                    .map(PortLine.class::cast)
                    .forEach(found -> found.setUnfolded(true)));
            assertEquals(Set.of(), window.ask(this::cut), line);
        }
    }

    /// The texts of the table that reach over its edge, or of which an ellipsis stands for a part.
    private Set<String> cut() {
        var table = window.node("#inspector-ports", Region.class);
        double right = table.localToScene(table.getWidth(), 0).getX();
        return table.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.localToScene(text.getLayoutBounds()).getMaxX() > right + 0.5
                        || (text.getParent() instanceof Label label
                                && !text.getText().equals(label.getText())))
                .map(Text::getText)
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsUnfoldedIsInView() {
        window.select(GW_1);
        focus("#inspector-port-jmx-server");
        keys(KeyCode.RIGHT);
        window.settle();
        assertTrue(window.ask(() -> {
            var pane = window.node(".inspector .scroll-pane", Node.class);
            var detail = window.node(".inspector .port-facts", Node.class);
            return pane.localToScene(pane.getLayoutBounds()).contains(detail.localToScene(detail.getLayoutBounds()));
        }));
    }

    @Test
    void theSheetStaysWhereItWasScrolledTo() {
        window.select(GW_1);
        focus("#inspector-port-jmx-registry");
        double before = window.ask(() -> window.node("#inspector-port-jmx-registry", Node.class)
                .localToScene(0, 0)
                .getY());
        window.dispatch(new Edit(
                "elsewhere",
                plan -> plan.withHost(
                        ALPHA,
                        host -> host.withInstances(host.instances().stream()
                                .map(found -> found.id().equals(MI_1) ? found.withNote("x") : found)
                                .toList()))));
        assertEquals(
                before,
                window.ask(() -> window.node("#inspector-port-jmx-registry", Node.class)
                        .localToScene(0, 0)
                        .getY()),
                1);
    }
}
