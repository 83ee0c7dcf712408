package dev.portolan.desktop.canvas;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.DMZ;
import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.LAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.template.Templates;
import dev.portolan.diagram.Geometry;
import dev.portolan.diagram.Point;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Hosts and zones that follow the pointer.
class MovingGesturesTest {
    private final Bench bench = Bench.small();

    private @Nullable Place placeOf(HostId host) {
        return bench.topology().layout().host(host);
    }

    private @Nullable ZoneId zoneOf(HostId host) {
        return bench.topology().host(host).orElseThrow().zone();
    }

    /// A point of a zone's title line on the screen, where no host is.
    private Point title(ZoneId zone) {
        var box = bench.box(zone);
        return bench.at(box.x() + 20, box.y() + 10);
    }

    private Point moved(Point screen, double dx, double dy) {
        double zoom = bench.state().viewport().zoom();
        return new Point(screen.x() + dx * zoom, screen.y() + dy * zoom);
    }

    @Test
    void movesAHostToTheNearestPointOfTheGridInOneStep() {
        var before = bench.topology();
        var head = bench.head(BETA);
        bench.move(head, moved(head, 43, -18));
        assertEquals(new Place(520, -16), placeOf(BETA));
        assertEquals(Set.of(BETA), bench.state().selection());
        bench.store().undo();
        assertEquals(before, bench.topology());
    }

    /// Where everything but links is: their ways are only found when the hosts are let go.
    private static Map<ElementId, Object> boxes(Topology topology, Geometry geometry) {
        var places = Bench.places(topology, geometry);
        places.keySet().removeIf(LinkId.class::isInstance);
        return places;
    }

    @Test
    void theDraftIsWhatTheReleaseMakes() {
        var platform = Bench.of(Templates.payments().topology());
        for (var host : platform.topology().hosts()) {
            var before = platform.topology();
            var head = platform.head(host.id());
            var to = new Point(head.x() + 90, head.y() + 210);
            platform.pull(head, to);
            var draft = assertInstanceOf(
                            Gesture.MovingHosts.class, platform.hand().gesture())
                    .draft();
            assertSame(before, platform.topology());
            platform.release(to);
            assertEquals(
                    boxes(before, draft),
                    boxes(platform.topology(), platform.state().geometry()));
            platform.store().undo();
        }
    }

    @Test
    void aHostPutBackWhereItWasChangesNothing() {
        var before = bench.state().history();
        var head = bench.head(BETA);
        bench.pull(head, moved(head, 100, 0));
        bench.drag(head);
        bench.release(head);
        assertSame(before, bench.state().history());
    }

    @Test
    void aHostDraggedIntoAZoneStandsInIt() {
        bench.move(bench.head(GAMMA), bench.at(LAB));
        assertEquals(LAB, zoneOf(GAMMA));
    }

    @Test
    void aHostDraggedOutOfItsZoneStandsInNone() {
        bench.move(bench.head(ALPHA), bench.at(1000, 600));
        assertNull(zoneOf(ALPHA));
    }

    @Test
    void aHostMovedWithinItsZoneStaysInIt() {
        var head = bench.head(ALPHA);
        bench.move(head, moved(head, 16, -40));
        assertEquals(DMZ, zoneOf(ALPHA));
        assertEquals(new Place(16, -40), placeOf(ALPHA));
    }

    @Test
    void severalHostsMoveTogetherAndKeepTheirZones() {
        bench.store().select(Set.of(ALPHA, GAMMA));
        var head = bench.head(GAMMA);
        bench.move(head, moved(head, -480, 320));
        assertEquals(new Place(-480, 320), placeOf(ALPHA));
        assertEquals(new Place(0, 560), placeOf(GAMMA));
        assertEquals(DMZ, zoneOf(ALPHA));
        assertNull(zoneOf(GAMMA));
    }

    @Test
    void aZoneTakesItsHostsAlong() {
        var before = bench.box(DMZ);
        bench.move(title(DMZ), moved(title(DMZ), 80, 40));
        assertEquals(new Place(80, 40), placeOf(ALPHA));
        assertEquals(new Place(480, 0), placeOf(BETA));
        assertEquals(before.moved(80, 40), bench.box(DMZ));
        assertEquals(DMZ, zoneOf(ALPHA));
    }

    @Test
    void anEmptyZoneMovesByItself() {
        bench.move(title(LAB), moved(title(LAB), -40, 16));
        assertEquals(new Place(-40, 496), bench.topology().layout().zone(LAB));
    }

    @Test
    void aCancelledMoveLeavesPlanSelectionAndViewAsTheyWere() {
        bench.store().select(Set.<ElementId>of(GAMMA));
        var before = bench.state();
        bench.pull(bench.head(BETA), bench.at(LAB));
        bench.hand().cancel();
        assertEquals(before, bench.state());
        bench.release(bench.at(LAB));
        assertEquals(before, bench.state());
    }

    @Test
    void aTremblingHandIsAClick() {
        var before = bench.state().history();
        var head = bench.head(BETA);
        bench.press(head);
        bench.drag(new Point(head.x() + 2, head.y() + 2));
        bench.release(new Point(head.x() + 2, head.y() + 2));
        assertSame(before, bench.state().history());
        assertEquals(Set.of(BETA), bench.state().selection());
    }

    @Test
    void aSecondButtonMeansNothing() {
        var box = bench.box(ALPHA);
        var from = bench.head(ALPHA);
        var to = new Point(from.x() + 64, from.y());
        var other = new Pointer(to, Pointer.Button.SECONDARY, Pointer.Keys.NONE);
        bench.pull(from, to);
        bench.gestures().press(other);
        bench.gestures().release(other);
        assertEquals(box, bench.box(ALPHA));
        bench.release(to);
        assertEquals(box.x() + 80, bench.box(ALPHA).x());
    }
}
