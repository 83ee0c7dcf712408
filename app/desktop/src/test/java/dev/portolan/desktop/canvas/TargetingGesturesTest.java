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
        bench.targets().look();
    }

    private Gesture.Targeting targeting() {
        return assertInstanceOf(Gesture.Targeting.class, bench.hand().gesture());
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
        bench.targets().look();
        assertEquals(List.of(GW_1, MI_2, DB), targeting().targets());
        bench.targets().look();
        assertEquals(sensible, targeting());
    }

    @Test
    void goesRoundTheTargetsAndByDirection() {
        begin(TOOL);
        bench.targets().next(-1);
        assertEquals(MI_1, targeting().target());
        bench.targets().next(1);
        assertEquals(GW_1, targeting().target());
        bench.targets().towards(Direction.DOWN);
        assertEquals(MI_1, targeting().target());
        bench.targets().towards(Direction.RIGHT);
        assertEquals(MI_2, targeting().target());
        bench.targets().towards(Direction.LEFT);
        assertEquals(GW_1, targeting().target());
        bench.targets().towards(Direction.LEFT);
        assertEquals(GW_1, targeting().target());
    }

    @Test
    void saysPortAndTransportAndBringsTheTargetIntoView() {
        bench.store().look(view -> view.panned(5000, 5000));
        begin(GW_1);
        bench.targets().next(1);
        assertEquals(
                List.of("gw-1 to db", "3306/tcp  database", "Enter links, Tab and arrows go on, Esc leaves"),
                bench.verdict().orElseThrow().lines());
        Box visible = bench.state().viewport().visible();
        assertTrue(visible.contains(bench.box(DB)));
    }

    @Test
    void connectsInOneStep() {
        begin(GW_1);
        bench.targets().next(1);
        bench.targets().link();
        assertInstanceOf(Gesture.Idle.class, bench.hand().gesture());
        var link = bench.topology().links().getFirst();
        assertEquals(List.of(GW_1, DB), List.of(link.from(), link.to()));
        assertEquals(Set.of(link.id()), bench.state().selection());
    }

    @Test
    void asksWhereSeveralPortsMakeSense() {
        begin(GW_1);
        bench.targets().link();
        assertEquals(2, bench.offered().size());
        assertEquals(List.of(), bench.topology().links());
    }

    @Test
    void nothingBeginsWithoutOneSelectedInstance() {
        bench.store().select(Set.of(ALPHA));
        bench.targets().look();
        assertInstanceOf(Gesture.Idle.class, bench.hand().gesture());
        bench.store().select(Set.of(GW_1, MI_1));
        bench.targets().look();
        assertInstanceOf(Gesture.Idle.class, bench.hand().gesture());
    }

    @Test
    void givingUpLeavesNoTraceAndSoDoesAPressElsewhere() {
        begin(GW_1);
        var before = bench.state();
        bench.hand().cancel();
        assertEquals(before, bench.state());
        bench.targets().look();
        bench.click(bench.head(ALPHA));
        assertInstanceOf(Gesture.Idle.class, bench.hand().gesture());
        assertEquals(Set.of(ALPHA), bench.state().selection());
        assertEquals(before.history(), bench.state().history());
    }

    @Test
    void aPressOnALitTargetLinksToIt() {
        begin(GW_1);
        bench.click(bench.at(DB));
        var link = bench.topology().links().getFirst();
        assertEquals(List.of(GW_1, DB), List.of(link.from(), link.to()));
        assertEquals(Set.of(link.id()), bench.state().selection());
    }

    @Test
    void aPlanThatChangesMeanwhileEndsIt() {
        begin(GW_1);
        bench.store().dispatch(PlanEdits.delete(bench.topology(), List.of(DB)));
        assertInstanceOf(Gesture.Idle.class, bench.hand().gesture());
        bench.targets().link();
        assertInstanceOf(Gesture.Idle.class, bench.hand().gesture());
        assertEquals(List.of(), bench.topology().links());
    }

    @Test
    void aLinkDrawnByTheMouseLightsTheSameTargets() {
        bench.store().select(Set.of(GW_1));
        bench.pull(LinkHandle.centre(bench.state(), GW_1).orElseThrow(), bench.at(MI_2));
        assertEquals(Set.of(GW_1, MI_1, MI_2, DB), bench.hand().gesture().lit());
        assertEquals("gw-1 to mi-2", bench.verdict().orElseThrow().lines().getFirst());
    }
}
