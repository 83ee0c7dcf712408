package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.WiredCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.resolve.Resolver;
import dev.portolan.core.template.Templates;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExposedAcrossZonesRuleTest {
    private static final String REACHED =
            "a reaches b console 9000 from outside: whoever gets in there can change or stop it";

    private final Instance hub = instance("b", WiredCatalog.HUB, 0);

    @Test
    void administrationFromAnotherZoneIsAWarning() {
        assertEquals(
                List.of("warning management-exposed h2 9000 tcp [a, b] l: " + REACHED),
                warnings(linked(WiredCatalog.CLIENT, "dmz", hub, "inner", "console")));
    }

    @Test
    void administrationThroughALoadBalancerOrFromElsewhereIsAWarningInAnyZone() {
        var expected = List.of("warning management-exposed h2 9000 tcp [a, b] l: " + REACHED);
        assertEquals(expected, warnings(linked(WiredCatalog.LOAD_BALANCER, null, hub, null, "console")));
        assertEquals(expected, warnings(linked(WiredCatalog.LOAD_BALANCER, "inner", hub, "inner", "console")));
        assertEquals(expected, warnings(linked(WiredCatalog.EXTERNAL, "inner", hub, "inner", "console")));
    }

    @Test
    void administrationFromTheSameZoneAndWithoutZonesIsFine() {
        assertEquals(List.of(), warnings(linked(WiredCatalog.CLIENT, "inner", hub, "inner", "console")));
        assertEquals(List.of(), warnings(linked(WiredCatalog.CLIENT, null, hub, null, "console")));
        assertEquals(List.of(), warnings(linked(WiredCatalog.CLIENT, "dmz", hub, null, "console")));
        assertEquals(List.of(), warnings(linked(WiredCatalog.CLIENT, null, hub, "inner", "console")));
    }

    @Test
    void plainPortIsAWarningIfTlsIsOfferedBesideIt() {
        assertEquals(
                List.of(
                        "warning plain-http-exposed h2 8103 tcp [a, b] l: a reaches b plain 8100 + 3 = 8103 from another"
                                + " zone without TLS, which plain-tls 8101 + 3 = 8104 would give"),
                warnings(linked(WiredCatalog.CLIENT, "dmz", instance("b", WiredCatalog.HUB, 3), "inner", "plain")));
        assertEquals(List.of(), warnings(linked(WiredCatalog.CLIENT, "inner", hub, "inner", "plain")));
        assertEquals(List.of(), warnings(linked(WiredCatalog.LOAD_BALANCER, "inner", hub, "inner", "plain")));
        assertEquals(List.of(), warnings(linked(WiredCatalog.CLIENT, "dmz", hub, "inner", "plain-tls")));
    }

    @Test
    void plainPortIsFineIfTheCallerDoesNotReachItsTwin() {
        assertEquals(List.of(), plain(contained(hub, published(18100, 8100))));
        assertEquals(
                List.of(),
                plain(contained(
                        hub, published(18100, 8100), published(18101, 8101).withAddress("127.0.0.1"))));
        assertEquals(List.of(), plain(bind(hub, "plain-tls", "127.0.0.1")));
        assertEquals(List.of(), plain(override(instance("b", WiredCatalog.HUB, 3), "plain-tls", 65535)));
    }

    @Test
    void twinIsToldAsTheCallerReachesIt() {
        assertEquals(
                List.of("warning plain-http-exposed h2 18100 tcp [a, b] l: a reaches b plain 18100:8100 from another"
                        + " zone without TLS, which plain-tls 18101:8101 would give"),
                plain(contained(hub, published(18100, 8100), published(18101, 8101))));
    }

    @Test
    void administrationIsToldWhetherItsTwinIsReachedOrNot() {
        var both = contained(with(hub, "console-tls"), published(9000, 9000));
        assertEquals(
                List.of("warning management-exposed h2 9000 tcp [a, b] l: a reaches b console 9000:9000 from outside:"
                        + " whoever gets in there can change or stop it"),
                warnings(linked(WiredCatalog.CLIENT, "dmz", both, "inner", "console")));
    }

    @Test
    void plainAdministrationIsBoth() {
        var both = with(hub, "console-tls");
        assertEquals(
                List.of(
                        "warning management-exposed h2 9000 tcp [a, b] l: " + REACHED,
                        "warning plain-http-exposed h2 9000 tcp [a, b] l: a reaches b console 9000 from another zone"
                                + " without TLS, which console-tls 9001 would give"),
                warnings(linked(WiredCatalog.CLIENT, "dmz", both, "inner", "console")));
        assertEquals(
                List.of("warning management-exposed h2 9001 tcp [a, b] l:"
                        + " a reaches b console-tls 9001 from outside: whoever gets in there can change or stop it"),
                warnings(linked(WiredCatalog.CLIENT, "dmz", both, "inner", "console-tls")));
    }

    @Test
    void numberIsThePublishedOneAtTheBorderOfAContainer() {
        assertEquals(
                List.of("warning management-exposed h2 19000 tcp [a, b] l: a reaches b console 19000:9000 from outside:"
                        + " whoever gets in there can change or stop it"),
                warnings(linked(
                        WiredCatalog.CLIENT, "dmz", contained(hub, published(19000, 9000)), "inner", "console")));
    }

    @Test
    void whatCannotBeReachedIsNotExposed() {
        assertEquals(
                List.of(),
                warnings(linked(WiredCatalog.CLIENT, "dmz", bind(hub, "console", "127.0.0.1"), "inner", "console")));
        assertEquals(List.of(), warnings(linked(WiredCatalog.CLIENT, "dmz", contained(hub), "inner", "console")));
        assertEquals(List.of(), warnings(linked(WiredCatalog.CLIENT, "dmz", hub, "inner", "no-such-port")));
    }

    @Test
    void otherPortsMayBeReachedFromAnywhere() {
        assertEquals(List.of(), warnings(linked(WiredCatalog.EXTERNAL, "dmz", hub, "inner", "web")));
        assertEquals(List.of(), warnings(linked(WiredCatalog.EXTERNAL, "dmz", hub, "inner", "p2p")));
    }

    @Test
    void connectionsThatTheProductIsKnownToMakeAreNotQuestioned() {
        assertEquals(
                List.of(),
                new Resolver(BundledCatalog.load())
                        .resolve(Templates.payments().topology()).findings().stream()
                                .filter(finding -> finding.link() != null)
                                .map(Finding::message)
                                .toList());
    }

    private static List<String> plain(Instance target) {
        return warnings(linked(WiredCatalog.CLIENT, "dmz", target, "inner", "plain"));
    }

    private static List<String> warnings(Topology topology) {
        return Stream.of(FindingCode.MANAGEMENT_EXPOSED, FindingCode.PLAIN_HTTP_EXPOSED)
                .flatMap(code -> Findings.of(WiredCatalog.catalog(), topology, code).stream())
                .filter(text -> text.startsWith(Severity.WARNING.word()))
                .toList();
    }

    private static Topology linked(
            LineId caller, @Nullable String zone, Instance target, @Nullable String targetZone, String port) {
        return plan(
                        host("h1", instance("a", caller, 0)).withZone(zone == null ? null : new ZoneId(zone)),
                        host("h2", target).withZone(targetZone == null ? null : new ZoneId(targetZone)))
                .withLinks(List.of(link("l", "a", "b", port)));
    }
}
