package dev.portolan.core.edit;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
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
    void dueIsWhatTheCallerNeedsAndNothingElseInThePlanServesBetter() {
        var gateway = instance("gw", new LineId("wso2-apim-gateway@4"), 0);
        var plane = instance("cp", new LineId("wso2-apim-control-plane@4"), 0);
        var manager = instance("tm", new LineId("wso2-apim-traffic-manager@4"), 10);
        assertEquals(List.of("5672", "9443", "9611", "9711"), due(plan(host("a", gateway), host("b", plane))));
        assertEquals(List.of("5672", "9443"), due(plan(host("a", gateway, manager), host("b", plane))));
    }

    private static List<String> due(Topology plan) {
        return LinkOption.between(RESOLVER.resolve(plan), new InstanceId("gw"), new InstanceId("cp")).stream()
                .filter(LinkOption::due)
                .map(option -> Integer.toString(option.number()))
                .sorted()
                .distinct()
                .toList();
    }

    @Test
    void targetsAreWhatTheCallersProductDialsOrElseAllThatListens() {
        var gateway = instance("gw", new LineId("wso2-apim-gateway@4"), 0);
        var plane = instance("cp", new LineId("wso2-apim-control-plane@4"), 0);
        var grafana = instance("watch", new LineId("grafana"), 0);
        var plan = RESOLVER.resolve(plan(host("a", grafana, gateway), host("b", plane)));
        assertEquals(List.of(plane.id()), LinkOption.targets(plan, gateway.id()));
        assertEquals(List.of(grafana.id(), plane.id()), LinkOption.listening(plan, gateway.id()));
        assertEquals(List.of(gateway.id(), plane.id()), LinkOption.targets(plan, grafana.id()));
    }

    @Test
    void connectingToSeveralPortsMakesEachLinkOnceInOneStep() {
        var gateway = instance("gw", new LineId("wso2-apim-gateway@4"), 0);
        var plane = instance("cp", new LineId("wso2-apim-control-plane@4"), 0);
        var plan = plan(host("a", gateway), host("b", plane)).withLinks(List.of(link("l", "gw", "cp", "amqp")));
        var options = LinkOption.between(RESOLVER.resolve(plan), gateway.id(), plane.id()).stream()
                .filter(LinkOption::due)
                .toList();
        var after = LinkEdits.connectAll(gateway, plane, options).apply(plan);
        assertEquals(
                List.of("amqp", "receiver-binary", "receiver-binary-tls", "servlet-https"),
                after.links().stream().map(link -> link.port().value()).sorted().toList());
        assertEquals(after, LinkEdits.connectAll(gateway, plane, options).apply(after));
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
