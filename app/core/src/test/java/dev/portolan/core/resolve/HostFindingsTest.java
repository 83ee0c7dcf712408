package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What else is said about a host: physics 5, 8 and 9, and names that nobody knows.
class HostFindingsTest {
    private static final Resolver RESOLVER = new Resolver(SmallCatalog.catalog());

    @Test
    void twoFeaturesOfAGroupThatAreBothSwitchedOnConflict() {
        assertEquals(
                List.of("feature-conflict 0 [a] a has features on that exclude one another: binary, thrift"),
                Findings.of(host("h", with(instance("a", SmallCatalog.SERVER, 0), "thrift", "binary"))));
    }

    @Test
    void ipv6OnlyWildcardLeavesIpv4Alone() {
        assertEquals(List.of("d", "e"), losersAgainst("::%v6only", "127.0.0.1", "0.0.0.0", "::1", "[::]"));
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

    @Test
    void publishedPortThatNothingListensOnIsAWarning() {
        var udp = new PublishedPort(8000, 8000, Transport.UDP);
        assertEquals(
                List.of(
                        "published-port-closed 9444 [a] a publishes 9444:9443/tcp, and nothing inside listens on 9443",
                        "published-port-closed 8000 [a] a publishes 8000:8000/udp, and nothing inside listens on 8000"),
                Findings.of(host("h", contained(instance("a", SmallCatalog.SERVER, 0), published(9444, 9443), udp))));
    }

    @Test
    void hostsOwnListenersTakePart() {
        var host = host("h", instance("a", SmallCatalog.SERVER, 3))
                .withListeners(List.of(new HostListener("tomcat", 8003, Transport.TCP, "0.0.0.0")));
        assertEquals(
                List.of("port-taken-by-host 8003 [a] a web 8000 + 3 = 8003, taken by tomcat 8003"), Findings.of(host));
    }

    @Test
    void hostsOwnPrivilegedListenersNeedNoWarning() {
        var host = host("h").withListeners(List.of(new HostListener("sshd", 22, Transport.TCP, "0.0.0.0")));
        assertEquals(List.of(), Findings.of(host));
    }

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
    void innerPortsOfContainersAreNeitherEphemeralNorPrivileged() {
        assertEquals(
                List.of(),
                Findings.of(host(
                        "h", contained(listening("a", 40000, "0.0.0.0")), contained(listening("b", 443, "0.0.0.0")))));
    }

    @Test
    void listenerBelow1024IsAWarning() {
        assertEquals(
                List.of(
                        "privileged-port 80 [p] p http 80 is below 1024: the process needs privileges to listen there",
                        "privileged-port 1023 [p] p tcp-1023 1023 is below 1024:"
                                + " the process needs privileges to listen there"),
                Findings.of(host(
                        "h",
                        instance("p", SmallCatalog.PROXY, 0)
                                .withOwnPorts(List.of(
                                        new OwnPort(1023, Transport.TCP, "", "0.0.0.0"),
                                        new OwnPort(1024, Transport.TCP, "", "0.0.0.0"))))));
    }

    @Test
    void rejectsOffsetThatPushesPortPast65535() {
        assertEquals(
                List.of("port-out-of-range 65536 [a] a low 65520 + 16 = 65536 is above 65535, the highest port"),
                Findings.of(host("h", instance("a", SmallCatalog.HIGH, 16))));
        assertEquals(List.of(), Findings.of(host("h", instance("a", SmallCatalog.HIGH, 15))));
    }

    @Test
    void portsPast65535DoNotCollideBesides() {
        assertEquals(
                List.of(
                        "port-out-of-range 65536 [a] a low 65520 + 16 = 65536 is above 65535, the highest port",
                        "port-out-of-range 65536 [b] b low 65520 + 16 = 65536 is above 65535, the highest port",
                        "port-collision 65516 [b, a] b top 65500 + 16 = 65516, taken by a top 65500 + 16 = 65516"),
                Findings.of(host("h", instance("a", SmallCatalog.HIGH, 16), instance("b", SmallCatalog.HIGH, 16))));
    }

    @Test
    void closedPortsAreNeverOutOfRange() {
        var a = instance("a", SmallCatalog.NODE, 1);
        assertEquals(List.of(), Findings.of(host("h", override(a, "rpc", 65535))));
    }

    @Test
    void namesThatTheCatalogLacksAreErrors() {
        var a = bind(override(with(instance("a", SmallCatalog.SERVER, 0), "turbo"), "ftp", 21), "gopher", "::1");
        assertEquals(
                List.of(
                        "unknown-name 0 [a] a: server@1 has no feature called turbo",
                        "unknown-name 0 [a] a: server@1 has no port called ftp",
                        "unknown-name 0 [a] a: server@1 has no port called gopher",
                        "unknown-name 0 [b] b is of a product that the catalog does not know: abacus@3"),
                Findings.of(host("h", a, instance("b", new LineId("abacus@3"), 0))));
    }

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

    private static List<String> losersAgainst(String address, String... others) {
        var instances = new ArrayList<Instance>();
        instances.add(listening("a", 5000, address));
        for (int i = 0; i < others.length; i++) {
            var rival = listening(Character.toString('b' + i), 5000, others[i]);
            instances.add(rival);
        }
        return RESOLVER.resolve(host("h", instances.toArray(Instance[]::new))).findings().stream()
                .filter(finding -> finding.message().contains("taken by a "))
                .map(finding -> finding.instances().getFirst().value())
                .toList();
    }
}
