package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaiversTest {
    private static final Resolver RESOLVER = new Resolver(SmallCatalog.catalog());
    /// Two collisions of two instances, and two warnings.
    private static final Topology CLASHING = plan(host("h1", listening("a", 443, "::"), listening("b", 443, "::")))
            .withInstance(new InstanceId("a"), a -> a.withOwnPorts(ports(443, 5000)))
            .withInstance(new InstanceId("b"), b -> b.withOwnPorts(ports(443, 5000)));

    private static final String ON_443 = "port-collision 443 [b, a]";
    private static final String ON_5000 = "port-collision 5000 [b, a]";
    private static final String LOW_A = "privileged-port 443 [a]";
    private static final String LOW_B = "privileged-port 443 [b]";

    @Test
    void planWithoutWaiversTellsEverything() {
        var resolution = RESOLVER.resolve(CLASHING);
        assertEquals(List.of(ON_443, ON_5000, LOW_A, LOW_B), findings(resolution));
        assertEquals(List.of(), waived(resolution));
    }

    @Test
    void waivedFindingStandsAsideWithItsReason() {
        var resolution = resolve(waiver("privileged-port", 443, Transport.TCP, "root starts it", "a"));
        assertEquals(List.of(ON_443, ON_5000, LOW_B), findings(resolution));
        assertEquals(List.of(LOW_A + ": root starts it"), waived(resolution));
    }

    @Test
    void anotherFindingOfTheSameKindOnAnotherPortIsTold() {
        var resolution = resolve(waiver("port-collision", 443, Transport.TCP, "never both at once", "a", "b"));
        assertEquals(List.of(ON_5000, LOW_A, LOW_B), findings(resolution));
        assertEquals(List.of(ON_443 + ": never both at once"), waived(resolution));
    }

    @Test
    void orderOfTheInstancesDoesNotMatter() {
        assertEquals(
                findings(resolve(waiver("port-collision", 443, Transport.TCP, "agreed", "a", "b"))),
                findings(resolve(waiver("port-collision", 443, Transport.TCP, "agreed", "b", "a"))));
    }

    @Test
    void eachSeverityIsFreeOfWhatIsWaived() {
        var resolution = resolve(
                waiver("port-collision", 443, Transport.TCP, "agreed", "a", "b"),
                waiver("privileged-port", 443, Transport.TCP, "agreed", "a"));
        assertEquals(List.of(ON_5000), described(resolution.findings(Severity.ERROR)));
        assertEquals(List.of(LOW_B), described(resolution.findings(Severity.WARNING)));
        assertEquals(List.of(), described(resolution.findings(Severity.NOTE)));
        assertEquals(List.of(ON_443 + ": agreed", LOW_A + ": agreed"), waived(resolution));
    }

    @Test
    void worstWaivedFindingComesFirst() {
        var resolution = resolve(
                waiver("privileged-port", 443, Transport.TCP, "two", "b"),
                waiver("port-collision", 5000, Transport.TCP, "one", "a", "b"));
        assertEquals(List.of(ON_5000 + ": one", LOW_B + ": two"), waived(resolution));
    }

    @Test
    void waiverOfWhatIsNotFoundIsUnused() {
        assertUnused(
                "The waiver of port-collision on 444 excuses nothing (agreed)",
                waiver("port-collision", 444, Transport.TCP, "agreed", "a", "b"));
        assertUnused(
                "The waiver of port-collision on 443 excuses nothing (agreed)",
                waiver("port-collision", 443, Transport.UDP, "agreed", "a", "b"));
        assertUnused(
                "The waiver of port-collision on 443 excuses nothing (agreed)",
                waiver("port-collision", 443, Transport.TCP, "agreed", "a"));
        assertUnused(
                "The waiver of port-to-come excuses nothing (agreed)", waiver("port-to-come", 0, null, "agreed", "b"));
    }

    private static void assertUnused(String sentence, Waiver waiver) {
        var resolution = resolve(waiver);
        assertEquals(
                List.of(ON_443, ON_5000, LOW_A, LOW_B), findings(resolution).subList(0, 4));
        assertEquals(
                List.of(sentence),
                resolution.findings(Severity.NOTE).stream()
                        .map(Finding::message)
                        .toList());
        assertEquals(List.of(), waived(resolution));
    }

    @Test
    void unusedWaiverIsToldWhereItsInstancesRunAndNamesThem() {
        var topology = plan(
                        host("h1"),
                        host("h2", instance("a", SmallCatalog.NODE, 0), instance("b", SmallCatalog.NODE, 10)))
                .withWaivers(List.of(waiver("port-collision", 443, Transport.TCP, "agreed", "b", "a")));
        assertEquals(
                List.of("h2 [a, b] 0"),
                RESOLVER.resolve(topology).findings().stream()
                        .map(finding -> finding.host() + " " + finding.instances() + " " + finding.port())
                        .toList());
    }

    @Test
    void findingOfAHostIsWaivedByTheHost() {
        var topology = plan(
                        host("h1").withAddresses(List.of("10.0.0.5")),
                        host("h2").withAddresses(List.of("10.0.0.5")))
                .withWaivers(
                        List.of(ofHost("same-name", "h2", "10.0.0.5, h1"), ofHost("same-name", "h1", "10.0.0.5, h2")));
        var resolution = RESOLVER.resolve(topology);
        assertEquals(List.of("same-name 0 []: agreed"), waived(resolution));
        assertEquals(
                List.of("h1 waiver-unused"),
                resolution.findings().stream()
                        .map(finding -> finding.host() + " " + finding.code().word())
                        .toList());
    }

    @Test
    void findingOfALinkIsWaivedByItsEnds() {
        var topology = plan(
                        host("h1", instance("a", SmallCatalog.NODE, 0)),
                        host("h2", instance("b", SmallCatalog.NODE, 7)))
                .withLinks(List.of(link("l", "a", "b", "rpc")))
                .withWaivers(List.of(new Waiver(
                        "link-target-closed",
                        null,
                        List.of(new InstanceId("a"), new InstanceId("b")),
                        8552,
                        Transport.TCP,
                        "b/rpc",
                        "next week",
                        Extras.NONE)));
        var resolution = RESOLVER.resolve(topology);
        assertEquals(List.of(), findings(resolution));
        assertEquals(List.of("link-target-closed 8552 [a, b]: next week"), waived(resolution));
    }

    @Test
    void secondWaiverOfTheSameFindingIsUnused() {
        var resolution = resolve(
                waiver("privileged-port", 443, Transport.TCP, "first", "a"),
                waiver("privileged-port", 443, Transport.TCP, "second", "a"));
        assertEquals(List.of(LOW_A + ": first"), waived(resolution));
        assertEquals(
                List.of("The waiver of privileged-port on 443 excuses nothing (second)"),
                resolution.findings(Severity.NOTE).stream()
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void unusedWaiversOfOneNumberAreToldApart() {
        var resolution = resolve(
                waiver("ephemeral-port", 4000, Transport.TCP, "agreed", "a"),
                waiver("ephemeral-port", 4000, Transport.UDP, "agreed", "a"));
        assertEquals(
                List.of("ephemeral-port 4000/tcp", "ephemeral-port 4000/udp"),
                resolution.findings(Severity.NOTE).stream()
                        .map(finding -> finding.about().text())
                        .toList());
    }

    @Test
    void waiverThatIsAddedToAResolvedPlanHoldsAtOnce() {
        var before = RESOLVER.resolve(CLASHING);
        var waivers = List.of(waiver("port-collision", 443, Transport.TCP, "agreed", "a", "b"));
        var after = RESOLVER.resolve(CLASHING.withWaivers(waivers), before);
        assertEquals(List.of(ON_5000, LOW_A, LOW_B), findings(after));
        assertEquals(List.of(ON_443, ON_5000, LOW_A, LOW_B), findings(RESOLVER.resolve(CLASHING, after)));
    }

    private static List<OwnPort> ports(int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> new OwnPort(number, Transport.TCP, "", "0.0.0.0"))
                .toList();
    }

    private static Resolution resolve(Waiver... waivers) {
        return RESOLVER.resolve(CLASHING.withWaivers(List.of(waivers)));
    }

    private static Waiver waiver(
            String code, int port, @Nullable Transport transport, String reason, String... instances) {
        var ids = Arrays.stream(instances).map(InstanceId::new).toList();
        return new Waiver(code, null, ids, port, transport, about(code, port, instances), reason, Extras.NONE);
    }

    /// In these plans instances collide with ports of their own.
    private static String about(String code, int port, String... instances) {
        return code.equals("port-collision")
                ? Arrays.stream(instances)
                        .map(id -> id + "/tcp-" + port)
                        .sorted()
                        .collect(Collectors.joining(", "))
                : "";
    }

    private static Waiver ofHost(String code, String host, String about) {
        return new Waiver(code, new HostId(host), List.of(), 0, null, about, "agreed", Extras.NONE);
    }

    private static List<String> findings(Resolution resolution) {
        return described(resolution.findings());
    }

    private static List<String> waived(Resolution resolution) {
        return resolution.waived().stream()
                .map(waived ->
                        described(waived.finding()) + ": " + waived.waiver().reason())
                .toList();
    }

    private static List<String> described(List<Finding> findings) {
        return findings.stream().map(WaiversTest::described).toList();
    }

    private static String described(Finding finding) {
        return finding.code().word() + " " + finding.port() + " " + finding.instances();
    }
}
