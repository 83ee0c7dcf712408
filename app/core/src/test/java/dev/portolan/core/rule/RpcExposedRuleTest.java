package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.PortKind;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import java.util.List;
import org.junit.jupiter.api.Test;

class RpcExposedRuleTest {
    private static final Catalog CATALOG = new Facts()
            .features("ws")
            .port(new Fact("rpc", 8545).of(PortKind.RPC).onLoopback())
            .port(new Fact("ws", 8546).of(PortKind.RPC).with("ws"))
            .port(new Fact("web", 8000))
            .catalog();
    private static final Instance NODE = instance("n", Facts.BOX, 10);
    private static final Instance OPEN = bind(NODE, "rpc", "0.0.0.0");

    @Test
    void processThatBindsMoreThanLoopbackIsAWarning() {
        var expected = List.of("warning 8555/tcp HOST [n/rpc] n carries out what any caller asks for,"
                + " and other hosts reach it on rpc 8545 + 10 = 8555");
        assertEquals(expected, found(OPEN));
        assertEquals(expected, found(bind(NODE, "rpc", "10.0.0.5")));
    }

    @Test
    void containerThatPublishesItOnTheNetworkIsAWarning() {
        assertEquals(
                List.of("warning 18545/tcp PUBLISHED [n/rpc] n carries out what any caller asks for,"
                        + " and other hosts reach it on rpc 18545:8555"),
                found(contained(OPEN, published(18545, 8555))));
    }

    @Test
    void eachPortIsToldApart() {
        assertEquals(2, found(with(OPEN, "ws")).size());
    }

    @Test
    void loopbackIsFine() {
        assertEquals(List.of(), found(NODE));
        assertEquals(List.of(), found(bind(NODE, "rpc", "::1")));
        assertEquals(List.of(), found(contained(NODE, published(8555, 8555))));
        assertEquals(List.of(), found(contained(OPEN, published(8555, 8555).withAddress("127.0.0.1"))));
    }

    @Test
    void containerThatPublishesSomethingElseOrNothingIsFine() {
        assertEquals(List.of(), found(contained(OPEN)));
        assertEquals(
                List.of(), found(contained(OPEN, published(8010, 8010), new PublishedPort(8555, 8555, Transport.UDP))));
    }

    private static List<String> found(Instance... instances) {
        return Findings.of(FindingCode.RPC_EXPOSED, CATALOG, host("h", instances));
    }
}
