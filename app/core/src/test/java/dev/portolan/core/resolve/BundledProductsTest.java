package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.edit.Drafts;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The accidents that Portolan is made to prevent, on the catalog that it comes with.
class BundledProductsTest {
    private static final Catalog CATALOG = BundledCatalog.load();
    private static final Resolver RESOLVER = new Resolver(CATALOG);
    private static final LineId API_MANAGER = new LineId("wso2-apim@4");
    private static final LineId MICRO_INTEGRATOR = new LineId("wso2-mi@4");
    private static final LineId ANALYTICS = new LineId("wso2-apim-analytics@2");
    private static final LineId BESU = new LineId("besu@26");

    @Test
    void microIntegratorAtOffset3ListensOn8283AndNot8293() {
        assertEquals(
                List.of(
                        "passthrough-http 8280 + 3 = 8283",
                        "passthrough-https 8243 + 3 = 8246",
                        "management-http 9191 + 3 = 9194",
                        "management-https 9154 + 3 = 9157"),
                openPorts(instance("mi", MICRO_INTEGRATOR, 3)));
    }

    @Test
    void freshMicroIntegratorListensAtItsDefaultOffsetOf10() {
        var line = CATALOG.line(MICRO_INTEGRATOR).orElseThrow();
        assertEquals(
                List.of(
                        "passthrough-http 8280 + 10 = 8290",
                        "passthrough-https 8243 + 10 = 8253",
                        "management-http 9191 + 10 = 9201",
                        "management-https 9154 + 10 = 9164"),
                openPorts(Drafts.instance(Topology.empty("plan"), line)));
    }

    @Test
    void secondApiManagerAtOffset100CollidesOn9711Alone() {
        assertEquals(
                List.of("port-collision 9711 [apim-2, apim-1]"
                        + " apim-2 binary receiver 9611 + 100 = 9711, taken by apim-1 binary receiver (TLS) 9711"),
                Findings.errors(
                        CATALOG, host("h", instance("apim-1", API_MANAGER, 0), instance("apim-2", API_MANAGER, 100))));
    }

    @Test
    void secondBesuNodeAtOffset1CollidesWithItsNeighboursWebSocketAndGraphQl() {
        assertEquals(
                List.of(
                        "port-collision 8546 [besu-2, besu-1]"
                                + " besu-2 rpc http 8545 + 1 = 8546, taken by besu-1 rpc websocket 8546",
                        "port-collision 8547 [besu-2, besu-1]"
                                + " besu-2 rpc websocket 8546 + 1 = 8547, taken by besu-1 graphql 8547"),
                Findings.errors(CATALOG, host("h", besu("besu-1", 0), besu("besu-2", 1))));
    }

    @Test
    void besuNodesTenApartDoNotCollide() {
        assertEquals(
                List.of(),
                Findings.errors(
                        CATALOG,
                        host("h", besu("besu-1", 0), besu("besu-2", 10), besu("besu-3", 20), besu("besu-4", 30))));
    }

    @Test
    void metricsPushPortIsNoListener() {
        var pushing = with(instance("besu", BESU, 0), "metrics-push");
        assertEquals(List.of("p2p 30303", "p2p-discovery 30303"), openPorts(pushing));
        assertEquals(
                List.of("feature-conflict 0 [besu] besu has features on that exclude one another:"
                        + " Metrics to be fetched, Metrics pushed to a gateway"),
                Findings.errors(CATALOG, host("h", with(pushing, "metrics"))));
    }

    @Test
    void hazelcastStaysWhateverTheOffset() {
        assertEquals(
                List.of("warning 4000/tcp HOST [apim-2/hazelcast, apim-1/hazelcast]"
                        + " apim-2 hazelcast member 4000, taken by apim-1 hazelcast member 4000:"
                        + " apim-2 silently listens on the next free number"),
                Findings.of(
                        FindingCode.FIXED_PORT_SHARED,
                        CATALOG,
                        host(
                                "h",
                                with(instance("apim-1", API_MANAGER, 0), "clustering-wka"),
                                with(instance("apim-2", API_MANAGER, 7), "clustering-wka"))));
    }

    @Test
    void analyticsEventsAreDialledAtTheTargetsEffectivePort() {
        var callers = host("gateways", with(instance("apim", new LineId("wso2-apim@3"), 5), "analytics"));
        var servers = host("servers", instance("analytics", ANALYTICS, 1), instance("spare", ANALYTICS, 40));
        var resolution = RESOLVER.resolve(plan(callers, servers)
                .withLinks(List.of(
                        link("l1", "apim", "analytics", "receiver-thrift-tls"),
                        link("l2", "apim", "spare", "receiver-thrift"))));
        assertEquals(
                List.of("l1 7712 true", "l2 7651 true"),
                resolution.links().stream()
                        .map(link -> link.link().id() + " " + link.number() + " " + link.reachable())
                        .toList());
        assertEquals(List.of(), resolution.findings(Severity.ERROR));
    }

    private static Instance besu(String id, int offset) {
        return with(instance(id, BESU, offset), "rpc-http", "rpc-ws", "graphql", "engine", "metrics");
    }

    /// The open ports that can be planned.
    private static List<String> openPorts(Instance instance) {
        return RESOLVER.resolve(host("h", instance)).instances().getFirst().openPorts().stream()
                .filter(row -> !row.isRandom())
                .map(row -> row.id() + " " + row.arithmetic())
                .toList();
    }
}
