package dev.portolan.desktop.drawer;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.DELTA;
import static dev.portolan.desktop.fixture.SmallPlan.DMZ;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.LAB;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.PortId;
import dev.portolan.core.edit.LinkEdits;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Topology;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The plan as a tree.
class OutlineTest {
    private static Outline of(Topology plan) {
        return new Outline(SmallPlan.KNOWLEDGE.resolver().resolve(plan));
    }

    private static List<String> names(Outline outline, OutlineNode node, int depth) {
        var names = new ArrayList<String>();
        for (var below : outline.below(node)) {
            names.add(" ".repeat(depth) + below.name().orElse("-"));
            if (depth < 2) {
                names.addAll(names(outline, below, depth + 1));
            }
        }
        return names;
    }

    @Test
    void zonesHoldHostsAndHostsHoldInstances() {
        var outline = of(SmallPlan.plan());
        assertEquals(
                List.of(
                        "DMZ", " alpha", "  gw-1", "  mi-1", "Lab", "-", " beta", "  mi-2", " gamma", " delta", "  db",
                        "  tool"),
                names(outline, outline.root(), 0));
    }

    @Test
    void anInstanceHoldsItsOpenPortsByNumberAndItsLinks() {
        var plan = SmallPlan.plan();
        var linked = LinkEdits.connect(
                        plan.instance(GW_1).orElseThrow(),
                        plan.instance(MI_2).orElseThrow(),
                        new PortId("passthrough-http"),
                        "")
                .apply(plan);
        var resolution = SmallPlan.KNOWLEDGE.resolver().resolve(linked);
        var outline = new Outline(resolution);
        var node = new OutlineNode.OfInstance(resolution.instance(GW_1).orElseThrow(), List.copyOf(resolution.links()));
        var below = outline.below(node);
        assertEquals(new OutlineNode.OfLink(resolution.links().iterator().next(), "mi-2"), below.getLast());
        assertEquals(resolution.instance(GW_1).orElseThrow().openPorts().size() + 1, below.size());
    }

    @Test
    void theWayToAnElementLeadsThroughZoneAndHost() {
        var outline = of(SmallPlan.plan());
        assertEquals(List.of(DMZ, ALPHA, MI_1), outline.way(MI_1));
        assertEquals(List.of(OutlineNode.OfZone.class, DELTA), outline.way(DELTA));
        assertEquals(List.of(LAB), outline.way(LAB));
    }

    @Test
    void aNameIsFoundByItsBeginningFirstAndRoundFromTheBeginning() {
        var outline = of(SmallPlan.plan());
        assertEquals(Optional.of(MI_1), outline.find("mi", null, false));
        assertEquals(Optional.of(MI_1), outline.find("mi", MI_1, false));
        assertEquals(Optional.of(MI_2), outline.find("MI", MI_1, true));
        assertEquals(Optional.of(MI_1), outline.find("mi", MI_2, true));
        assertEquals(Optional.of(DELTA), outline.find("elt", null, false));
        assertEquals(Optional.empty(), outline.find("nowhere", null, false));
        assertEquals(Optional.empty(), outline.find(" ", null, false));
    }

    @Test
    void theWorstFindingMarksHostAndInstance() {
        var outline = of(SmallPlan.collidingPlan());
        assertEquals(Optional.of(Severity.ERROR), outline.worst(MI_2));
        assertEquals(Optional.of(Severity.ERROR), outline.worst(ALPHA));
        assertEquals(Optional.empty(), outline.worst(GW_1));
    }
}
