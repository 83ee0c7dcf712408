package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OverrideCollisionRuleTest {
    @Test
    void overridesThatClashWithinOneInstanceCollide() {
        assertEquals(
                List.of(
                        "override-collides 9003 [a] a admin 9000 + 3 = 9003, taken by a web 9000 + 3 = 9003: an override"
                                + " brought them together"),
                Findings.of(host("h", override(instance("a", SmallCatalog.SERVER, 3), "web", 9000))));
    }

    @Test
    void innerPortsOfOneContainerCollideWithEachOther() {
        assertEquals(
                List.of(
                        "override-collides 9000 [a] a admin 9000, taken by a web 9000: an override brought them together"),
                Findings.of(host("h", contained(override(instance("a", SmallCatalog.SERVER, 0), "web", 9000)))));
    }

    /// Besu compares the numbers of its options: RPC at one address and metrics at another are still two of one.
    @Test
    void productThatComparesNumbersRefusesTwoThatTheAddressesPart() {
        assertEquals(
                List.of(
                        "override-collides 9545 [besu] besu metrics 9545 and besu rpc http 9545: the product compares the"
                                + " numbers alone when it starts, and refuses two that are equal"),
                errors(besu(Map.of("rpc-http", 9545), Map.of("rpc-http", "10.0.0.1", "metrics", "127.0.0.1"))));
    }

    @Test
    void collisionThatTheKernelSeesIsToldOnce() {
        assertEquals(
                List.of(
                        "override-collides 9545 [besu] besu metrics 9545, taken by besu rpc http 9545: an override brought"
                                + " them together"),
                errors(besu(Map.of("rpc-http", 9545), Map.of())));
    }

    @Test
    void productThatComparesNumbersLeavesOutDiscoveryAndClosedPorts() {
        assertEquals(
                List.of(),
                errors(besu(Map.of("p2p-discovery", 9545, "graphql", 30303), Map.of("metrics", "127.0.0.1"))));
    }

    @Test
    void numbersThatNobodyCanListenOnAreToldAsThat() {
        var high = besu(Map.of("rpc-http", 60000, "metrics", 60000), Map.of("rpc-http", "10.0.0.1"))
                .withOffset(Offset.pinned(6000));
        assertEquals(
                List.of("port-out-of-range", "port-out-of-range"),
                errors(high).stream()
                        .map(error -> error.split(" ", -1)[0])
                        .filter(code -> code.equals("port-out-of-range") || code.equals("override-collides"))
                        .toList());
    }

    @Test
    void numbersThatTheSystemChoosesAreNeverEqual() {
        assertEquals(List.of(), errors(besu(Map.of("rpc-http", 0, "metrics", 0), Map.of("rpc-http", "10.0.0.1"))));
    }

    private static List<String> errors(Instance instance) {
        return Findings.errors(BundledCatalog.load(), host("h", instance));
    }

    private static Instance besu(Map<String, Integer> overrides, Map<String, String> addresses) {
        return instance("besu", new LineId("besu@26"), 0)
                .withFeatures(Map.of(new FeatureId("rpc-http"), true, new FeatureId("metrics"), true))
                .withOverrides(ports(overrides))
                .withBindings(ports(addresses));
    }

    private static <V> Map<PortId, V> ports(Map<String, V> named) {
        return named.entrySet().stream()
                .collect(Collectors.toMap(entry -> new PortId(entry.getKey()), Map.Entry::getValue));
    }
}
