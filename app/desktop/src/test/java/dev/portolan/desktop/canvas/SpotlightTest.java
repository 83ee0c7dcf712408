package dev.portolan.desktop.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.template.Templates;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpotlightTest {
    @Test
    void lightsAnInstanceItsLinksAndTheirOtherEnds() {
        var plan = Templates.payments().topology();
        var instance = new InstanceId("gw-1");
        Set<ElementId> expected = new HashSet<>(Set.of(instance));
        plan.links().stream()
                .filter(link -> Set.of(link.from(), link.to()).contains(instance))
                .forEach(link -> expected.addAll(Set.of(link.id(), link.from(), link.to())));
        assertEquals(expected, Spotlight.lit(SmallPlan.KNOWLEDGE.resolver().resolve(plan), instance));
    }

    @Test
    void anInstanceWithoutLinksStandsAlone() {
        assertEquals(
                Set.of(SmallPlan.TOOL),
                Spotlight.lit(SmallPlan.KNOWLEDGE.resolver().resolve(SmallPlan.plan()), SmallPlan.TOOL));
    }
}
