package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.WiredCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddLinkTest {
    @Test
    void nearestTargetsComeFirst() {
        var plan = plan(
                        host("h1", instance("far", WiredCatalog.HUB, 0)),
                        host("h2", instance("c", WiredCatalog.CLIENT, 0), instance("near", WiredCatalog.HUB, 3)))
                .withLinks(List.of(link("l", "c", "far", "web")));
        var offers = Offers.in(WiredCatalog.catalog(), plan);
        assertEquals(
                List.of(
                        "add-link:c/events/near Connect c to near: events at 5003",
                        "add-link:c/events/far Connect c to far: events at 5000"),
                offers.of(FindingCode.LINK_MISSING, Fix.Kind.ADD_LINK));
        var link = offers.after(FindingCode.LINK_MISSING, "add-link:c/events/near")
                .links()
                .getLast();
        assertEquals(
                List.of("c", "near", "events"),
                List.of(link.from().value(), link.to().value(), link.port().value()));
    }

    @Test
    void loadBalancerWillDoWhereItMay() {
        var plan = plan(
                        host("h1", instance("hub", WiredCatalog.HUB, 0), instance("lb", WiredCatalog.LOAD_BALANCER, 0)),
                        host("h2", instance("c", WiredCatalog.CLIENT, 0)))
                .withLinks(List.of(link("l", "c", "hub", "events")));
        assertEquals(
                List.of(
                        "add-link:c/web/hub Connect c to hub: web at 8000",
                        "add-link:c/web/lb Connect c to lb: web at 443"),
                Offers.in(WiredCatalog.catalog(), plan).of(FindingCode.LINK_MISSING, Fix.Kind.ADD_LINK));
    }
}
