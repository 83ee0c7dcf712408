package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PublishedPort;
import java.util.List;
import org.junit.jupiter.api.Test;

class UdpNotPublishedRuleTest {
    private static final Catalog CATALOG = new Facts()
            .features("discovery")
            .port(new Fact("p2p", 30303))
            .port(new Fact("discovery", 30303).udp().with("discovery"))
            .port(new Fact("gossip", 7000).udp())
            .port(new Fact("local", 7100).udp().onLoopback())
            .catalog();
    private static final Instance NODE = with(instance("n", Facts.BOX, 0), "discovery");

    @Test
    void numberThatIsPublishedOverTcpAloneIsAWarning() {
        assertEquals(
                List.of("warning 30303/udp CONTAINER [n/discovery]"
                        + " n publishes 13001:30303/tcp but not 30303/udp, on which its discovery listens"),
                found(contained(NODE, published(13001, 30303))));
    }

    @Test
    void innerNumberFollowsTheOffset() {
        var moved = with(instance("n", Facts.BOX, 1), "discovery");
        assertEquals(List.of(), found(contained(moved, published(30303, 30303))));
        assertEquals(1, found(contained(moved, published(30304, 30304))).size());
    }

    @Test
    void numberThatIsPublishedOverBothIsFineUnderWhicheverNumber() {
        assertEquals(
                List.of(),
                found(contained(NODE, published(30303, 30303), new PublishedPort(13002, 30303, Transport.UDP))));
    }

    @Test
    void numberThatIsNotPublishedAtAllIsFine() {
        assertEquals(List.of(), found(contained(NODE)));
    }

    @Test
    void closedPortsAndThoseOnLoopbackAreFine() {
        assertEquals(List.of(), found(contained(instance("n", Facts.BOX, 0), published(30303, 30303))));
        assertEquals(List.of(), found(contained(NODE, published(7100, 7100))));
    }

    @Test
    void processesPublishNothing() {
        assertEquals(List.of(), found(NODE));
    }

    @Test
    void ownPortsCountToo() {
        var dns = NODE.withOwnPorts(List.of(
                new OwnPort(53, Transport.UDP, "dns", "0.0.0.0"), new OwnPort(53, Transport.TCP, "zone", "0.0.0.0")));
        assertEquals(
                List.of("warning 53/udp CONTAINER [n/udp-53]"
                        + " n publishes 53:53/tcp but not 53/udp, on which its dns listens"),
                found(contained(dns, published(53, 53))));
    }

    private static List<String> found(Instance... instances) {
        return Findings.of(FindingCode.UDP_NOT_PUBLISHED, CATALOG, host("h", instances));
    }
}
