package dev.portolan.desktop.canvas;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.GATEWAY;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.INTEGRATOR;
import static dev.portolan.desktop.fixture.SmallPlan.LAB;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static dev.portolan.desktop.fixture.SmallPlan.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Offset;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.diagram.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Instances on the pointer: new ones from the palette, and those that leave their host.
class PlacingGesturesTest {
    private static final InstanceId MI_3 = new InstanceId("mi-3");
    private static final HostId HOST_1 = new HostId("host-1");
    private static final Point OUTSIDE = new Point(-40, 300);

    private final Bench bench = Bench.small();

    private void carryFromPalette(Point to) {
        bench.gestures().pickUp(line(INTEGRATOR), OUTSIDE);
        bench.gestures().carryTo(to);
    }

    private Instance instance(InstanceId id) {
        return bench.topology().instance(id).orElseThrow();
    }

    private Optional<HostId> hostOf(InstanceId id) {
        return bench.topology().hostOf(id).map(Host::id);
    }

    @Test
    void tellsTheSmallestSafeOffsetBeforeThePaletteEntryIsDropped() {
        var before = bench.state();
        carryFromPalette(bench.at(ALPHA));
        assertEquals(
                Optional.of(new DropVerdict(true, List.of("alpha: offset 11, no collision", "8291  8254  9165  9202"))),
                bench.verdict());
        assertSame(before, bench.state());
    }

    @Test
    void dropsAPaletteEntryOnAHostAtTheSmallestSafeOffset() {
        carryFromPalette(bench.at(ALPHA));
        bench.gestures().dropHere();
        assertEquals(Optional.of(ALPHA), hostOf(MI_3));
        assertEquals(Offset.assigned(11), instance(MI_3).offset());
        assertEquals(Set.of(MI_3), bench.state().selection());
        assertEquals(List.of(), bench.state().resolution().findings(Severity.ERROR));
        assertInstanceOf(Gesture.Idle.class, bench.hand().gesture());
    }

    @Test
    void hostsBelowMakeRoomForAHostThatGrowsInTheSameStep() {
        var before = bench.topology();
        carryFromPalette(bench.at(BETA));
        bench.gestures().dropHere();
        assertEquals(
                before.layout().withHosts(Map.of(GAMMA, new Place(480, 320))),
                bench.topology().layout());
        bench.store().undo();
        assertEquals(before, bench.topology());
    }

    @Test
    void dropsAPaletteEntryOnAnEmptyHostAtItsDefaultOffset() {
        carryFromPalette(bench.at(GAMMA));
        bench.gestures().dropHere();
        assertEquals(Optional.of(GAMMA), hostOf(MI_3));
        assertEquals(Offset.assigned(10), instance(MI_3).offset());
    }

    @Test
    void saysNothingAndDropsNothingOutsideTheCanvas() {
        var before = bench.state();
        carryFromPalette(bench.at(ALPHA));
        bench.gestures().carryTo(OUTSIDE);
        assertEquals(Optional.empty(), bench.verdict());
        bench.gestures().dropHere();
        assertEquals(before, bench.state());
    }

    @Test
    void aCancelledPaletteEntryIsGoneAlsoIfTheMouseGoesOn() {
        var before = bench.state();
        carryFromPalette(bench.at(ALPHA));
        bench.hand().cancel();
        bench.gestures().carryTo(bench.at(BETA));
        bench.gestures().dropHere();
        assertEquals(before, bench.state());
        assertInstanceOf(Gesture.Idle.class, bench.hand().gesture());
    }

    @Test
    void aDropOnTheEmptyCanvasMakesAHostInOneStep() {
        var before = bench.topology();
        carryFromPalette(bench.at(1003, 402));
        assertEquals(Optional.of(new DropVerdict(true, List.of("Drop here to make a new host"))), bench.verdict());
        bench.gestures().dropHere();
        assertEquals(Optional.of(HOST_1), hostOf(MI_3));
        assertEquals(new Place(1000, 400), bench.topology().layout().host(HOST_1));
        assertEquals(Offset.assigned(10), instance(MI_3).offset());
        assertEquals(Set.of(MI_3), bench.state().selection());
        assertEquals(Optional.of("Add mi-3"), bench.state().history().undoLabel());
        bench.store().undo();
        assertEquals(before, bench.topology());
    }

    @Test
    void aHostMadeInAZoneStandsInIt() {
        carryFromPalette(bench.at(LAB));
        bench.gestures().dropHere();
        assertEquals(LAB, bench.topology().host(HOST_1).orElseThrow().zone());
    }

    @Test
    void movesAnInstanceToAnotherHostAndAssignsItAnOffsetThatIsFreeThere() {
        var before = bench.topology();
        bench.move(bench.at(MI_1), bench.head(BETA));
        assertEquals(Optional.of(BETA), hostOf(MI_1));
        assertEquals(Offset.assigned(11), instance(MI_1).offset());
        assertEquals(Optional.of("Move mi-1"), bench.state().history().undoLabel());
        bench.store().undo();
        assertEquals(before, bench.topology());
    }

    @Test
    void keepsAnAssignedOffsetThatIsFreeOnTheOtherHost() {
        bench.move(bench.at(MI_1), bench.head(GAMMA));
        assertEquals(Offset.assigned(10), instance(MI_1).offset());
    }

    @Test
    void anInstanceDroppedOnTheEmptyCanvasTakesANewHost() {
        var before = bench.topology();
        bench.move(bench.at(MI_1), bench.at(1000, 400));
        assertEquals(Optional.of(HOST_1), hostOf(MI_1));
        assertEquals(before.instances().count(), bench.topology().instances().count());
        bench.store().undo();
        assertEquals(before, bench.topology());
    }

    @Test
    void anInstanceDroppedWhereItIsStaysAsItIs() {
        var before = bench.state().history();
        bench.move(bench.at(MI_1), bench.head(ALPHA));
        bench.move(bench.at(GW_1), bench.at(MI_1));
        assertSame(before, bench.state().history());
    }

    @Test
    void aPinnedInstanceThatWouldCollideNamesBothSidesAndTheArithmetic() {
        bench.store().dispatch(InstanceEdits.setOffset(instance(MI_2), Offset.pinned(10)));
        bench.pull(bench.at(MI_2), bench.head(ALPHA));
        assertEquals(
                Optional.of(new DropVerdict(
                        false,
                        List.of(
                                "mi-2 passthrough http 8280 + 10 = 8290,"
                                        + " taken by mi-1 passthrough http 8280 + 10 = 8290",
                                "mi-2 passthrough https 8243 + 10 = 8253,"
                                        + " taken by mi-1 passthrough https 8243 + 10 = 8253",
                                "mi-2 management http 9191 + 10 = 9201,"
                                        + " taken by mi-1 management http 9191 + 10 = 9201",
                                "and 1 more"))),
                bench.verdict());
        bench.release(bench.head(ALPHA));
        assertEquals(Offset.pinned(10), instance(MI_2).offset());
        assertEquals(4, bench.state().resolution().findings(Severity.ERROR).size());
    }

    @Test
    void placesWithoutTheMouseOnTheSelectedHost() {
        bench.store().select(Set.of(GAMMA));
        bench.drops().place(line(GATEWAY));
        assertEquals(Optional.of(GAMMA), hostOf(new InstanceId("gw-2")));
    }

    @Test
    void placesWithoutTheMouseBesideTheSelectedInstance() {
        bench.store().select(Set.of(MI_2));
        bench.drops().place(line(INTEGRATOR));
        assertEquals(Optional.of(BETA), hostOf(MI_3));
        assertEquals(Offset.assigned(11), instance(MI_3).offset());
    }

    @Test
    void placesWithoutTheMouseInTheMiddleOfTheViewIfNothingIsSelected() {
        bench.drops().place(line(INTEGRATOR));
        assertEquals(Optional.of(HOST_1), hostOf(MI_3));
        assertEquals(new Place(600, 400), bench.topology().layout().host(HOST_1));
    }

    @Test
    void aGestureSurvivesThatItsInstanceIsDeletedMeanwhile() {
        bench.pull(bench.at(MI_1), bench.head(BETA));
        bench.store().dispatch(PlanEdits.delete(bench.topology(), List.of(MI_1)));
        bench.release(bench.head(BETA));
        assertEquals(Optional.empty(), hostOf(MI_1));
        assertEquals(
                SmallPlan.plan().instances().count() - 1,
                bench.topology().instances().count());
    }
}
