package dev.portolan.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Topology;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What may share a number, a host or an address raises nothing; each case has a sibling in which it may not,
/// so that neither passes by being about nothing.
class LegalSharingsTest {
    private static final int AT_LEAST = 40;
    private static final Set<String> COLLISIONS =
            Set.of("port-collision", "port-taken-by-host", "override-collides", "fixed-port-shared");
    private static final Resolver RESOLVER = new Resolver(BundledCatalog.load());

    /// A finding without its sentence, which is about the numbers of both sides.
    private record Trouble(String code, String severity, int port, String instances) {
        boolean isError() {
            return severity.equals("ERROR");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void legalSharingRaisesNeitherErrorNorWarning(LegalSharingsCase sharing) {
        var apart = Set.copyOf(troubles(apart(sharing.legal())));
        assertEquals(
                List.of(),
                troubles(sharing.legal()).stream()
                        .filter(trouble -> trouble.isError() || !apart.contains(trouble))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void collidesAfterTheSmallestChange(LegalSharingsCase sharing) {
        assertNotEquals(
                List.of(),
                troubles(sharing.spoilt()).stream()
                        .filter(trouble -> COLLISIONS.contains(trouble.code()))
                        .toList());
    }

    @Test
    void thereAreEnoughOfThemAndNoTwoAlike() {
        var names = cases().map(LegalSharingsCase::name).toList();
        assertTrue(names.size() >= AT_LEAST, "only " + names.size());
        assertEquals(names, names.stream().distinct().toList());
    }

    static Stream<LegalSharingsCase> cases() {
        return Stream.of(
                        LegalSharingsOfAddresses.cases(),
                        LegalSharingsOfContainers.cases(),
                        LegalSharingsOfClosedPorts.cases(),
                        LegalSharingsOfOffsets.cases())
                .flatMap(cases -> cases);
    }

    private static List<Trouble> troubles(Topology plan) {
        return RESOLVER.resolve(plan).findings().stream()
                .map(finding -> new Trouble(
                        finding.code().word(),
                        finding.severity().name(),
                        finding.port(),
                        finding.instances().toString()))
                .filter(trouble -> !trouble.severity().equals("NOTE"))
                .toList();
    }

    /// The same plan with each instance on a host of its own: what is warned of there doesn't come from
    /// sharing.
    private static Topology apart(Topology plan) {
        return plan.withHosts(
                plan.hosts().stream().flatMap(LegalSharingsTest::apart).toList());
    }

    private static Stream<Host> apart(Host host) {
        return host.instances().stream()
                .map(instance -> Host.of(
                                new HostId("host-of-" + instance.id()),
                                "host of " + instance.id(),
                                host.zone(),
                                host.addresses())
                        .withInstances(List.of(instance)));
    }
}
