package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Transport;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.LinkResolution.Reach;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkResolverTest {
    private static final Resolver RESOLVER = new Resolver(SmallCatalog.catalog());

    @Test
    void dialsTheTargetsEffectivePortAndNotTheCallersOffset() {
        var target = instance("b", SmallCatalog.SERVER, 3);
        assertEquals(List.of("8003 reachable"), across(instance("a", SmallCatalog.SERVER, 77), target, "web"));
    }

    @Test
    void dialsAnOwnPortOfTheTarget() {
        assertEquals(
                List.of("5432 reachable"),
                across(instance("a", SmallCatalog.SERVER, 0), listening("b", 5432, "0.0.0.0"), "tcp-5432"));
    }

    @Test
    void dialsZeroWhereTheSystemChooses() {
        var target = override(instance("b", SmallCatalog.SERVER, 3), "web", 0);
        assertEquals(List.of("0 reachable"), across(instance("a", SmallCatalog.SERVER, 0), target, "web"));
    }

    @Test
    void closedPortIsAnError() {
        var target = instance("b", SmallCatalog.NODE, 7);
        assertEquals(
                List.of(
                        "0",
                        "link-target-closed 8552 [a, b]"
                                + " a dials b rpc 8545 + 7 = 8552, which is closed: no feature that opens it is on"),
                across(instance("a", SmallCatalog.SERVER, 0), target, "rpc"));
    }

    @Test
    void portThatTheTargetLacksIsAnError() {
        var target = instance("b", SmallCatalog.NODE, 7);
        assertEquals(
                List.of("0", "link-target-closed 0 [a, b] a dials b, which has no port called web"),
                across(instance("a", SmallCatalog.SERVER, 0), target, "web"));
    }

    @Test
    void dialsThePublishedPortAcrossHosts() {
        var target = contained(instance("b", SmallCatalog.SERVER, 0), published(7100, 7100), published(18000, 8000));
        assertEquals(List.of("18000 reachable"), across(instance("a", SmallCatalog.SERVER, 0), target, "web"));
    }

    @Test
    void dialsThePublishedPortFromAProcessOfTheSameHost() {
        var target = contained(instance("b", SmallCatalog.SERVER, 0), published(18000, 8000));
        assertEquals(List.of("18000 reachable"), within(instance("a", SmallCatalog.SERVER, 50), target, "web"));
    }

    @Test
    void dialsTheInnerPortFromAContainerOfTheSameHost() {
        var target = contained(instance("b", SmallCatalog.SERVER, 0), published(18000, 8000));
        assertEquals(
                List.of("8000 reachable"), within(contained(instance("a", SmallCatalog.SERVER, 0)), target, "web"));
    }

    @Test
    void dialsThePublishedPortFromAContainerOfAnotherHost() {
        var target = contained(instance("b", SmallCatalog.SERVER, 0), published(18000, 8000));
        assertEquals(
                List.of("18000 reachable"), across(contained(instance("a", SmallCatalog.SERVER, 0)), target, "web"));
    }

    @Test
    void portThatTheContainerDoesNotPublishIsAnError() {
        var target = contained(instance("b", SmallCatalog.SERVER, 0), published(18000, 7100));
        assertEquals(
                List.of("0", "link-target-closed 8000 [a, b] a dials b web 8000, which its container does not publish"),
                across(instance("a", SmallCatalog.SERVER, 0), target, "web"));
    }

    @Test
    void loopbackPortOfAnotherHostIsAnError() {
        var target = instance("b", SmallCatalog.SERVER, 3);
        assertEquals(
                List.of(
                        "0",
                        "link-target-loopback 9003 [a, b]"
                                + " a dials b admin 9000 + 3 = 9003, which is bound to 127.0.0.1 and out of its reach"),
                across(instance("a", SmallCatalog.SERVER, 0), target, "admin"));
    }

    @Test
    void loopbackPortOfTheSameHostIsDialled() {
        var target = instance("b", SmallCatalog.SERVER, 3);
        assertEquals(List.of("9003 reachable"), within(instance("a", SmallCatalog.SERVER, 0), target, "admin"));
    }

    @Test
    void loopbackPortOfAContainerIsOutOfReachThoughItIsPublished() {
        var target = contained(instance("b", SmallCatalog.SERVER, 0), published(9000, 9000));
        var expected = List.of(
                "0",
                "link-target-loopback 9000 [a, b] a dials b admin 9000, which is bound to 127.0.0.1 and out of its reach");
        assertEquals(expected, across(instance("a", SmallCatalog.SERVER, 100), target, "admin"));
        assertEquals(expected, within(contained(instance("a", SmallCatalog.SERVER, 0)), target, "admin"));
    }

    @Test
    void portThatIsPublishedOnLoopbackIsReachedFromItsOwnHostAlone() {
        var local = new PublishedPort(18000, 8000, Transport.TCP, "127.0.0.1", Extras.NONE);
        var target = contained(instance("b", SmallCatalog.SERVER, 0), local);
        assertEquals(List.of("18000 reachable"), within(instance("a", SmallCatalog.SERVER, 0), target, "web"));
        assertEquals(
                List.of(
                        "0",
                        "link-target-loopback 8000 [a, b] a dials b web 8000, which is bound to 127.0.0.1 and out of its reach"),
                across(instance("a", SmallCatalog.SERVER, 0), target, "web"));
    }

    @Test
    void loopbackPortIsReachedAcrossHostsOnceItBindsAnotherAddress() {
        var target = bind(with(instance("b", SmallCatalog.NODE, 0), "rpc"), "rpc", "10.0.0.5");
        assertEquals(List.of("8545 reachable"), across(instance("a", SmallCatalog.SERVER, 0), target, "rpc"));
    }

    @Test
    void numberIsPreferredToOneThatTheSystemChooses() {
        var server = instance("b", SmallCatalog.SERVER, 0);
        var caller = instance("a", SmallCatalog.SERVER, 50);
        assertEquals(
                List.of("18000 reachable"),
                across(caller, contained(server, published(0, 8000), published(18000, 8000)), "web"));
        assertEquals(
                List.of("18000 reachable"),
                across(caller, contained(server, published(18000, 8000), published(19000, 8000)), "web"));
        assertEquals(List.of("0 reachable"), across(caller, contained(server, published(0, 8000)), "web"));
        assertEquals(
                List.of("0 reachable"),
                across(
                        caller,
                        contained(server, published(18000, 8000).withAddress("127.0.0.1"), published(0, 8000)),
                        "web"));
    }

    @Test
    void numberThatCannotBeIsNotDialled() {
        var caller = instance("a", SmallCatalog.SERVER, 0);
        var server = instance("b", SmallCatalog.SERVER, 0);
        var high = instance("b", SmallCatalog.HIGH, 36);
        assertEquals(
                List.of("0", "port-out-of-range 65536 [b] b top 65500 + 36 = 65536 is above 65535, the highest port"),
                across(caller, high, "top"));
        assertEquals(
                List.of("0", "port-out-of-range 65536 [b] b top 65500 + 36 = 65536 is above 65535, the highest port"),
                within(contained(caller), contained(high), "top"));
        assertEquals(List.of("65535 reachable"), across(caller, instance("b", SmallCatalog.HIGH, 35), "top"));
        assertEquals(
                List.of("0", "port-out-of-range 65536 [b] b web 65536:8000 is above 65535, the highest port"),
                across(caller, contained(server, published(65536, 8000)), "web"));
        assertEquals(
                List.of("0 reachable"),
                across(caller, contained(server, published(65536, 8000), published(0, 8000)), "web"));
        assertEquals(
                List.of("65535 reachable"),
                across(caller, contained(server, published(65536, 8000), published(65535, 8000)), "web"));
    }

    @Test
    void linkToANumberThatCannotBeHasNoErrorOfItsOwn() {
        var target = instance("b", SmallCatalog.HIGH, 36);
        var resolution = RESOLVER.resolve(plan(host("h1", instance("a", SmallCatalog.SERVER, 0)), host("h2", target))
                .withLinks(List.of(link("l", "a", "b", "top"))));
        assertEquals(Reach.OUT_OF_RANGE, resolution.links().iterator().next().reach());
        assertEquals(
                List.of(),
                resolution.findings().stream()
                        .filter(finding -> finding.link() != null)
                        .toList());
    }

    private static List<String> across(Instance from, Instance to, String port) {
        return resolve(
                RESOLVER.resolve(plan(host("h1", from), host("h2", to)).withLinks(List.of(link("l", "a", "b", port)))));
    }

    private static List<String> within(Instance from, Instance to, String port) {
        return resolve(RESOLVER.resolve(plan(host("h", from, to)).withLinks(List.of(link("l", "a", "b", port)))));
    }

    private static List<String> resolve(Resolution resolution) {
        var link = resolution.links().iterator().next();
        return link.reachable()
                ? List.of(link.number() + " reachable")
                : List.of(
                        Integer.toString(link.number()),
                        resolution.findings().stream()
                                .map(finding -> finding.code().word() + " " + finding.port() + " " + finding.instances()
                                        + " " + finding.message())
                                .toList()
                                .getFirst());
    }
}
