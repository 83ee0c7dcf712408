package dev.portolan.desktop.canvas;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.DB;
import static dev.portolan.desktop.fixture.SmallPlan.DELTA;
import static dev.portolan.desktop.fixture.SmallPlan.DMZ;
import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.LAB;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static dev.portolan.desktop.fixture.SmallPlan.TOOL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WalkTest {
    private final Bench bench = Bench.small();

    private Walk walk() {
        return new Walk(bench.state());
    }

    @Test
    void readsContainersBeforeWhatTheyHoldAndRowsFromLeftToRight() {
        assertEquals(List.of(DMZ, ALPHA, GW_1, MI_1, BETA, MI_2, DELTA, DB, TOOL, GAMMA, LAB), forwards());
    }

    private List<ElementId> forwards() {
        var read = new ArrayList<ElementId>();
        for (var next = walk().next(null); next.isPresent(); next = walk().next(next.get())) {
            read.add(next.get());
        }
        return read;
    }

    @Test
    void goesBackTheSameWayAndEndsAtBothEnds() {
        var read = new ArrayList<ElementId>();
        for (var previous = walk().previous(null); previous.isPresent(); previous = walk().previous(previous.get())) {
            read.add(previous.get());
        }
        assertEquals(forwards().reversed(), read);
    }

    @Test
    void linksFollowTheirCaller() {
        var handle = LinkHandle.centre(select(GW_1).state(), GW_1).orElseThrow();
        bench.move(handle, bench.at(DB));
        var link = bench.topology().links().getFirst().id();
        assertEquals(Optional.of(link), walk().next(GW_1));
        assertEquals(Optional.of(MI_1), walk().next(link));
        assertEquals(Optional.of(link), walk().previous(MI_1));
        assertEquals(Optional.of(GW_1), walk().outside(link));
    }

    private Bench select(ElementId element) {
        bench.store().select(List.of(element));
        return bench;
    }

    @Test
    void goesIntoAndOutOfContainers() {
        assertEquals(Optional.of(ALPHA), walk().inside(DMZ));
        assertEquals(Optional.of(GW_1), walk().inside(ALPHA));
        assertEquals(Optional.empty(), walk().inside(GAMMA));
        assertEquals(Optional.of(ALPHA), walk().outside(GW_1));
        assertEquals(Optional.of(DMZ), walk().outside(ALPHA));
        assertEquals(Optional.empty(), walk().outside(BETA));
    }

    @Test
    void goesToTheNearestNeighbourOfTheSameKind() {
        assertEquals(Optional.of(BETA), walk().neighbour(ALPHA, Direction.RIGHT));
        assertEquals(Optional.of(GAMMA), walk().neighbour(BETA, Direction.DOWN));
        assertEquals(Optional.of(BETA), walk().neighbour(GAMMA, Direction.UP));
        assertEquals(Optional.of(MI_2), walk().neighbour(GW_1, Direction.RIGHT));
        assertEquals(Optional.empty(), walk().neighbour(ALPHA, Direction.LEFT));
    }

    @Test
    void anEmptyPlanHasNowhereToGo() {
        var empty = new Walk(Bench.of(Topology.empty("empty")).state());
        assertEquals(Optional.empty(), empty.next(null));
        assertEquals(Optional.empty(), empty.previous(null));
    }
}
