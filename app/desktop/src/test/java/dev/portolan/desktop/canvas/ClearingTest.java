package dev.portolan.desktop.canvas;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.DMZ;
import static dev.portolan.desktop.fixture.SmallPlan.LAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Topology;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Hosts that are added without the mouse.
class ClearingTest {
    private final Bench bench = Bench.small();

    private Host add(Bench on) {
        on.drops().addHost();
        var host = on.topology().hosts().getLast();
        assertEquals(Set.of(host.id()), on.state().selection());
        assertTrue(on.state().viewport().visible().contains(on.box(host.id())));
        on.topology().hosts().stream()
                .map(Host::id)
                .filter(other -> !other.equals(host.id()))
                .forEach(other -> assertFalse(on.box(other).intersects(on.box(host.id())), other.value()));
        return host;
    }

    @Test
    void theFirstHostStandsInTheMiddleOfTheView() {
        var empty = Bench.of(Topology.empty("empty"));
        var host = add(empty);
        var middle = empty.state().viewport().visible().centre();
        assertTrue(empty.box(host.id()).contains(middle));
    }

    @Test
    void hostsStandBesideTheSelectedOneClearOfOthersInItsZone() {
        bench.store().select(Set.<ElementId>of(BETA));
        for (int i = 0; i < 12; i++) {
            assertNull(add(bench).zone());
        }
        bench.store().select(Set.<ElementId>of(ALPHA));
        assertEquals(DMZ, add(bench).zone());
    }

    @Test
    void aHostStandsInTheSelectedZone() {
        bench.store().select(Set.<ElementId>of(LAB));
        assertEquals(LAB, add(bench).zone());
        bench.store().select(Set.<ElementId>of(LAB));
        assertEquals(LAB, add(bench).zone());
    }
}
