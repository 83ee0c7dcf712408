package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.listening;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.PortRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class EphemeralPortRuleTest {
    @Test
    void listenerInTheEphemeralRangeIsAWarning() {
        assertEquals(
                List.of(
                        "ephemeral-port 32768 [a] a tcp-32768 32768 lies in the ephemeral range 32768-60999 of h:"
                                + " an outgoing connection may hold it first",
                        "ephemeral-port 60999 [b] b tcp-60999 60999 lies in the ephemeral range 32768-60999 of h:"
                                + " an outgoing connection may hold it first"),
                Findings.of(host(
                        "h",
                        listening("a", 32768, "0.0.0.0"),
                        listening("b", 60999, "0.0.0.0"),
                        listening("c", 32767, "0.0.0.0"),
                        listening("d", 61000, "0.0.0.0"))));
    }

    @Test
    void ephemeralRangeIsTheHostsOwn() {
        var plain = host("h", listening("a", 5000, "0.0.0.0"), listening("b", 40000, "0.0.0.0"));
        var host = new Host(
                plain.id(),
                "h",
                null,
                List.of(),
                new PortRange(4000, 6000),
                List.of(),
                plain.instances(),
                plain.extras());
        assertEquals(
                List.of("ephemeral-port 5000 [a] a tcp-5000 5000 lies in the ephemeral range 4000-6000 of h:"
                        + " an outgoing connection may hold it first"),
                Findings.of(host));
    }

    @Test
    void innerPortsOfContainersAreNotEphemeral() {
        assertEquals(List.of(), Findings.of(host("h", contained(listening("a", 40000, "0.0.0.0")))));
    }

    @Test
    void systemChosenPortIsNotInTheEphemeralRangeThatStartsAtZero() {
        var open = new Host(
                host("h").id(),
                "h",
                null,
                List.of(),
                new PortRange(0, 100),
                List.of(),
                List.of(instance("a", SmallCatalog.SERVER, 0)),
                host("h").extras());
        assertEquals(List.of(), Findings.of(open));
    }
}
