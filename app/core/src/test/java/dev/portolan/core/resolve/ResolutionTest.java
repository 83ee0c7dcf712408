package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResolutionTest {
    private static final Resolver RESOLVER = new Resolver(SmallCatalog.catalog());

    @Test
    void worstFindingsComeFirstAndThenInTheOrderOfThePlan() {
        var topology = plan(
                host("h1", instance("p", SmallCatalog.PROXY, 0)),
                host("h2", listening("a", 443, "::"), listening("b", 443, "::")));
        assertEquals(
                List.of("port-collision h2", "privileged-port h1", "privileged-port h2", "privileged-port h2"),
                RESOLVER.resolve(topology).findings().stream()
                        .map(finding -> finding.code().word() + " " + finding.host())
                        .toList());
    }

    @Test
    void countsEveryListener() {
        Topology topology = plan(
                host("h", instance("a", SmallCatalog.SERVER, 0))
                        .withListeners(List.of(new HostListener("sshd", 22, Transport.TCP, "0.0.0.0"))),
                host("i", contained(instance("n", SmallCatalog.NODE, 0), published(30303, 30303))));
        assertEquals(1 + 4 + 2 + 1, RESOLVER.resolve(topology).listenerCount());
    }

    @Test
    void movingThingsAboutKeepsAllThatFollowsFromThePlan() {
        var before = plan(host("h1", instance("p", SmallCatalog.PROXY, 0)));
        var resolution = RESOLVER.resolve(before);
        var after =
                before.withLayout(Layout.EMPTY.withHosts(new TreeMap<>(Map.of(new HostId("h1"), new Place(8, 16)))));

        var moved = RESOLVER.resolve(after, resolution);

        assertSame(after, moved.topology());
        assertSame(resolution.findings(), moved.findings());
        assertSame(resolution.links(), moved.links());
    }

    @Test
    void theTroubleOfAHostAndOfAnInstanceIsItsWorstErrorOrWarning() {
        var topology = plan(
                host("h1", instance("p", SmallCatalog.PROXY, 0)),
                host("h2", listening("a", 443, "::"), listening("b", 443, "::")),
                host("h3"));
        var troubles = RESOLVER.resolve(topology).troubles();

        assertEquals(
                List.of(Optional.of(Severity.WARNING), Optional.of(Severity.ERROR), Optional.empty()),
                Stream.of("h1", "h2", "h3")
                        .map(id -> troubles.of(new HostId(id)))
                        .toList());
        assertEquals(
                List.of(Optional.of(Severity.WARNING), Optional.of(Severity.ERROR), Optional.of(Severity.ERROR)),
                Stream.of("p", "a", "b")
                        .map(id -> troubles.of(new InstanceId(id)))
                        .toList());
    }
}
