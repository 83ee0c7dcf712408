package dev.portolan.desktop.canvas;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.DB;
import static dev.portolan.desktop.fixture.SmallPlan.DMZ;
import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.LAB;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.portolan.core.edit.PlaceEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Offset;
import dev.portolan.diagram.Point;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Several instances in one drag, copies, straight drags, and what is locked.
class CopyingGesturesTest {
    private static final Pointer.Keys ALT = new Pointer.Keys(false, false, true, false);
    private static final Pointer.Keys SHIFT = new Pointer.Keys(true, false, false, false);

    private final Bench bench = Bench.small();

    private List<String> names(HostId host) {
        return bench.topology().host(host).orElseThrow().instances().stream()
                .map(Instance::name)
                .toList();
    }

    private Point away(Point screen, double dx, double dy) {
        double zoom = bench.state().viewport().zoom();
        return new Point(screen.x() + dx * zoom, screen.y() + dy * zoom);
    }

    @Test
    void selectedInstancesAreDraggedTogetherInOneStep() {
        var before = bench.topology();
        bench.store().select(Set.of(MI_1, MI_2, DB));
        bench.pull(bench.at(MI_1), bench.head(GAMMA));
        assertEquals(
                "gamma: 3 instances, no collision",
                bench.verdict().orElseThrow().lines().getFirst());
        bench.release(bench.head(GAMMA));
        assertEquals(List.of("mi-1", "mi-2", "db"), names(GAMMA));
        assertEquals(
                Offset.assigned(11),
                bench.topology().instance(MI_2).orElseThrow().offset());
        assertEquals(Set.of(MI_1, MI_2, DB), bench.state().selection());
        bench.store().undo();
        assertEquals(before, bench.topology());
    }

    @Test
    void instancesDroppedOnAZoneGetOneNewHostThere() {
        bench.store().select(Set.of(MI_1, DB));
        bench.move(bench.at(DB), bench.at(LAB));
        var fresh = bench.topology().hosts().getLast();
        assertEquals(LAB, fresh.zone());
        assertEquals(List.of("mi-1", "db"), names(fresh.id()));
    }

    @Test
    void altLeavesTheInstanceWhereItIsAndDropsACopy() {
        bench.press(bench.at(GW_1));
        bench.drag(bench.head(BETA), ALT);
        var cargo =
                assertInstanceOf(Gesture.Placing.class, bench.hand().gesture()).cargo();
        assertEquals(List.of(new InstanceId("gw-2")), cargo.ids());
        bench.release(bench.head(BETA));
        assertEquals(List.of("gw-1", "mi-1"), names(ALPHA));
        assertEquals(List.of("mi-2", "gw-2"), names(BETA));
        assertEquals(Set.of(new InstanceId("gw-2")), bench.state().selection());
    }

    @Test
    void lettingGoOfAltMovesAfterAll() {
        bench.press(bench.at(GW_1));
        bench.drag(bench.head(BETA), ALT);
        bench.drag(bench.head(BETA));
        bench.release(bench.head(BETA));
        assertEquals(List.of("mi-1"), names(ALPHA));
        assertEquals(List.of("mi-2", "gw-1"), names(BETA));
    }

    @Test
    void altCopiesAHostWithItsInstancesByTheDistanceOfTheDrag() {
        var head = bench.head(BETA);
        bench.move(head, away(head, 43, 320), ALT);
        var copy = new HostId("beta-2");
        assertEquals(List.of("mi-3"), names(copy));
        assertEquals(new Place(520, 320), bench.topology().layout().host(copy));
        assertEquals(new Place(480, 0), bench.topology().layout().host(BETA));
        assertEquals(Set.<ElementId>of(copy), bench.state().selection());
    }

    @Test
    void cancelledCopyLeavesNoTrace() {
        var before = bench.state();
        bench.press(bench.head(BETA));
        bench.drag(bench.at(LAB), ALT);
        bench.hand().cancel();
        assertEquals(before, bench.state());
    }

    @Test
    void shiftMovesStraightAcrossOrStraightDown() {
        var head = bench.head(BETA);
        bench.move(head, away(head, 64, 40), SHIFT);
        assertEquals(new Place(544, 0), bench.topology().layout().host(BETA));
        head = bench.head(BETA);
        bench.move(head, away(head, 40, -96), SHIFT);
        assertEquals(new Place(544, -96), bench.topology().layout().host(BETA));
    }

    @Test
    void lockedHostsStayAndKeepTheirZone() {
        var areas = new PlanAreas(bench.state().geometry());
        bench.store().dispatch(PlaceEdits.setLocked(bench.topology(), List.of(BETA, DMZ), areas, true));
        var before = bench.topology();
        bench.move(bench.head(BETA), bench.at(LAB));
        bench.move(bench.head(ALPHA), bench.at(LAB));
        assertEquals(before, bench.topology());
        assertEquals(Set.of(ALPHA), bench.state().selection());
    }
}
