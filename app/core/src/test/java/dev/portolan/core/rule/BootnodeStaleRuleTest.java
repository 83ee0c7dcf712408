package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.WiredCatalog;
import dev.portolan.core.plan.Instance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BootnodeStaleRuleTest {
    private final Instance hub = instance("b", WiredCatalog.HUB, 10);

    @Test
    void listsOfNodesAreRewrittenWhenAPeerMoves() {
        assertEquals(
                List.of("warning bootnode-stale h2 30313 tcp [a, b] l:"
                        + " a quotes 30303 for b p2p, which is 30303 + 10 = 30313 now:"
                        + " rewrite its bootnodes, static-nodes.json and permissioning lists"),
                stale(hub, "p2p", 30303));
    }

    @Test
    void settingOfTheCallerIsNamedIfTheCatalogKnowsIt() {
        assertEquals(
                List.of("warning bootnode-stale h2 5010 tcp [a, b] l:"
                        + " a quotes 5000 for b events, which is 5000 + 10 = 5010 now: change conf: events"),
                stale(hub, "events", 5000));
    }

    @Test
    void callerIsNamedIfTheCatalogDoesNotKnowTheSetting() {
        assertEquals(
                List.of("warning bootnode-stale h2 9010 tcp [a, b] l:"
                        + " a quotes 9000 for b console, which is 9000 + 10 = 9010 now: change the configuration of a"),
                stale(hub, "console", 9000));
    }

    @Test
    void numberOutsideOfAContainerCounts() {
        var inside = contained(instance("b", WiredCatalog.HUB, 0), published(15000, 5000));
        assertEquals(
                List.of("warning bootnode-stale h2 15000 tcp [a, b] l:"
                        + " a quotes 5000 for b events, which is 15000:5000 now: change conf: events"),
                stale(inside, "events", 5000));
        assertEquals(List.of(), stale(inside, "events", 15000));
    }

    @Test
    void rightNumberAndNoNumberAreFine() {
        assertEquals(List.of(), stale(hub, "events", 5010));
        assertEquals(List.of(), stale(hub, "events", null));
    }

    @Test
    void nothingIsComparedWithWhatCannotBeReached() {
        assertEquals(List.of(), stale(hub, "console-tls", 1));
        assertEquals(List.of(), stale(hub, "no-such-port", 1));
        assertEquals(List.of(), stale(override(hub, "events", 0), "events", 5000));
        assertEquals(List.of(), stale(contained(hub), "events", 5000));
    }

    private static List<String> stale(Instance target, String port, @Nullable Integer quoted) {
        var topology = plan(host("h1", instance("a", WiredCatalog.CLIENT, 0)), host("h2", target))
                .withLinks(List.of(link("l", "a", "b", port).withQuoted(quoted)));
        return Findings.of(WiredCatalog.catalog(), topology, FindingCode.BOOTNODE_STALE);
    }
}
