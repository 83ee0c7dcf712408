package dev.portolan.desktop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.LineId;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.template.Templates;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What stays at full strength, on the payments template.
class FilterTest {
    private static final Resolution PLAN =
            SmallPlan.KNOWLEDGE.resolver().resolve(Templates.payments().topology());

    private static Set<InstanceId> ids(String... ids) {
        return Set.of(ids).stream().map(InstanceId::new).collect(Collectors.toSet());
    }

    @Test
    void nothingChosenAsksForNothing() {
        assertTrue(Filter.NONE.isEmpty());
        assertEquals(14, Filter.NONE.instances(PLAN).size());
    }

    @Test
    void anyOfOneKindWillDoAndAllKindsMustHold() {
        var zone = PLAN.topology().zones().stream()
                .filter(found -> found.name().equals("Gateways"))
                .findFirst()
                .orElseThrow()
                .id();
        var integrators = new LineId("wso2-mi@4");
        var gateways = new LineId("wso2-apim-gateway@4");
        var both = new Filter(Set.of(), Set.of(integrators, gateways), Set.of(), Set.of());
        assertEquals(ids("gw-1", "gw-2", "mi-1", "mi-2"), both.instances(PLAN));
        var inZone = new Filter(Set.of(zone), Set.of(integrators), Set.of(), Set.of());
        assertEquals(ids("mi-1", "mi-2"), inZone.instances(PLAN));
        assertFalse(inZone.isEmpty());
    }

    @Test
    void findingsAreThoseOfTheInstanceAndPortsThoseThatAreOpen() {
        assertEquals(ids("lb"), new Filter(Set.of(), Set.of(), Set.of(), Set.of(Severity.WARNING)).instances(PLAN));
        assertTrue(new Filter(Set.of(), Set.of(), Set.of(Exposure.INTERNET), Set.of())
                .instances(PLAN)
                .containsAll(ids("lb")));
    }

    @Test
    void litAreTheInstancesTheirHostsAndZonesAndTheLinksAmongThem() {
        var filter = new Filter(Set.of(), Set.of(new LineId("besu@26")), Set.of(), Set.of());
        var instances = filter.instances(PLAN);
        var topology = PLAN.topology();
        var links = topology.links().stream()
                .filter(link -> instances.contains(link.from()) && instances.contains(link.to()))
                .count();
        var hosts =
                instances.stream().map(id -> topology.hostOf(id).orElseThrow()).collect(Collectors.toSet());
        var zones = hosts.stream().map(host -> host.zone()).collect(Collectors.toSet());
        assertEquals(
                instances.size() + links + hosts.size() + zones.size(),
                filter.lit(PLAN).size());
        assertTrue(links > 0);
    }
}
