package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The fixes that accept a finding, and [Unwaive], which takes that back.
class WaivingTest {
    private static final Topology PLAN =
            plan(host("h", instance("p-1", SmallCatalog.PROXY, 0), instance("p-2", SmallCatalog.PROXY, 0)));

    @Test
    void lastFixAcceptsTheFindingForAReason() {
        var offers = Offers.inSmall(PLAN);
        var last = offers.fixes(FindingCode.PORT_COLLISION).getLast();
        assertEquals("waive Waive port-collision", last.id() + " " + last.title());
        assertEquals(
                List.of(offers.finding(FindingCode.PORT_COLLISION)),
                last.consequences().gone());
        var waiving = (Fix.Waiving) last;
        assertEquals(
                List.of(new Waiver(
                        "port-collision",
                        null,
                        List.of(new InstanceId("p-1"), new InstanceId("p-2")),
                        80,
                        Transport.TCP,
                        "p-1/http, p-2/http",
                        "agreed",
                        Extras.NONE)),
                waiving.edit("agreed").apply(PLAN).waivers());
        assertThrows(IllegalArgumentException.class, () -> waiving.edit(" "));
    }

    @Test
    void waivedFindingHasNoFix() {
        var finding = Offers.inSmall(PLAN).finding(FindingCode.PORT_COLLISION);
        var offers = Offers.inSmall(Fixes.waive(finding, "agreed").apply(PLAN));
        assertEquals(List.of(), new Fixes(SmallCatalog.catalog()).of(offers.resolution(), finding));
    }

    @Test
    void waiverThatExcusesNothingIsTakenBack() {
        var finding = Offers.inSmall(PLAN).finding(FindingCode.PORT_COLLISION);
        var waived = Fixes.waive(finding, "agreed").apply(PLAN);
        var offers = Offers.inSmall(
                waived.withInstance(new InstanceId("p-2"), instance -> override(instance, "http", 8080)));
        assertEquals(
                List.of("unwaive:port-collision@80/tcp:p-1/http, p-2/http Take back the waiver of port-collision"),
                offers.fixes(FindingCode.WAIVER_UNUSED).stream()
                        .map(fix -> fix.id() + " " + fix.title())
                        .toList());
        assertEquals(
                List.of(),
                offers.after(FindingCode.WAIVER_UNUSED, "unwaive:port-collision@80/tcp:p-1/http, p-2/http")
                        .waivers());
    }

    @Test
    void waiversThatDifferInTransportAloneHaveFixesOfTheirOwn() {
        assertEquals(
                List.of("unwaive:ephemeral-port@4000/tcp", "unwaive:ephemeral-port@4000/udp"),
                unwaiving(unused(4000, Transport.TCP), unused(4000, Transport.UDP)));
        assertEquals(
                List.of("unwaive:ephemeral-port@tcp", "unwaive:ephemeral-port@udp"),
                unwaiving(unused(0, Transport.TCP), unused(0, Transport.UDP)));
        assertEquals(
                List.of("unwaive:ephemeral-port", "unwaive:ephemeral-port@4000"),
                unwaiving(unused(0, null), unused(4000, null)));
    }

    private static Waiver unused(int port, @Nullable Transport transport) {
        var reason = "agreed for " + port + transport;
        return new Waiver(
                "ephemeral-port", null, List.of(new InstanceId("p-1")), port, transport, "", reason, Extras.NONE);
    }

    /// How each of these, none of which excuses anything, is taken back.
    private static List<String> unwaiving(Waiver... waivers) {
        var offers = Offers.inSmall(
                plan(host("h", instance("p-1", SmallCatalog.PROXY, 0))).withWaivers(List.of(waivers)));
        return offers.resolution().findings().stream()
                .filter(finding -> finding.code() == FindingCode.WAIVER_UNUSED)
                .flatMap(finding -> new Fixes(SmallCatalog.catalog()).of(offers.resolution(), finding).stream())
                .filter(fix -> fix.kind() == Fix.Kind.UNWAIVE)
                .map(Fix::id)
                .toList();
    }
}
