package dev.portolan.core.edit;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.edit.ArrangeEdits.Axis;
import dev.portolan.core.edit.ArrangeEdits.Side;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArrangeEditsTest {
    private static final HostId A = new HostId("a");
    private static final HostId B = new HostId("b");
    private static final HostId C = new HostId("c");
    private static final ZoneId Z = new ZoneId("z");
    private static final Topology PLAN =
            plan(host("a"), host("b"), host("c").withZone(Z)).withZones(List.of(new Zone(Z, "Z")));
    private static final Map<ElementId, Area> STAND = Map.of(
            A, new Area(0, 0, 100, 50),
            B, new Area(300, 20, 50, 80),
            C, new Area(500, 140, 120, 40),
            Z, new Area(460, 84, 200, 136));
    private static final Areas AREAS = element -> Optional.ofNullable(STAND.get(element));

    @Test
    void alignsAtEachSideOfTheWholeArea() {
        assertEquals(List.of("0,0", "0,20", "0,140"), aligned(Side.LEFT));
        assertEquals(List.of("260,0", "285,20", "250,140"), aligned(Side.CENTRE));
        assertEquals(List.of("520,0", "570,20", "500,140"), aligned(Side.RIGHT));
        assertEquals(List.of("0,0", "300,0", "500,0"), aligned(Side.TOP));
        assertEquals(List.of("0,65", "300,50", "500,70"), aligned(Side.MIDDLE));
        assertEquals(List.of("0,130", "300,100", "500,140"), aligned(Side.BOTTOM));
    }

    private static List<String> aligned(Side side) {
        return places(ArrangeEdits.align(PLAN, List.of(C, A, B), AREAS, side).apply(PLAN));
    }

    @Test
    void zoneTakesItsHostsAlongOnce() {
        var after = ArrangeEdits.align(PLAN, List.of(A, C, Z), AREAS, Side.LEFT).apply(PLAN);
        assertEquals(List.of("0,0", "-", "40,140"), places(after));
        assertEquals(new Place(0, 84), after.layout().zone(Z));
    }

    @Test
    void distributesWithEqualGapsBetweenTheOutermostTwo() {
        assertEquals(
                List.of("0,0", "275,20", "500,140"),
                places(ArrangeEdits.distribute(PLAN, List.of(C, B, A), AREAS, Axis.ACROSS)
                        .apply(PLAN)));
        assertEquals(
                List.of("0,0", "300,55", "500,140"),
                places(ArrangeEdits.distribute(PLAN, List.of(C, B, A), AREAS, Axis.DOWN)
                        .apply(PLAN)));
    }

    @Test
    void twoHostsHaveNothingToDistribute() {
        assertEquals(
                PLAN,
                ArrangeEdits.distribute(PLAN, List.of(A, B), AREAS, Axis.ACROSS).apply(PLAN));
    }

    @Test
    void distributingWhatHasNoRoomOverlapsEvenly() {
        Areas narrow =
                element -> Optional.of(new Area(element.equals(A) ? 0 : element.equals(B) ? 10 : 20, 0, 100, 50));
        assertEquals(
                List.of("0,0", "10,0", "20,0"),
                places(ArrangeEdits.distribute(PLAN, List.of(A, B, C), narrow, Axis.ACROSS)
                        .apply(PLAN)));
    }

    @Test
    void nudgesInARowAreOneStep() {
        var history = History.opened(PLAN);
        for (int i = 0; i < 3; i++) {
            var topology = history.topology();
            Areas now = element -> AREAS.of(element).map(area -> at(topology, element, area));
            history = history.apply(ArrangeEdits.nudge(topology, List.of(B, new InstanceId("x")), now, 8, -1));
        }
        assertEquals(List.of("-", "324,17", "-"), places(history.topology()));
        assertEquals(PLAN, history.undo().topology());
        assertEquals(Optional.of("Nudge"), history.undoLabel());
    }

    @Test
    void nudgesOfOtherThingsAreOtherSteps() {
        var history = History.opened(PLAN)
                .apply(ArrangeEdits.nudge(PLAN, List.of(A), AREAS, 8, 0))
                .apply(ArrangeEdits.nudge(PLAN, List.of(B), AREAS, 8, 0));
        assertEquals(List.of("8,0", "-", "-"), places(history.undo().topology()));
    }

    @Test
    void lockedHostsAndHostsOfLockedZonesStay() {
        var locked = PlaceEdits.setLocked(PLAN, List.of(A, Z), AREAS, true).apply(PLAN);
        assertEquals(
                List.of("0,0", "301,20", "-"),
                places(ArrangeEdits.nudge(locked, List.of(A, B, C, Z), AREAS, 1, 0)
                        .apply(locked)));
        assertEquals(
                locked,
                HostEdits.moveHosts(Map.of(A, new Place(7, 7), C, new Place(7, 7)))
                        .apply(locked));
        assertEquals(locked, HostEdits.moveZone(Z, new Place(7, 7)).apply(locked));
    }

    private static Area at(Topology topology, ElementId element, Area area) {
        var place = topology.layout().place(element);
        return place == null ? area : new Area(place.x(), place.y(), area.width(), area.height());
    }

    private static List<String> places(Topology topology) {
        return topology.hosts().stream()
                .map(host -> topology.layout().host(host.id()))
                .map(place -> place == null ? "-" : place.x() + "," + place.y())
                .toList();
    }
}
