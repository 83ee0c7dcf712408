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
                List.of("unwaive:port-collision@80:p-1/http, p-2/http Take back the waiver of port-collision"),
                offers.fixes(FindingCode.WAIVER_UNUSED).stream()
                        .map(fix -> fix.id() + " " + fix.title())
                        .toList());
        assertEquals(
                List.of(),
                offers.after(FindingCode.WAIVER_UNUSED, "unwaive:port-collision@80:p-1/http, p-2/http")
                        .waivers());
    }
}
