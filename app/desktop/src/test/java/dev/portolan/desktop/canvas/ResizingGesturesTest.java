package dev.portolan.desktop.canvas;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.DMZ;
import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.LAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.PlaceEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Borders that follow the pointer.
class ResizingGesturesTest {
    private final Bench bench = Bench.small();

    private Point grip(ElementId element, Grip grip) {
        bench.store().select(Set.of(element));
        return grip.on(Grips.outline(bench.state(), bench.box(element)));
    }

    private Point moved(Point screen, double dx, double dy) {
        double zoom = bench.state().viewport().zoom();
        return new Point(screen.x() + dx * zoom, screen.y() + dy * zoom);
    }

    private void drag(ElementId element, Grip grip, double dx, double dy) {
        var from = grip(element, grip);
        bench.move(from, moved(from, dx, dy));
    }

    @Test
    void aCornerMovesItsTwoSidesInOneStep() {
        var before = bench.topology();
        var box = bench.box(GAMMA);
        drag(GAMMA, Grip.SOUTH_EAST, 83, 46);
        assertEquals(new Box(box.x(), box.y(), box.width() + 80, box.height() + 48), bench.box(GAMMA));
        bench.store().undo();
        assertEquals(before, bench.topology());
    }

    @Test
    void aSideMovesAloneAndTheOppositeOneStays() {
        var box = bench.box(GAMMA);
        drag(GAMMA, Grip.WEST, -40, 500);
        assertEquals(new Box(box.x() - 40, box.y(), box.width() + 40, box.height()), bench.box(GAMMA));
    }

    @Test
    void aSideLinesUpWithWhatIsNearAndSaysWithWhat() {
        double line = bench.box(BETA).x();
        var from = grip(LAB, Grip.EAST);
        var to = moved(from, line - 5 - bench.box(LAB).right(), 0);
        bench.pull(from, to);
        var resizing = assertInstanceOf(Gesture.Resizing.class, bench.hand().gesture());
        assertEquals(
                List.of(line),
                resizing.guides().stream()
                        .map(guide -> guide.from().x())
                        .distinct()
                        .toList());
        bench.release(to);
        assertEquals(line, bench.box(LAB).right());
    }

    @Test
    void nothingBecomesSmallerThanItsContent() {
        var box = bench.box(BETA);
        drag(BETA, Grip.NORTH_WEST, 4000, 4000);
        assertEquals(box, bench.box(BETA));
        var zone = bench.box(DMZ);
        drag(DMZ, Grip.NORTH_WEST, 4000, 4000);
        assertEquals(zone, bench.box(DMZ));
        drag(DMZ, Grip.SOUTH_EAST, -4000, -4000);
        assertEquals(zone, bench.box(DMZ));
    }

    @Test
    void zonesGrowToo() {
        var zone = bench.box(DMZ);
        drag(DMZ, Grip.NORTH_WEST, -80, -80);
        assertEquals(new Box(zone.x() - 80, zone.y() - 80, zone.width() + 80, zone.height() + 80), bench.box(DMZ));
        var lab = bench.box(LAB);
        drag(LAB, Grip.EAST, 160, 0);
        assertEquals(new Box(lab.x(), lab.y(), lab.width() + 160, lab.height()), bench.box(LAB));
    }

    @Test
    void theDraftIsWhatTheReleaseMakes() {
        var from = grip(LAB, Grip.SOUTH);
        var before = bench.topology();
        bench.pull(from, moved(from, 0, 64));
        assertSame(before, bench.topology());
        var draft =
                assertInstanceOf(Gesture.Resizing.class, bench.hand().gesture()).draft();
        bench.release(moved(from, 0, 64));
        assertEquals(draft.box(LAB), bench.state().geometry().box(LAB));
    }

    @Test
    void givingUpLeavesNoTrace() {
        var from = grip(LAB, Grip.SOUTH);
        var before = bench.state();
        bench.pull(from, moved(from, 0, 64));
        bench.hand().cancel();
        bench.release(from);
        assertEquals(before, bench.state());
    }

    @Test
    void aClickOnAGripChangesNothingAndADoubleClickFits() {
        var small = bench.box(GAMMA);
        drag(GAMMA, Grip.SOUTH_EAST, 80, 80);
        var before = bench.state();
        bench.click(grip(GAMMA, Grip.SOUTH_EAST));
        assertEquals(before, bench.state());
        assertTrue(bench.gestures().fit(grip(GAMMA, Grip.SOUTH_EAST)));
        assertEquals(small, bench.box(GAMMA));
        assertFalse(bench.gestures().fit(bench.at(900, 900)));
    }

    @Test
    void whatIsLockedOrNotAloneHasNoGrips() {
        bench.store().select(Set.of(ALPHA, BETA));
        assertEquals(Optional.empty(), Grips.owner(bench.state()));
        bench.store().select(Set.of(ALPHA));
        assertEquals(Optional.of(ALPHA), Grips.owner(bench.state()));
        bench.store()
                .dispatch(PlaceEdits.setLocked(
                        bench.topology(),
                        List.of(ALPHA),
                        new PlanAreas(bench.state().geometry()),
                        true));
        assertEquals(Optional.empty(), Grips.owner(bench.state()));
    }

    @Test
    void smallBoxesHaveFewerGrips() {
        assertEquals(8, Grips.of(new Box(0, 0, 100, 100)).count());
        assertEquals(4, Grips.of(new Box(0, 0, 40, 40)).count());
        assertEquals(0, Grips.of(new Box(0, 0, 20, 100)).count());
    }
}
