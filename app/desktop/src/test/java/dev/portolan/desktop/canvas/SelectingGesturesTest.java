package dev.portolan.desktop.canvas;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.DB;
import static dev.portolan.desktop.fixture.SmallPlan.DELTA;
import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.LAB;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static dev.portolan.desktop.fixture.SmallPlan.TOOL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.portolan.core.plan.ElementId;
import dev.portolan.diagram.Point;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Clicks, the box around what is to be selected, and moving the view.
class SelectingGesturesTest {
    private static final Point START = new Point(100, 100);
    private static final Point END = new Point(260, 40);

    private final Bench bench = Bench.small();

    private Set<ElementId> selection() {
        return bench.state().selection();
    }

    private Point nowhere() {
        return bench.at(800, 600);
    }

    @Test
    void findsWhatLiesUnderThePointer() {
        assertEquals(Optional.of(MI_1), bench.gestures().hit(bench.at(MI_1)));
        assertEquals(Optional.of(ALPHA), bench.gestures().hit(bench.head(ALPHA)));
        assertEquals(Optional.of(LAB), bench.gestures().hit(bench.at(LAB)));
        assertEquals(Optional.empty(), bench.gestures().hit(nowhere()));
    }

    @Test
    void aClickSelectsOneThingAndAClickBesideNone() {
        bench.click(bench.at(MI_1));
        assertEquals(Set.of(MI_1), selection());
        bench.click(bench.head(BETA));
        assertEquals(Set.of(BETA), selection());
        bench.click(nowhere());
        assertEquals(Set.of(), selection());
    }

    @Test
    void aClickWithShiftAddsAndTakesAway() {
        bench.click(bench.at(MI_1));
        bench.toggle(bench.at(MI_2));
        assertEquals(Set.of(MI_1, MI_2), selection());
        bench.toggle(bench.at(MI_1));
        assertEquals(Set.of(MI_2), selection());
        bench.toggle(nowhere());
        assertEquals(Set.of(MI_2), selection());
    }

    @Test
    void aBoxSelectsInstancesThatItTouchesAndHostsThatItHolds() {
        bench.move(bench.at(440, -20), bench.at(1000, 440));
        assertEquals(Set.of(BETA, MI_2, GAMMA, DB, TOOL), selection());
    }

    @Test
    void aBoxWorksInEveryDirection() {
        bench.move(bench.at(1300, 440), bench.at(940, -20));
        assertEquals(Set.of(DELTA, DB, TOOL), selection());
    }

    @Test
    void aBoxWithShiftAddsToTheSelection() {
        bench.click(bench.at(GW_1));
        var from = bench.at(1300, 440);
        var to = bench.at(940, -20);
        bench.gestures().press(Bench.adding(from));
        bench.gestures().drag(Bench.adding(to));
        assertEquals(Set.of(GW_1, DELTA, DB, TOOL), selection());
        bench.gestures().release(Bench.adding(to));
        assertEquals(Set.of(GW_1, DELTA, DB, TOOL), selection());
    }

    @Test
    void aShrinkingBoxLetsGoAgain() {
        bench.pull(bench.at(1300, 440), bench.at(940, -20));
        bench.drag(bench.at(1290, 430));
        assertEquals(Set.of(), selection());
    }

    @Test
    void aCancelledBoxBringsTheOldSelectionBack() {
        bench.click(bench.at(GW_1));
        var before = bench.state();
        bench.pull(bench.at(1300, 440), bench.at(940, -20));
        bench.hand().cancel();
        assertEquals(before, bench.state());
    }

    @Test
    void theMiddleButtonMovesTheView() {
        panWith(Pointer.Button.MIDDLE, false);
    }

    @Test
    void spaceMovesTheViewAlsoOverAnInstance() {
        panWith(Pointer.Button.PRIMARY, true);
    }

    private void panWith(Pointer.Button button, boolean space) {
        bench.store().select(Set.of(MI_2));
        var grip = bench.state().viewport().toCanvas(START);
        bench.gestures().press(new Pointer(START, button, new Pointer.Keys(false, false, false, space)));
        bench.gestures().drag(new Pointer(new Point(180, 90), button, new Pointer.Keys(false, false, false, space)));
        bench.gestures().drag(new Pointer(END, button, new Pointer.Keys(false, false, false, space)));
        assertInstanceOf(Gesture.Panning.class, bench.hand().gesture());
        bench.gestures().release(new Pointer(END, button, new Pointer.Keys(false, false, false, space)));
        var now = bench.state().viewport().toCanvas(END);
        assertEquals(grip.x(), now.x(), 1e-9);
        assertEquals(grip.y(), now.y(), 1e-9);
        assertEquals(Set.of(MI_2), selection());
        assertInstanceOf(Gesture.Idle.class, bench.hand().gesture());
    }
}
