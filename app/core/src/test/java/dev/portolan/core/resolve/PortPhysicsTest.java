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

/// The physics of ports, on lines small enough to work out by hand.
class PortPhysicsTest {
    private static final Resolver RESOLVER = new Resolver(SmallCatalog.catalog());

    @Test
    void offsetReplacesTheDefaultAndIsNeverAddedToIt() {
        assertEquals(
                List.of("web 8000 + 3 = 8003", "admin 9000 + 3 = 9003", "binary 7100 + 3 = 7103", "jmx 0"),
                openPorts(instance("a", SmallCatalog.SERVER, 3)));
        assertEquals(
                List.of("web 8000 + 10 = 8010", "admin 9000 + 10 = 9010", "binary 7100 + 10 = 7110", "jmx 0"),
                openPorts(instance("a", SmallCatalog.SERVER, 10)));
    }

    @Test
    void offsetZeroLeavesTheBases() {
        assertEquals(
                List.of("web 8000", "admin 9000", "binary 7100", "jmx 0"),
                openPorts(instance("a", SmallCatalog.SERVER, 0)));
    }

    @Test
    void portsThatDoNotMoveStayWhateverTheOffset() {
        assertEquals(
                List.of(
                        "web 8000 + 500 = 8500",
                        "admin 9000 + 500 = 9500",
                        "binary 7100 + 500 = 7600",
                        "cluster 4000",
                        "discovery 4500",
                        "jmx 0"),
                openPorts(with(instance("a", SmallCatalog.SERVER, 500), "cluster", "multicast")));
    }

    @Test
    void everyPortOptionOfALineWithoutOffsetIsShifted() {
        assertEquals(
                List.of(
                        "p2p 30303 + 7 = 30310",
                        "p2p-udp 30303 + 7 = 30310",
                        "rpc 8545 + 7 = 8552",
                        "ws 8546 + 7 = 8553"),
                openPorts(with(instance("n", SmallCatalog.NODE, 7), "rpc", "ws")));
    }

    @Test
    void onlyWhatIsSwitchedOnListens() {
        assertEquals(List.of("p2p 30303", "p2p-udp 30303"), openPorts(instance("n", SmallCatalog.NODE, 0)));
    }

    @Test
    void switchingOnAFeatureSilencesTheDefaultOfItsGroup() {
        assertEquals(
                List.of("web 8000", "admin 9000", "thrift 7000", "jmx 0"),
                openPorts(with(instance("a", SmallCatalog.SERVER, 0), "thrift")));
    }

    @Test
    void twoFeaturesOfAGroupThatAreBothSwitchedOnConflict() {
        assertEquals(
                List.of("feature-conflict 0 [a] a has features on that exclude one another: binary, thrift"),
                findings(host("h", with(instance("a", SmallCatalog.SERVER, 0), "thrift", "binary"))));
    }

    @Test
    void closedPortsStayInTheTable() {
        var ports =
                RESOLVER.resolve(host("h", instance("n", SmallCatalog.NODE, 1))).instances().getFirst().ports().stream()
                        .map(row -> row.id() + " " + row.arithmetic() + (row.open() ? "" : " closed"))
                        .toList();
        assertEquals(
                List.of(
                        "p2p 30303 + 1 = 30304",
                        "p2p-udp 30303 + 1 = 30304",
                        "rpc 8545 + 1 = 8546 closed",
                        "ws 8546 + 1 = 8547 closed"),
                ports);
    }

    @Test
    void overrideReplacesTheBaseAndMovesWithTheOffset() {
        assertEquals(
                List.of("web 8500 + 3 = 8503", "admin 9000 + 3 = 9003", "binary 7100 + 3 = 7103", "jmx 0"),
                openPorts(override(instance("a", SmallCatalog.SERVER, 3), "web", 8500)));
    }

    @Test
    void collisionNamesBothSidesAndTheArithmetic() {
        assertEquals(
                List.of(
                        "port-collision 9000 [b, a] b web 8000 + 1000 = 9000, taken by a admin 9000",
                        "port-collision 8100 [b, a] b binary 7100 + 1000 = 8100, taken by a web 8100"),
                findings(host(
                        "h",
                        override(instance("a", SmallCatalog.SERVER, 0), "web", 8100),
                        instance("b", SmallCatalog.SERVER, 1000))));
    }

    @Test
    void eachLaterListenerIsReportedOnceAgainstTheEarliestInItsWay() {
        assertEquals(
                List.of(
                        "port-collision 5000 [b, a] b tcp-5000 5000, taken by a tcp-5000 5000",
                        "port-collision 5000 [c, a] c tcp-5000 5000, taken by a tcp-5000 5000"),
                findings(host(
                        "h",
                        listening("a", 5000, "0.0.0.0"),
                        listening("b", 5000, "0.0.0.0"),
                        listening("c", 5000, "0.0.0.0"))));
    }

    @Test
    void overridesThatClashWithinOneInstanceCollide() {
        assertEquals(
                List.of("port-collision 9003 [a] a admin 9000 + 3 = 9003, taken by a web 9000 + 3 = 9003"),
                findings(host("h", override(instance("a", SmallCatalog.SERVER, 3), "web", 9000))));
    }

    @Test
    void sameNumberOnOtherHostsIsFine() {
        assertEquals(
                List.of(),
                RESOLVER.resolve(plan(
                                host("h1", listening("a", 5000, "0.0.0.0")),
                                host("h2", listening("b", 5000, "0.0.0.0"))))
                        .findings());
    }

    @Test
    void tcpAndUdpNeverCollide() {
        var udp = instance("b", SmallCatalog.CUSTOM, 0)
                .withOwnPorts(List.of(new OwnPort(5000, Transport.UDP, "", "0.0.0.0")));
        assertEquals(List.of(), findings(host("h", listening("a", 5000, "0.0.0.0"), udp)));
    }

    @Test
    void udpCollidesWithUdp() {
        var ports = List.of(new OwnPort(5000, Transport.UDP, "dns", "0.0.0.0"));
        assertEquals(
                List.of("port-collision 5000 [b, a] b dns 5000, taken by a dns 5000"),
                findings(host(
                        "h",
                        instance("a", SmallCatalog.CUSTOM, 0).withOwnPorts(ports),
                        instance("b", SmallCatalog.CUSTOM, 0).withOwnPorts(ports))));
    }

    @Test
    void wildcardCollidesWithEveryAddressOfItsFamily() {
        assertEquals(List.of("b", "c"), losersAgainst("0.0.0.0", "127.0.0.1", "10.0.0.5", "::1", "::%v6only"));
    }

    @Test
    void ipv6WildcardCollidesWithIpv4Too() {
        assertEquals(List.of("b", "c", "d", "e"), losersAgainst("::", "127.0.0.1", "0.0.0.0", "::1", "::%v6only"));
        assertEquals(List.of("b", "c"), losersAgainst("*", "10.0.0.5", "fe80::1"));
    }

    @Test
    void ipv6OnlyWildcardLeavesIpv4Alone() {
        assertEquals(List.of("d", "e"), losersAgainst("::%v6only", "127.0.0.1", "0.0.0.0", "::1", "[::]"));
    }

    @Test
    void loopbackAndTheNetworkDoNotCollide() {
        assertEquals(
                List.of("d", "e"), losersAgainst("127.0.0.1", "10.0.0.5", "127.0.0.2", "localhost", "0.0.0.0", "::1"));
    }

    @Test
    void portZeroNeverCollides() {
        var chosen = override(instance("a", SmallCatalog.SERVER, 0), "web", 0);
        var too = override(override(instance("b", SmallCatalog.SERVER, 200), "web", 0), "binary", 0);
        assertEquals(List.of(), findings(host("h", chosen, too)));
        assertEquals(List.of("web 0", "admin 9000 + 200 = 9200", "binary 0", "jmx 0"), openPorts(too));
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
        assertEquals(List.of(), findings(open));
    }

    @Test
    void innerPortsOfContainersDoNotCollideWithTheHostOrEachOther() {
        assertEquals(
                List.of(),
                findings(host(
                        "h",
                        instance("a", SmallCatalog.SERVER, 0),
                        contained(instance("b", SmallCatalog.SERVER, 0)),
                        contained(instance("c", SmallCatalog.SERVER, 0)))));
    }

    @Test
    void innerPortsOfOneContainerCollideWithEachOther() {
        assertEquals(
                List.of("port-collision 9000 [a] a admin 9000, taken by a web 9000"),
                findings(host("h", contained(override(instance("a", SmallCatalog.SERVER, 0), "web", 9000)))));
    }

    @Test
    void publishedPortsCollideWithTheHostAndEachOther() {
        assertEquals(
                List.of(
                        "port-collision 8000 [b, a] b web 8000:8000, taken by a web 8000",
                        "port-collision 7100 [c, b] c web 7100:8000, taken by b binary 7100:7100"),
                findings(host(
                        "h",
                        override(instance("a", SmallCatalog.SERVER, 0), "binary", 7200),
                        contained(instance("b", SmallCatalog.SERVER, 0), published(8000, 8000), published(7100, 7100)),
                        contained(instance("c", SmallCatalog.SERVER, 0), published(7100, 8000)))));
    }

    @Test
    void publishedPortsOfOtherAddressesDoNotCollide() {
        var loopback = new PublishedPort(
                8000, 8000, Transport.TCP, "127.0.0.1", host("h").extras());
        var network = new PublishedPort(
                8000, 8000, Transport.TCP, "10.0.0.5", host("h").extras());
        assertEquals(
                List.of(),
                findings(host(
                        "h",
                        contained(instance("a", SmallCatalog.SERVER, 0), loopback),
                        contained(instance("b", SmallCatalog.SERVER, 0), network))));
    }

    @Test
    void publishedPortThatTheSystemChoosesNeverCollides() {
        assertEquals(
                List.of(),
                findings(host(
                        "h",
                        contained(instance("a", SmallCatalog.SERVER, 0), published(0, 8000)),
                        contained(instance("b", SmallCatalog.SERVER, 0), published(0, 8000)))));
    }

    @Test
    void publishedPortThatNothingListensOnIsAWarning() {
        var udp = new PublishedPort(8000, 8000, Transport.UDP);
        assertEquals(
                List.of(
                        "published-port-closed 9444 [a] a publishes 9444:9443/tcp, and nothing inside listens on 9443",
                        "published-port-closed 8000 [a] a publishes 8000:8000/udp, and nothing inside listens on 8000"),
                findings(host("h", contained(instance("a", SmallCatalog.SERVER, 0), published(9444, 9443), udp))));
    }

    @Test
    void hostsOwnListenersTakePart() {
        var host = host("h", instance("a", SmallCatalog.SERVER, 3))
                .withListeners(List.of(new HostListener("tomcat", 8003, Transport.TCP, "0.0.0.0")));
        assertEquals(
                List.of("port-taken-by-host 8003 [a] a web 8000 + 3 = 8003, taken by tomcat 8003"), findings(host));
    }

    @Test
    void hostsOwnListenersThatCollideWithEachOtherConcernNoInstance() {
        var host = host("h")
                .withListeners(List.of(
                        new HostListener("sshd", 22, Transport.TCP, "0.0.0.0"),
                        new HostListener("dropbear", 22, Transport.TCP, "::")));
        assertEquals(List.of("port-taken-by-host 22 [] dropbear 22, taken by sshd 22"), findings(host));
    }

    @Test
    void hostsOwnPrivilegedListenersNeedNoWarning() {
        var host = host("h").withListeners(List.of(new HostListener("sshd", 22, Transport.TCP, "0.0.0.0")));
        assertEquals(List.of(), findings(host));
    }

    @Test
    void listenerInTheEphemeralRangeIsAWarning() {
        assertEquals(
                List.of(
                        "ephemeral-port 32768 [a] a tcp-32768 32768 lies in the ephemeral range 32768-60999 of h:"
                                + " an outgoing connection may hold it first",
                        "ephemeral-port 60999 [b] b tcp-60999 60999 lies in the ephemeral range 32768-60999 of h:"
                                + " an outgoing connection may hold it first"),
                findings(host(
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
                findings(host));
    }

    @Test
    void innerPortsOfContainersAreNeitherEphemeralNorPrivileged() {
        assertEquals(
                List.of(),
                findings(host(
                        "h", contained(listening("a", 40000, "0.0.0.0")), contained(listening("b", 443, "0.0.0.0")))));
    }

    @Test
    void listenerBelow1024IsAWarning() {
        assertEquals(
                List.of(
                        "privileged-port 80 [p] p http 80 is below 1024: the process needs privileges to listen there",
                        "privileged-port 1023 [p] p tcp-1023 1023 is below 1024:"
                                + " the process needs privileges to listen there"),
                findings(host(
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
                findings(host("h", instance("a", SmallCatalog.HIGH, 16))));
        assertEquals(List.of(), findings(host("h", instance("a", SmallCatalog.HIGH, 15))));
    }

    @Test
    void closedPortsAreNeverOutOfRange() {
        var a = instance("a", SmallCatalog.NODE, 1);
        assertEquals(List.of(), findings(host("h", override(a, "rpc", 65535))));
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
                findings(host("h", a, instance("b", new LineId("abacus@3"), 0))));
    }

    @Test
    void ownPortsOfAnUnknownProductStillCollide() {
        var unknown = instance("b", new LineId("abacus@3"), 0)
                .withOwnPorts(List.of(new OwnPort(5000, Transport.TCP, "beads", "0.0.0.0")));
        assertEquals(
                List.of(
                        "unknown-name 0 [b] b is of a product that the catalog does not know: abacus@3",
                        "port-collision 5000 [b, a] b beads 5000, taken by a tcp-5000 5000"),
                findings(host("h", listening("a", 5000, "0.0.0.0"), unknown)));
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

    private static List<String> openPorts(Instance instance) {
        return RESOLVER.resolve(host("h", instance)).instances().getFirst().openPorts().stream()
                .map(row -> row.id() + " " + row.arithmetic())
                .toList();
    }

    private static List<String> findings(Host host) {
        return RESOLVER.resolve(host).findings().stream()
                .map(finding -> finding.code().word() + " " + finding.port() + " " + finding.instances() + " "
                        + finding.message())
                .toList();
    }
}
