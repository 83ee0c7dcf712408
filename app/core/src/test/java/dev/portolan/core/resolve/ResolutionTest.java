package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Transport;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Topology;
import java.util.List;
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
}
