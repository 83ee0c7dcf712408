package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.resolve.Resolver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Who is in whose way: physics 6, 7 and 11.
class CollisionRuleTest {
    private static final Resolver RESOLVER = new Resolver(SmallCatalog.catalog());

    @Test
    void collisionNamesBothSidesAndTheArithmetic() {
        assertEquals(
                List.of(
                        "port-collision 9000 [b, a] b web 8000 + 1000 = 9000, taken by a admin 9000",
                        "port-collision 8100 [b, a] b binary 7100 + 1000 = 8100, taken by a web 8100"),
                Findings.of(host(
                        "h",
                        override(instance("a", SmallCatalog.SERVER, 0), "web", 8100),
                        instance("b", SmallCatalog.SERVER, 1000))));
    }

    @Test
    void everyPairIsToldSoThatAcceptingOneHidesNoOther() {
        assertEquals(
                List.of(
                        "port-collision 5000 [b, a] b tcp-5000 5000, taken by a tcp-5000 5000",
                        "port-collision 5000 [c, a] c tcp-5000 5000, taken by a tcp-5000 5000",
                        "port-collision 5000 [c, b] c tcp-5000 5000, taken by b tcp-5000 5000"),
                Findings.of(host(
                        "h",
                        listening("a", 5000, "0.0.0.0"),
                        listening("b", 5000, "0.0.0.0"),
                        listening("c", 5000, "0.0.0.0"))));
    }

    @Test
    void listenerWithVeryManyRivalsIsToldAgainstTheFirstSixteen() {
        var crowd = IntStream.range(0, 18)
                .mapToObj(i -> listening("n-" + i, 5000, "0.0.0.0"))
                .toArray(Instance[]::new);
        var rivals = RESOLVER.resolve(plan(host("h", crowd))).findings(Severity.ERROR).stream()
                .map(finding -> finding.parties().stream()
                        .map(party -> party.instance().value())
                        .toList())
                .collect(Collectors.groupingBy(List::getFirst, Collectors.mapping(List::getLast, Collectors.toList())));

        var names = Arrays.stream(crowd).map(Instance::name).toList();
        var expected = new TreeMap<String, List<String>>();
        for (int i = 1; i < names.size(); i++) {
            expected.put(names.get(i), names.subList(0, Math.min(i, 16)));
        }
        assertEquals(expected, rivals);
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
        assertEquals(List.of(), Findings.of(host("h", listening("a", 5000, "0.0.0.0"), udp)));
    }

    @Test
    void udpCollidesWithUdp() {
        var ports = List.of(new OwnPort(5000, Transport.UDP, "dns", "0.0.0.0"));
        assertEquals(
                List.of("port-collision 5000 [b, a] b dns 5000, taken by a dns 5000"),
                Findings.of(host(
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
        assertEquals(List.of(), Findings.of(host("h", chosen, too)));
        assertEquals(List.of("web 0", "admin 9000 + 200 = 9200", "binary 0", "jmx 0"), openPorts(too));
    }

    @Test
    void innerPortsOfContainersDoNotCollideWithTheHostOrEachOther() {
        assertEquals(
                List.of(),
                Findings.of(host(
                        "h",
                        instance("a", SmallCatalog.SERVER, 0),
                        contained(instance("b", SmallCatalog.SERVER, 0)),
                        contained(instance("c", SmallCatalog.SERVER, 0)))));
    }

    @Test
    void publishedPortsCollideWithTheHostAndEachOther() {
        assertEquals(
                List.of(
                        "port-collision 8000 [b, a] b web 8000:8000, taken by a web 8000",
                        "port-collision 7100 [c, b] c web 7100:8000, taken by b binary 7100:7100"),
                Findings.of(host(
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
                Findings.of(host(
                        "h",
                        contained(instance("a", SmallCatalog.SERVER, 0), loopback),
                        contained(instance("b", SmallCatalog.SERVER, 0), network))));
    }

    @Test
    void publishedPortThatTheSystemChoosesNeverCollides() {
        assertEquals(
                List.of(),
                Findings.of(host(
                        "h",
                        contained(instance("a", SmallCatalog.SERVER, 0), published(0, 8000)),
                        contained(instance("b", SmallCatalog.SERVER, 0), published(0, 8000)))));
    }

    @Test
    void ownPortsOfAnUnknownProductStillCollide() {
        var unknown = instance("b", new LineId("abacus@3"), 0)
                .withOwnPorts(List.of(new OwnPort(5000, Transport.TCP, "beads", "0.0.0.0")));
        assertEquals(
                List.of(
                        "unknown-name 0 [b] b is of a product that the catalog does not know: abacus@3",
                        "port-collision 5000 [b, a] b beads 5000, taken by a tcp-5000 5000"),
                Findings.of(host("h", listening("a", 5000, "0.0.0.0"), unknown)));
    }

    @Test
    void collisionSaysOnWhoseAddressesItIs() {
        assertEquals(
                List.of("error 5000/tcp HOST [b/tcp-5000, a/tcp-5000] b tcp-5000 5000, taken by a tcp-5000 5000"),
                found(listening("a", 5000, "0.0.0.0"), listening("b", 5000, "0.0.0.0")));
        assertEquals(
                List.of("error 5000/tcp CONTAINER [a/tcp-5000] a two 5000, taken by a one 5000"),
                found(contained(instance("a", SmallCatalog.CUSTOM, 0)
                        .withOwnPorts(List.of(
                                new OwnPort(5000, Transport.TCP, "one", "127.0.0.1"),
                                new OwnPort(5000, Transport.TCP, "two", "0.0.0.0"))))));
        assertEquals(
                List.of("error 7000/tcp PUBLISHED [b/web, a/web] b web 7000:8000, taken by a web 7000:8000"),
                found(
                        contained(instance("a", SmallCatalog.SERVER, 0), published(7000, 8000)),
                        contained(instance("b", SmallCatalog.SERVER, 0), published(7000, 8000))));
    }

    private static List<String> found(Instance... instances) {
        return Findings.of(FindingCode.PORT_COLLISION, SmallCatalog.catalog(), host("h", instances));
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
}
