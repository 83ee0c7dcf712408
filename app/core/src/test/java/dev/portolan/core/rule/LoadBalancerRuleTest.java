package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.WiredCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.OwnPort;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class LoadBalancerRuleTest {
    private static final Catalog SHIPPED = BundledCatalog.load();

    @Test
    void balancerDoesNotForwardToWhatCallersListThemselves() {
        assertEquals(
                List.of("error link-through-load-balancer h2 5003 tcp [lb, b] l:"
                        + " lb forwards to b events 5000 + 3 = 5003, whose callers go to each node by themselves"),
                forwarding(instance("b", WiredCatalog.HUB, 3), "events"));
    }

    @Test
    void balancerDoesNotForwardToPeers() {
        assertEquals(
                List.of("error link-through-load-balancer h2 30303 tcp [lb, b] l:"
                        + " lb forwards to b p2p 30303, whose callers go to each node by themselves"),
                forwarding(instance("b", WiredCatalog.HUB, 0), "p2p"));
    }

    @Test
    void numberIsThePublishedOneAtTheBorderOfAContainer() {
        assertEquals(
                List.of("error link-through-load-balancer h2 15000 tcp [lb, b] l:"
                        + " lb forwards to b events 15000:5000, whose callers go to each node by themselves"),
                forwarding(contained(instance("b", WiredCatalog.HUB, 0), published(15000, 5000)), "events"));
    }

    @Test
    void balancerForwardsToWhatItIsThereForAndToWhatNobodySpeaksOf() {
        var hub = instance("b", WiredCatalog.HUB, 0);
        assertEquals(List.of(), forwarding(hub, "web"));
        assertEquals(List.of(), forwarding(hub, "store"));
        assertEquals(List.of(), forwarding(hub, "figures"));
        assertEquals(List.of(), forwarding(hub, "lonely"));
        assertEquals(List.of(), forwarding(hub, "no-such-port"));
        assertEquals(List.of(), forwarding(instance("b", WiredCatalog.DATABASE, 0), "client"));
    }

    @Test
    void callersGoStraightThere() {
        var topology = plan(
                        host("h1", instance("a", WiredCatalog.CLIENT, 0)),
                        host("h2", instance("b", WiredCatalog.HUB, 0)))
                .withLinks(List.of(link("l", "a", "b", "events")));
        assertEquals(List.of(), Findings.of(WiredCatalog.catalog(), topology, FindingCode.LINK_THROUGH_LOAD_BALANCER));
    }

    @Test
    void callerDoesNotDialABalancerUnderTheNumberOfADirectConnection() {
        assertEquals(
                List.of("error link-through-load-balancer h2 5000 tcp [a, lb] l:"
                        + " a dials lb on 5000, the number of its events, which goes to each node by itself"
                        + " (conf: events)"),
                dialling(instance("a", WiredCatalog.CLIENT, 0), balancer(5000), "tcp-5000"));
    }

    @Test
    void callerDialsABalancerUnderThePublishedNumber() {
        var caller = instance("a", WiredCatalog.CLIENT, 0);
        assertEquals(
                List.of("error link-through-load-balancer h2 5000 tcp [a, lb] l:"
                        + " a dials lb on 5000, the number of its events, which goes to each node by itself"
                        + " (conf: events)"),
                dialling(caller, contained(balancer(15000), published(5000, 15000)), "tcp-15000"));
        assertEquals(List.of(), dialling(caller, contained(balancer(5000), published(15000, 5000)), "tcp-5000"));
    }

    @Test
    void callerDialsABalancerForWhatMayBeBalanced() {
        var caller = with(instance("a", WiredCatalog.CLIENT, 0), "store", "trace");
        assertEquals(List.of(), dialling(caller, balancer(8000), "tcp-8000"));
        assertEquals(List.of(), dialling(caller, balancer(6000), "tcp-6000"));
        assertEquals(List.of(), dialling(caller, balancer(7000), "tcp-7000"));
        assertEquals(List.of(), dialling(caller, balancer(3306), "tcp-3306"));
        assertEquals(List.of(), dialling(caller, balancer(4317), "tcp-4317"));
        assertEquals(List.of(), dialling(caller, balancer(1234), "tcp-1234"));
        assertEquals(List.of(), dialling(caller, balancer(1234), "https"));
        assertEquals(List.of(), dialling(caller, balancer(1234), "no-such-port"));
    }

    @Test
    void sameNumberOverUdpIsAnother() {
        var udp = instance("lb", WiredCatalog.LOAD_BALANCER, 0)
                .withOwnPorts(List.of(new OwnPort(5000, Transport.UDP, "", "0.0.0.0")));
        assertEquals(List.of(), dialling(instance("a", WiredCatalog.CLIENT, 0), udp, "udp-5000"));
    }

    @Test
    void purposeOfTheLinkTellsTheConnectionWhateverItsNumber() {
        var gateway = new LineId("wso2-apim-gateway@4");
        var amqp = dial(gateway, dial -> !dial.throughLoadBalancer() && dial.port() == 5672);
        assertEquals(
                List.of("error link-through-load-balancer h2 5675 tcp [a, lb] l: a dials lb tcp-5675 5675 for its "
                        + amqp.label() + ", which goes to each node by itself (" + amqp.setting() + ")"),
                drawn(gateway, 5675, amqp.purpose()));
        assertEquals(
                List.of("error link-through-load-balancer h2 5672 tcp [a, lb] l: a dials lb tcp-5672 5672 for its "
                        + amqp.label() + ", which goes to each node by itself (" + amqp.setting() + ")"),
                drawn(gateway, 5672, amqp.purpose()));
        assertEquals(List.of(), drawn(gateway, 5675, "What somebody typed."));
        assertEquals(List.of(), drawn(gateway, 5675, ""));
        var balanced = dial(gateway, Dial::throughLoadBalancer);
        assertEquals(List.of(), drawn(gateway, 5672, balanced.purpose()));
        assertEquals(1, drawn(gateway, 5672, "What somebody typed.").size());
        assertEquals(1, drawn(gateway, 5672, "").size());
    }

    private static Dial dial(LineId line, Predicate<Dial> wanted) {
        return SHIPPED.line(line).orElseThrow().dials().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /// What is found of a link to a load balancer that was drawn for a purpose.
    private static List<String> drawn(LineId caller, int port, String purpose) {
        var link = new Link(
                new LinkId("l"), new InstanceId("a"), new InstanceId("lb"), new PortId("tcp-" + port), purpose);
        var topology = plan(host("h1", instance("a", caller, 0)), host("h2", balancer(port)))
                .withLinks(List.of(link));
        return Findings.of(SHIPPED, topology, FindingCode.LINK_THROUGH_LOAD_BALANCER);
    }

    @Test
    void shippedCatalogKeepsBrokersAndReceiversDirect() {
        assertEquals(
                List.of("amqp", "receiver-binary", "receiver-binary-tls"),
                balanced(
                        "wso2-apim-traffic-manager@4",
                        "amqp",
                        "receiver-binary",
                        "receiver-binary-tls",
                        "servlet-https"));
        assertEquals(List.of("amqp"), balanced("wso2-apim-control-plane@4", "amqp", "servlet-https"));
        assertEquals(List.of("hazelcast"), balanced("wso2-is@5", "hazelcast", "servlet-https", "embedded-ldap"));
        assertEquals(List.of("p2p"), balanced("besu@26", "p2p", "rpc-http", "rpc-ws", "graphql", "metrics"));
        assertEquals(List.of("clustering"), balanced("rabbitmq", "clustering", "amqp"));
        assertEquals(
                List.of(),
                balanced("wso2-apim-gateway@4", "passthrough-https", "passthrough-http", "websocket", "servlet-https"));
        assertEquals(List.of(), balanced("wso2-mb@3", "servlet-https"));
        assertEquals(List.of(), balanced("mysql", "client"));
        assertEquals(List.of(), balanced("postgresql", "client"));
        assertEquals(List.of(), balanced("mssql", "client"));
        assertEquals(List.of(), balanced("oracle", "client"));
    }

    private static List<String> balanced(String line, String... ports) {
        return Arrays.stream(ports)
                .filter(port -> {
                    var topology = plan(
                                    host("h1", instance("lb", WiredCatalog.LOAD_BALANCER, 0)),
                                    host("h2", instance("b", new LineId(line), 0)))
                            .withLinks(List.of(link("l", "lb", "b", port)));
                    return !Findings.of(SHIPPED, topology, FindingCode.LINK_THROUGH_LOAD_BALANCER)
                            .isEmpty();
                })
                .toList();
    }

    private static Instance balancer(int port) {
        return instance("lb", WiredCatalog.LOAD_BALANCER, 0)
                .withOwnPorts(List.of(new OwnPort(port, Transport.TCP, "", "0.0.0.0")));
    }

    private static List<String> forwarding(Instance target, String port) {
        return linked(instance("lb", WiredCatalog.LOAD_BALANCER, 0), target, port);
    }

    private static List<String> dialling(Instance caller, Instance balancer, String port) {
        return linked(caller, balancer, port);
    }

    private static List<String> linked(Instance from, Instance to, String port) {
        var topology = plan(host("h1", from), host("h2", to))
                .withLinks(List.of(link("l", from.id().value(), to.id().value(), port)));
        return Findings.of(WiredCatalog.catalog(), topology, FindingCode.LINK_THROUGH_LOAD_BALANCER);
    }
}
