package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.fixture.WiredCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The remedies that change a link: [Bypass], [UseTls], [RemoveLink].
class LinkRemediesTest {
    @Test
    void linkThatCannotWorkIsTakenOut() {
        var plan = plan(host("h", instance("a", SmallCatalog.SERVER, 0), instance("b", SmallCatalog.SERVER, 1)))
                .withLinks(List.of(link("l", "a", "b", "nothing")));
        var offers = Offers.inSmall(plan);
        assertEquals(
                List.of("remove-link:l Remove the link from a to b"),
                offers.of(FindingCode.LINK_TARGET_CLOSED, Fix.Kind.REMOVE_LINK));
        assertEquals(
                List.of(),
                offers.after(FindingCode.LINK_TARGET_CLOSED, "remove-link:l").links());
    }

    @Test
    void callerGoesRoundTheLoadBalancer() {
        var balancer = instance("lb", WiredCatalog.LOAD_BALANCER, 0)
                .withOwnPorts(List.of(new OwnPort(5000, Transport.TCP, "events", "0.0.0.0")));
        var plan = plan(
                        host("h1", instance("c", WiredCatalog.CLIENT, 0)),
                        host("h2", balancer),
                        host("h3", instance("hub-1", WiredCatalog.HUB, 0), instance("hub-2", WiredCatalog.HUB, 10)))
                .withLinks(List.of(
                        link("l1", "c", "lb", "tcp-5000"),
                        link("l2", "lb", "hub-1", "events"),
                        link("l3", "lb", "hub-2", "events")));
        var offers = Offers.in(WiredCatalog.catalog(), plan);
        assertEquals(
                List.of("bypass:l1 Connect c to hub-1, hub-2 directly"),
                offers.of(FindingCode.LINK_THROUGH_LOAD_BALANCER, Fix.Kind.BYPASS));
    }

    @Test
    void linkFromAnotherZoneTurnsToTls() {
        var hub = instance("hub", WiredCatalog.HUB, 0);
        assertEquals(List.of("use-tls:l Let c dial hub over TLS: plain-tls at 8101"), turningToTls(hub));
        assertEquals(
                List.of("use-tls:l Let c dial hub over TLS: plain-tls at 18101"),
                turningToTls(contained(hub, published(18100, 8100), published(18101, 8101))));
    }

    private static List<String> turningToTls(Instance hub) {
        var plan = plan(
                        host("h1", instance("c", WiredCatalog.CLIENT, 0)).withZone(new ZoneId("dmz")),
                        host("h2", hub).withZone(new ZoneId("core")))
                .withZones(List.of(new Zone(new ZoneId("dmz"), "DMZ"), new Zone(new ZoneId("core"), "Core")))
                .withLinks(List.of(link("l", "c", "hub", "plain")));
        return Offers.in(WiredCatalog.catalog(), plan).of(FindingCode.PLAIN_HTTP_EXPOSED, Fix.Kind.USE_TLS);
    }
}
