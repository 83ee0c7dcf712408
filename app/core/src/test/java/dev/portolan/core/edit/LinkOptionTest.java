package dev.portolan.core.edit;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.resolve.Resolver;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkOptionTest {
    private static final Resolver RESOLVER = new Resolver(BundledCatalog.load());
    private static final LineId BALANCER = new LineId("load-balancer");

    @Test
    void offersWhatTheCallerDialsAtTheTargetsOwnNumbers() {
        assertEquals(
                List.of(
                        "5678 event hub",
                        "5678 throttle decisions",
                        "9449 event hub rest",
                        "9449 key manager",
                        "9617 throttle events",
                        "9717 throttle events (login)"),
                options(
                        instance("gw", new LineId("wso2-apim-gateway@4"), 0),
                        instance("cp", new LineId("wso2-apim-control-plane@4"), 6)));
    }

    @Test
    void offersTheFrontEndOfALoadBalancerForWhatMayGoThroughOne() {
        var integrator = with(instance("mi", new LineId("wso2-mi@4"), 10), "service-catalog");

        assertEquals(
                List.of("443 backend service", "443 business process", "443 service catalog"),
                options(integrator, instance("lb", BALANCER, 0)));
    }

    @Test
    void offersEveryOpenPortWhereTheCatalogKnowsOfNoDial() {
        assertEquals(
                List.of("443 https", "80 http"),
                options(instance("node", new LineId("mysql"), 0), instance("lb", BALANCER, 0)));
    }

    private static List<String> options(Instance from, Instance to) {
        var resolution = RESOLVER.resolve(plan(host("a", from), host("b", to)));
        return LinkOption.between(resolution, from.id(), to.id()).stream()
                .map(option -> option.number() + " " + option.label())
                .sorted()
                .toList();
    }
}
