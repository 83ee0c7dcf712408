package dev.portolan.desktop.inspector;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.DMZ;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.LAB;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static dev.portolan.desktop.fixture.SmallPlan.TOOL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.edit.LinkEdits;
import dev.portolan.core.edit.PortEdits;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Zone;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The inspector's sheets of hosts, links, the plan, and several things at once.
class SheetsTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private void enter(String field, String text) {
        type(field, text);
        window.hands().keys(KeyCode.ENTER);
    }

    private void type(String field, String text) {
        window.run(() -> {
            var node = window.node(field, TextField.class);
            node.requestFocus();
            node.setText(text);
        });
    }

    private Instance instance(InstanceId id) {
        return window.topology().instance(id).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String box, T value) {
        window.run(() -> ((ComboBox<T>) window.node(box, ComboBox.class)).setValue(value));
    }

    @Test
    void addressesAreAddedChangedAndTakenAway() {
        window.select(ALPHA);
        enter("#inspector-address-new", "10.0.0.5");
        enter("#inspector-address-new", "alpha.example");
        enter("#inspector-address-0", "10.0.0.6");
        assertEquals(
                List.of("10.0.0.6", "alpha.example"),
                window.topology().host(ALPHA).orElseThrow().addresses());
        window.run(() ->
                window.node("#inspector-address-0-remove", ButtonBase.class).fire());
        assertEquals(
                List.of("alpha.example"),
                window.topology().host(ALPHA).orElseThrow().addresses());
    }

    private void click(String node) {
        window.hands().click(window.middle(window.node(node, Node.class)));
    }

    private List<String> addresses() {
        return window.topology().host(ALPHA).orElseThrow().addresses();
    }

    @Test
    void aLineIsTakenAwayAndWhatWasTypedInAnotherStays() {
        window.dispatch(HostEdits.setAddresses(
                SmallPlan.plan().host(ALPHA).orElseThrow(), List.of("10.0.0.1", "10.0.0.2", "10.0.0.3")));
        window.select(ALPHA);
        type("#inspector-address-0", "10.0.0.9");
        click("#inspector-address-1-remove");
        assertEquals(List.of("10.0.0.9", "10.0.0.3"), addresses());
        type("#inspector-address-new", "10.0.0.4");
        click("#inspector-address-0-remove");
        assertEquals(List.of("10.0.0.3", "10.0.0.4"), addresses());
        type("#inspector-address-0", "10.0.0.8");
        click("#inspector-address-0-remove");
        assertEquals(List.of("10.0.0.4"), addresses());
    }

    @Test
    void aLinkKeepsItsListenerWhileAnotherTakesItsLine() {
        window.select(TOOL);
        enter("#inspector-own-port-new", "8080/tcp console");
        window.dispatch(LinkEdits.connect(instance(MI_1), instance(TOOL), new PortId("tcp-8080"), ""));
        type("#inspector-own-port-new", "9090/tcp metrics");
        click("#inspector-own-port-0-remove");
        assertEquals(
                List.of(new OwnPort(9090, Transport.TCP, "metrics", "0.0.0.0")),
                instance(TOOL).ownPorts());
        assertEquals(
                new PortId("tcp-8080"), window.topology().links().getFirst().port());
    }

    @Test
    void aPublishedPortIsTakenAwayAndWhatWasTypedInAnotherStays() {
        var published =
                List.of(new PublishedPort(18290, 8290, Transport.TCP), new PublishedPort(18253, 8253, Transport.TCP));
        window.dispatch(InstanceEdits.setDeployment(instance(MI_1), new Deployment.Container(published)));
        window.select(MI_1);
        type("#inspector-published-0", "28290:8290/tcp");
        window.run(() -> {
            var remove = window.node("#inspector-published-1-remove", ButtonBase.class);
            remove.requestFocus();
            remove.fire();
        });
        assertEquals(
                new Deployment.Container(List.of(new PublishedPort(28290, 8290, Transport.TCP))),
                instance(MI_1).deployment());
    }

    @Test
    void whatIsNoAddressIsSaidAtOnceAndNotTakenOver() {
        window.select(ALPHA);
        type("#inspector-address-new", "10.0.0.300");
        assertTrue(window.textsOf("field-problem").contains("This is no IP address and no host name."));
        window.hands().keys(KeyCode.ENTER);
        assertEquals(SmallPlan.plan(), window.topology());
        window.hands().keys(KeyCode.ESCAPE);
        assertEquals(
                "",
                window.ask(() ->
                        window.node("#inspector-address-new", TextField.class).getText()));
        assertEquals(
                List.of(),
                window.textsOf("field-problem").stream()
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    @Test
    void aHostSaysWhatElseListensAndItsEphemeralPorts() {
        window.select(ALPHA);
        enter("#inspector-listener-new", "22/tcp sshd");
        enter("#inspector-ephemeral", "40000-50000");
        var host = window.topology().host(ALPHA).orElseThrow();
        assertEquals(List.of(new HostListener("sshd", 22, Transport.TCP, "0.0.0.0")), host.listeners());
        assertEquals(new PortRange(40_000, 50_000), host.ephemeral());
    }

    @Test
    void severalHostsGoIntoAZoneAsOneStep() {
        window.select(ALPHA, BETA);
        assertEquals(
                "Different",
                window.ask(() -> window.node("#inspector-zone", ComboBox.class).getPromptText()));
        choose("#inspector-zone", window.topology().zone(LAB));
        assertEquals(Optional.of(LAB), window.topology().host(BETA).map(host -> host.zone()));
        assertEquals(Optional.of(LAB), window.topology().host(ALPHA).map(host -> host.zone()));
        window.run(() -> window.designer().store().undo());
        assertEquals(SmallPlan.plan(), window.topology());
        choose("#inspector-zone", Optional.<Zone>empty());
        assertTrue(window.topology().hosts().stream().allMatch(host -> host.zone() == null));
        assertEquals(Optional.of(DMZ), SmallPlan.plan().host(ALPHA).map(host -> host.zone()));
    }

    @Test
    void aFeatureThatOnlySomeHaveIsNeitherOnNorOff() {
        var line = SmallPlan.line(SmallPlan.INTEGRATOR);
        var debugger = new FeatureId("debugger");
        window.dispatch(InstanceEdits.setFeature(line, instance(MI_1), debugger, true));
        window.select(MI_1, MI_2);
        assertTrue(window.ask(
                () -> window.node("#feature-debugger", CheckBox.class).isIndeterminate()));
        window.run(() -> window.node("#feature-debugger", CheckBox.class).fire());
        assertEquals(Map.of(debugger, true), instance(MI_1).features());
        assertEquals(Map.of(debugger, true), instance(MI_2).features());
    }

    @Test
    void ofFeaturesThatExcludeEachOtherOneIsChosenOrNone() {
        window.select(GW_1);
        choose("#feature-group-tracing", feature("tracing-jaeger"));
        assertEquals(
                Map.of(new FeatureId("tracing-jaeger"), true), instance(GW_1).features());
        choose("#feature-group-tracing", feature("tracing-zipkin"));
        assertEquals(
                Map.of(new FeatureId("tracing-zipkin"), true), instance(GW_1).features());
        assertEquals(
                Optional.of("Switch tracing-zipkin of gw-1"),
                window.state().history().undoLabel());
        choose("#feature-group-tracing", Optional.<Feature>empty());
        assertEquals(Map.of(), instance(GW_1).features());
        assertEquals(
                Optional.of("Switch tracing of gw-1 off"),
                window.state().history().undoLabel());
    }

    private static Optional<Feature> feature(String id) {
        return SmallPlan.line(SmallPlan.GATEWAY).feature(new FeatureId(id));
    }

    @Test
    void severalInstancesGetOneNoteAndOneGroup() {
        window.select(MI_1, MI_2);
        enter("#inspector-note", "ask Ann");
        assertEquals("ask Ann", instance(MI_2).note());
        choose("#inspector-group", "integrators");
        assertEquals("integrators", instance(MI_1).group());
        assertEquals("integrators", instance(MI_2).group());
    }

    @Test
    void severalInstancesRunAnotherWayAsOneStep() {
        window.select(GW_1, MI_1);
        choose("#inspector-runs", option("#inspector-runs", 1));
        var published =
                assertInstanceOf(Deployment.Container.class, instance(MI_1).deployment());
        assertTrue(published.published().stream().anyMatch(port -> port.hostPort() == 8290));
        assertInstanceOf(Deployment.Container.class, instance(GW_1).deployment());
        window.run(() -> window.designer().store().undo());
        assertEquals(SmallPlan.plan(), window.topology());

        window.dispatch(InstanceEdits.setDeployment(instance(GW_1), new Deployment.Container(List.of())));
        assertEquals("Different", prompt("#inspector-runs"));
        choose("#inspector-runs", option("#inspector-runs", 1));
        assertEquals(new Deployment.Container(List.of()), instance(GW_1).deployment());
        assertEquals(published, instance(MI_1).deployment());
    }

    private String prompt(String box) {
        return window.ask(() -> window.node(box, ComboBox.class).getPromptText());
    }

    private Object option(String box, int place) {
        return window.ask(() -> window.node(box, ComboBox.class).getItems().get(place));
    }

    @Test
    void aPortThatSeveralHaveIsBoundAsOneStep() {
        var port = new PortId("passthrough-http");
        window.dispatch(PortEdits.bind(List.of(instance(MI_1)), port, "127.0.0.1"));
        var before = window.topology();
        window.select(MI_1, MI_2);
        window.run(() -> window.node("#inspector-bind", ButtonBase.class).fire());
        assertEquals("Different", prompt("#inspector-bind-passthrough-http"));
        choose("#inspector-bind-passthrough-http", "::1");
        assertEquals(Map.of(port, "::1"), instance(MI_1).bindings());
        assertEquals(Map.of(port, "::1"), instance(MI_2).bindings());
        window.run(() -> window.designer().store().undo());
        assertEquals(before, window.topology());
    }

    @Test
    void ofAGroupThatDiffersOneIsChosenForAll() {
        var gateway = SmallPlan.line(SmallPlan.GATEWAY);
        var copy = Instance.of(new InstanceId("gw-2"), "gw-2", SmallPlan.GATEWAY, Offset.assigned(1));
        window.dispatch(new Edit("another", plan -> plan.withHost(BETA, host -> host.withInstances(List.of(copy)))));
        window.dispatch(InstanceEdits.setFeature(gateway, copy, new FeatureId("tracing-jaeger"), true));
        window.select(GW_1, copy.id());
        assertEquals("Different", prompt("#feature-group-tracing"));
        choose("#feature-group-tracing", feature("tracing-zipkin"));
        var zipkin = Map.of(new FeatureId("tracing-zipkin"), true);
        assertEquals(zipkin, instance(GW_1).features());
        assertEquals(zipkin, instance(copy.id()).features());
    }

    @Test
    void anInstanceGoesIntoAContainerWithThePortsThatItHad() {
        window.select(MI_1);
        window.run(() -> window.node("#inspector-runs", ComboBox.class)
                .getSelectionModel()
                .select(1));
        var container =
                assertInstanceOf(Deployment.Container.class, instance(MI_1).deployment());
        assertTrue(container.published().stream().anyMatch(port -> port.hostPort() == 8290));
        enter("#inspector-published-new", "18290:8290");
        var more = assertInstanceOf(Deployment.Container.class, instance(MI_1).deployment());
        assertEquals(container.published().size() + 1, more.published().size());
    }

    @Test
    void aPortIsBoundToAnAddress() {
        window.select(MI_1);
        window.run(() -> window.node("#inspector-bind", ButtonBase.class).fire());
        choose("#inspector-bind-passthrough-http", "127.0.0.1");
        assertEquals(
                Map.of(new PortId("passthrough-http"), "127.0.0.1"),
                instance(MI_1).bindings());
    }

    @Test
    void anInstanceThatTheCatalogCannotKnowGetsPortsOfItsOwn() {
        window.select(TOOL);
        enter("#inspector-own-port-new", "8080/tcp console");
        assertEquals(
                List.of(new OwnPort(8080, Transport.TCP, "console", "0.0.0.0")),
                instance(TOOL).ownPorts());
        assertEquals(List.of("8080"), window.textsOf("port-number"));
        window.run(() -> window.node("#inspector-port-tcp-8080", Node.class).requestFocus());
        window.hands().keys(KeyCode.RIGHT);
        assertEquals(
                "Effective: 8080 tcp\nBinds: 0.0.0.0",
                window.ask(
                        () -> window.node(".inspector .port-facts", Node.class).getAccessibleText()));
    }

    @Test
    void aLinkSaysWhatItIsForAndWhatIsConfigured() {
        window.dispatch(LinkEdits.connect(instance(MI_1), instance(MI_2), new PortId("passthrough-http"), ""));
        var id = window.topology().links().getFirst().id();
        window.select(id);
        enter("#inspector-purpose", "orders");
        enter("#inspector-quoted", "8290");
        var link = window.topology().link(id).orElseThrow();
        assertEquals("orders", link.purpose());
        assertEquals(8290, link.quoted());
        enter("#inspector-quoted", "");
        assertEquals(null, window.topology().link(id).orElseThrow().quoted());
    }

    @Test
    void aTypedStrideStaysWhenAWishIsTicked() {
        type("#inspector-stride", "10");
        click("#inspector-avoid");
        assertEquals(10, window.topology().preferences().stride());
        assertTrue(window.topology().preferences().avoidEphemeral());
    }

    @Test
    void thePlanSaysHowOffsetsAreAssigned() {
        enter("#inspector-stride", "10");
        window.run(() -> window.node("#inspector-avoid", CheckBox.class).fire());
        enter("#inspector-reserved-new", "9100-9199");
        var preferences = window.topology().preferences();
        assertEquals(10, preferences.stride());
        assertTrue(preferences.avoidEphemeral());
        assertEquals(List.of(new PortRange(9100, 9199)), preferences.reserved());
    }
}
