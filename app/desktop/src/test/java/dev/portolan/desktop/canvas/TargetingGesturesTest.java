package dev.portolan.desktop.canvas;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.DB;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static dev.portolan.desktop.fixture.SmallPlan.TOOL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.diagram.Box;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Links that are drawn by keys.
class TargetingGesturesTest {
    private final Bench bench = Bench.small();

    private void begin(InstanceId from) {
        bench.store().select(Set.of(from));
        bench.gestures().target();
    }

    private Gesture.Targeting targeting() {
        return assertInstanceOf(Gesture.Targeting.class, bench.gestures().gesture());
    }

    @Test
    void lightsTheCallerAndWhatItsProductDials() {
        begin(GW_1);
        assertEquals(List.of(MI_2, DB, MI_1), targeting().targets());
        assertEquals(MI_2, targeting().target());
        assertEquals(Set.of(GW_1, MI_2, DB, MI_1), targeting().lit());
    }

    @Test
    void offersAllThatListensWhereTheProductDialsNothingOfIt() {
        begin(TOOL);
        assertEquals(List.of(GW_1, MI_2, DB, MI_1), targeting().targets());
    }

    @Test
    void looksAmongAllThatListensWhenAskedAgainAndAmongTheSensibleOnesOnceMore() {
        begin(MI_1);
        var sensible = targeting();
        assertEquals(List.of(DB), sensible.targets());
        bench.gestures().target();
        assertEquals(List.of(GW_1, MI_2, DB), targeting().targets());
        bench.gestures().target();
        assertEquals(sensible, targeting());
    }

    @Test
    void goesRoundTheTargetsAndByDirection() {
        begin(TOOL);
        bench.gestures().targetNext(-1);
        assertEquals(MI_1, targeting().target());
        bench.gestures().targetNext(1);
        assertEquals(GW_1, targeting().target());
        bench.gestures().target(Direction.DOWN);
        assertEquals(MI_1, targeting().target());
        bench.gestures().target(Direction.RIGHT);
        assertEquals(MI_2, targeting().target());
        bench.gestures().target(Direction.LEFT);
        assertEquals(GW_1, targeting().target());
        bench.gestures().target(Direction.LEFT);
        assertEquals(GW_1, targeting().target());
    }

    @Test
    void saysPortAndTransportAndBringsTheTargetIntoView() {
        bench.store().look(view -> view.panned(5000, 5000));
        begin(GW_1);
        bench.gestures().targetNext(1);
        assertEquals(
                List.of("gw-1 to db", "3306/tcp  database", "Enter links, Tab and arrows go on, Esc leaves"),
                bench.verdict().orElseThrow().lines());
        Box visible = bench.state().viewport().visible();
        assertTrue(visible.contains(bench.box(DB)));
    }

    @Test
    void connectsInOneStep() {
        begin(GW_1);
        bench.gestures().targetNext(1);
        bench.gestures().linkToTarget();
        assertInstanceOf(Gesture.Idle.class, bench.gestures().gesture());
        var link = bench.topology().links().getFirst();
        assertEquals(List.of(GW_1, DB), List.of(link.from(), link.to()));
        assertEquals(Set.of(link.id()), bench.state().selection());
    }

    @Test
    void asksWhereSeveralPortsMakeSense() {
        begin(GW_1);
        bench.gestures().linkToTarget();
        assertEquals(2, bench.offered().size());
        assertEquals(List.of(), bench.topology().links());
    }

    @Test
    void nothingBeginsWithoutOneSelectedInstance() {
        bench.store().select(Set.of(ALPHA));
        bench.gestures().target();
        assertInstanceOf(Gesture.Idle.class, bench.gestures().gesture());
        bench.store().select(Set.of(GW_1, MI_1));
        bench.gestures().target();
        assertInstanceOf(Gesture.Idle.class, bench.gestures().gesture());
    }

    @Test
    void givingUpLeavesNoTraceAndSoDoesAPress() {
        begin(GW_1);
        var before = bench.state();
        bench.gestures().cancel();
        assertEquals(before, bench.state());
        bench.gestures().target();
        bench.click(bench.at(MI_2));
        assertInstanceOf(Gesture.Idle.class, bench.gestures().gesture());
        assertEquals(Set.of(MI_2), bench.state().selection());
        assertEquals(before.history(), bench.state().history());
    }

    @Test
    void aPlanThatChangesMeanwhileEndsIt() {
        begin(GW_1);
        bench.store().dispatch(PlanEdits.delete(bench.topology(), List.of(DB)));
        bench.gestures().linkToTarget();
        assertInstanceOf(Gesture.Idle.class, bench.gestures().gesture());
        assertEquals(List.of(), bench.topology().links());
    }

    @Test
    void aLinkDrawnByTheMouseLightsTheSameTargets() {
        bench.store().select(Set.of(GW_1));
        bench.pull(LinkHandle.centre(bench.state(), GW_1).orElseThrow(), bench.at(MI_2));
        assertEquals(Set.of(GW_1, MI_1, MI_2, DB), bench.gestures().gesture().lit());
        assertEquals("gw-1 to mi-2", bench.verdict().orElseThrow().lines().getFirst());
    }
}
