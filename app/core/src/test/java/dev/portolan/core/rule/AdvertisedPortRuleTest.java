package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.published;
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

class AdvertisedPortRuleTest {
    private static final Catalog CATALOG = new Facts()
            .port(new Fact("p2p", 30303).of(PortKind.PEER).setBy("--p2p-port"))
            .port(new Fact("discovery", 30303).of(PortKind.PEER).udp().setBy("--p2p-port"))
            .port(new Fact("built-in", 30404).of(PortKind.PEER))
            .port(new Fact("rpc", 8545).of(PortKind.RPC))
            .catalog();
    private static final Instance NODE = instance("n", Facts.BOX, 0);

    @Test
    void peersAreToldTheInnerNumberWhileAnotherIsPublished() {
        assertEquals(
                List.of("warning 13001/tcp PUBLISHED [n/p2p] n p2p tells peers 30303 and is published as 13001:"
                        + " publish 30303:30303, or set --p2p-port to 13001 and publish 13001:13001"),
                found(contained(NODE, published(13001, 30303))));
    }

    @Test
    void numberThatNoSettingChangesCanOnlyBePublishedAsItIs() {
        assertEquals(
                List.of("warning 13002/tcp PUBLISHED [n/built-in] n built-in tells peers 30404 and is published as"
                        + " 13002: publish 30404:30404"),
                found(contained(NODE, published(13002, 30404))));
    }

    @Test
    void numberThatTheSystemChoosesIsNotTheInnerOneEither() {
        assertEquals(
                List.of("warning 0/tcp PUBLISHED [n/p2p] n p2p tells peers 30303 and is published on a number that"
                        + " the system chooses: publish 30303:30303"),
                found(contained(NODE, published(0, 30303))));
    }

    @Test
    void numberThatIsPublishedIsToldRatherThanOneThatTheSystemChooses() {
        assertEquals(
                List.of("warning 13001/tcp PUBLISHED [n/p2p] n p2p tells peers 30303 and is published as 13001:"
                        + " publish 30303:30303, or set --p2p-port to 13001 and publish 13001:13001"),
                found(contained(NODE, published(0, 30303), published(13001, 30303))));
    }

    @Test
    void tcpAndUdpOfOneNumberAreToldAsOne() {
        var udp = new PublishedPort(13001, 30303, Transport.UDP);
        assertEquals(1, found(contained(NODE, published(13001, 30303), udp)).size());
        assertEquals(
                2,
                found(contained(NODE, published(13001, 30303), udp.withHostPort(13002)))
                        .size());
    }

    @Test
    void numberThatIsPublishedAsItIsIsFineWhateverElseLeadsThere() {
        assertEquals(List.of(), found(contained(NODE, published(30303, 30303))));
        assertEquals(List.of(), found(contained(NODE, published(13001, 30303), published(30303, 30303))));
    }

    @Test
    void nodeThatListensOnThePublishedNumberIsFine() {
        assertEquals(List.of(), found(contained(override(NODE, "p2p", 13001), published(13001, 13001))));
    }

    @Test
    void otherKindsProcessesAndWhatOnlyTheHostReachesAreFine() {
        assertEquals(List.of(), found(contained(NODE, published(18545, 8545))));
        assertEquals(List.of(), found(contained(NODE)));
        assertEquals(List.of(), found(NODE));
        assertEquals(List.of(), found(contained(NODE, published(13001, 30303).withAddress("127.0.0.1"))));
        assertEquals(List.of(), found(contained(bind(NODE, "p2p", "127.0.0.1"), published(13001, 30303))));
    }

    private static List<String> found(Instance... instances) {
        return Findings.of(FindingCode.ADVERTISED_PORT, CATALOG, host("h", instances));
    }
}
