package dev.portolan.desktop.canvas;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.portolan.core.plan.Layout.Place;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapTest {
    private static final Box BOX = new Box(0, 0, 100, 60);
    private static final Neighbours NEIGHBOURS = new Neighbours(List.of(new Box(203, 501, 100, 80)), 8);

    private static Snap snap(double dx, double dy) {
        return Snap.of(BOX, NEIGHBOURS, dx, dy);
    }

    private static Guide guide(double fromX, double fromY, double toX, double toY) {
        return new Guide(new Point(fromX, fromY), new Point(toX, toY));
    }

    @Test
    void goesToTheGridWhereNothingIsNear() {
        assertEquals(new Snap(48, -24, List.of()), snap(50, -22));
    }

    @Test
    void edgesMeetEdgesAndMiddlesMeetMiddles() {
        assertEquals(203, snap(198, 50).dx());
        assertEquals(303, snap(298, 50).dx());
        assertEquals(103, snap(97, 50).dx());
        assertEquals(511, snap(50, 510).dy());
    }

    @Test
    void drawsEachLineThatTheyHaveInCommonFromEndToEnd() {
        assertEquals(
                List.of(guide(203, 200, 203, 581), guide(303, 200, 303, 581), guide(253, 200, 253, 581)),
                snap(200, 200).guides());
    }

    @Test
    void aDirectionInWhichNothingIsDraggedStaysAsItIs() {
        assertEquals(new Snap(0, 511, List.of(guide(0, 541, 303, 541))), snap(0, 512));
        assertEquals(0, Snap.of(BOX.moved(201, 0), NEIGHBOURS, 0, 40).dx());
    }

    @Test
    void beyondTheToleranceTheGridWins() {
        assertEquals(192, snap(194, 50).dx());
    }

    @Test
    void aHostLinesUpWithItsNeighbourInView() {
        var bench = Bench.of(Bench.small()
                .topology()
                .withLayout(Bench.small()
                        .topology()
                        .layout()
                        .withPlace(GAMMA, new Place(0, 0), place -> place.movedTo(515, 240))));
        var head = bench.head(BETA);
        double zoom = bench.state().viewport().zoom();
        var to = new Point(head.x() + 30 * zoom, head.y() - 40 * zoom);
        bench.pull(head, to);
        var moving = assertInstanceOf(Gesture.MovingHosts.class, bench.hand().gesture());
        assertEquals(515, moving.guides().getFirst().from().x());
        bench.release(to);
        assertEquals(new Place(515, -40), bench.topology().layout().host(BETA));
    }

    @Test
    void ctrlIgnoresNeighboursAndGrid() {
        var bench = Bench.small();
        var head = bench.head(ALPHA);
        double zoom = bench.state().viewport().zoom();
        bench.store().select(List.of(ALPHA));
        bench.press(head);
        var keys = new Pointer.Keys(false, true, false, false);
        var to = new Point(head.x() + 13 * zoom, head.y() + 5 * zoom);
        bench.drag(to, keys);
        bench.gestures().release(new Pointer(to, Pointer.Button.PRIMARY, keys));
        assertEquals(new Place(13, 5), bench.topology().layout().host(ALPHA));
    }
}
