package dev.portolan.core.edit;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceEditsTest {
    private static final HostId A = new HostId("a");
    private static final HostId B = new HostId("b");
    private static final HostId C = new HostId("c");
    private static final ZoneId Z = new ZoneId("z");
    private static final Topology PLAN = plan(host("a"), host("b"), host("c").withZone(Z))
            .withZones(List.of(new Zone(Z, "Z"), new Zone(new ZoneId("y"), "Y")));
    private static final Areas AREAS = _ -> Optional.of(new Area(1, 2, 30, 40));

    @Test
    void resizingSetsCornerAndLeastSizeAndFittingForgetsTheSize() {
        var resized = PlaceEdits.resize(PLAN, A, new Area(5, 6, 70, 80)).apply(PLAN);
        assertEquals(
                new Place(5, 6, 70, 80, 0, false, Extras.NONE), resized.layout().host(A));
        assertEquals(
                new Place(5, 6),
                PlaceEdits.fit(resized, List.of(A, B)).apply(resized).layout().host(A));
    }

    @Test
    void lockedIsNeitherResizedNorDeletedNorUngroupedUntilUnlocked() {
        var locked = PlaceEdits.setLocked(PLAN, List.of(A, Z), AREAS, true).apply(PLAN);
        assertEquals(
                new Place(1, 2, 0, 0, 0, true, Extras.NONE), locked.layout().host(A));
        assertEquals(
                locked, PlaceEdits.resize(locked, A, new Area(5, 6, 70, 80)).apply(locked));
        assertEquals(
                List.of(A, C),
                PlanEdits.delete(locked, List.of(A, B, C)).apply(locked).hosts().stream()
                        .map(host -> host.id())
                        .toList());
        assertEquals(locked, HostEdits.ungroup(locked, List.of(Z)).apply(locked));
        var unlocked = PlaceEdits.setLocked(locked, List.of(A, Z), AREAS, false).apply(locked);
        assertEquals(false, unlocked.isLocked(A) || unlocked.isLocked(Z) || unlocked.isLocked(C));
    }

    @Test
    void unlockingWhatIsNotLockedGivesItNoPlace() {
        assertEquals(PLAN, PlaceEdits.setLocked(PLAN, List.of(A), AREAS, false).apply(PLAN));
    }

    @Test
    void lockSaysNothingOfInstancesAndLinks() {
        List<ElementId> others = List.of(new InstanceId("i"), new LinkId("l"));
        assertEquals(PLAN, PlaceEdits.setLocked(PLAN, others, AREAS, true).apply(PLAN));
    }

    @Test
    void frontIsAboveAllOthersOfItsKindAndBackBelow() {
        var front = PlaceEdits.toFront(PLAN, List.of(A, Z), AREAS).apply(PLAN);
        assertEquals(List.of(1, 0, 0, 1), levels(front));
        var both = PlaceEdits.toFront(front, List.of(B, C), AREAS).apply(front);
        assertEquals(List.of(1, 2, 2, 1), levels(both));
        var back = PlaceEdits.toBack(both, List.of(C), AREAS).apply(both);
        assertEquals(List.of(1, 2, 0, 1), levels(back));
    }

    @Test
    void whatIsInFrontAlreadyStaysAsItIs() {
        var front = PlaceEdits.toFront(PLAN, List.of(A), AREAS).apply(PLAN);
        assertEquals(front, PlaceEdits.toFront(front, List.of(A), AREAS).apply(front));
        assertEquals(PLAN, PlaceEdits.toFront(PLAN, List.of(A, B, C), AREAS).apply(PLAN));
    }

    @Test
    void groupedHostsStandInTheNewZoneUntilUngrouped() {
        var zone = Drafts.zone(PLAN);
        var grouped = HostEdits.group(List.of(A, C), zone).apply(PLAN);
        assertEquals(
                List.of(Optional.of(zone.id()), Optional.empty(), Optional.of(zone.id())),
                grouped.hosts().stream()
                        .map(host -> Optional.ofNullable(host.zone()))
                        .toList());
        assertEquals("zone-1", zone.name());
        var free = HostEdits.ungroup(grouped, List.of(zone.id())).apply(grouped);
        assertEquals(PLAN.withHost(C, host -> host.withZone(null)), free);
    }

    private static List<Integer> levels(Topology topology) {
        return List.<ElementId>of(A, B, C, Z).stream()
                .map(id -> topology.layout().place(id))
                .map(place -> place == null ? 0 : place.level())
                .toList();
    }
}
