package dev.portolan.desktop.store;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.DMZ;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.edit.History;
import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.diagram.GeometryPlanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The one place that holds what a window shows.
class StoreTest {
    private static final Path FILE = Path.of("plan.portolan.json");

    private final Store store =
            new Store(SmallPlan.KNOWLEDGE, new GeometryPlanner(), History.opened(SmallPlan.plan()), FILE);
    private final List<State> seen = new ArrayList<>();

    @Test
    void showsAnObserverThePresentStateAtOnceAndEveryLaterOne() {
        store.observe(seen::add);
        assertEquals(List.of(store.state()), seen);
        store.dispatch(PlanEdits.rename(MI_1, "billing"));
        assertEquals(2, seen.size());
        assertSame(store.state(), seen.getLast());
    }

    @Test
    void anEditTakesResolutionAndGeometryAlong() {
        store.dispatch(PlanEdits.delete(store.state().topology(), List.of(MI_1)));
        assertTrue(store.state().resolution().instance(MI_1).isEmpty());
        assertTrue(store.state().geometry().box(MI_1).isEmpty());
        store.undo();
        assertTrue(store.state().resolution().instance(MI_1).isPresent());
        assertTrue(store.state().geometry().box(MI_1).isPresent());
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        var before = store.state().topology();
        store.dispatch(PlanEdits.rename(MI_1, "billing"));
        var after = store.state().topology();
        store.undo();
        assertEquals(before, store.state().topology());
        store.redo();
        assertEquals(after, store.state().topology());
    }

    @Test
    void resolvesOnlyWhatChanged() {
        var beta = store.state().resolution().host(BETA).orElseThrow();
        store.dispatch(PlanEdits.rename(MI_1, "billing"));
        assertSame(beta, store.state().resolution().host(BETA).orElseThrow());
    }

    @Test
    void selectionLosesWhatIsDeletedAndKeepsTheRest() {
        store.select(List.of(MI_1, GW_1, BETA));
        store.dispatch(PlanEdits.delete(store.state().topology(), List.of(ALPHA)));
        assertEquals(Set.of(BETA), store.state().selection());
    }

    @Test
    void selectionLosesWhatUndoTakesAway() {
        store.dispatch(HostEdits.addZone(new Zone(new ZoneId("new"), "New"), new Place(0, 900)));
        store.select(List.of(new ZoneId("new"), DMZ));
        store.undo();
        assertEquals(Set.of(DMZ), store.state().selection());
    }

    @Test
    void selectsNothingThatIsNotInThePlan() {
        store.select(List.of(MI_1, new InstanceId("gone")));
        assertEquals(Set.of(MI_1), store.state().selection());
    }

    @Test
    void aChangeFromWithinANotificationThrows() {
        var failures = new ArrayList<IllegalStateException>();
        store.observe(state -> {
            if (!state.selection().isEmpty()) {
                failures.add(assertThrows(IllegalStateException.class, () -> store.select(List.of())));
            }
        });
        store.select(List.of(MI_1));
        assertEquals(1, failures.size());
        assertEquals(Set.of(MI_1), store.state().selection());
    }

    @Test
    void worksOnAfterAnObserverFailed() {
        var failing = new ArrayList<>(List.of(true));
        store.observe(state -> {
            if (!state.selection().isEmpty() && failing.remove(true)) {
                throw new IllegalArgumentException("once");
            }
        });
        assertThrows(IllegalArgumentException.class, () -> store.select(List.of(MI_1)));
        store.select(List.of(GW_1));
        assertEquals(Set.of(GW_1), store.state().selection());
    }

    @Test
    void saysNothingWhereNothingChanges() {
        store.select(List.of(MI_1));
        store.observe(seen::add);
        store.select(List.of(MI_1));
        store.look(viewport -> viewport);
        store.dispatch(PlanEdits.rename(MI_1, "mi-1"));
        store.undo();
        store.redo();
        assertEquals(1, seen.size());
        assertTrue(store.state().history().undoLabel().isEmpty());
    }

    @Test
    void savingMarksThePresentPlanOnly() {
        assertFalse(store.state().history().isDirty());
        store.dispatch(PlanEdits.rename(MI_1, "billing"));
        assertTrue(store.state().history().isDirty());
        store.saved(Path.of("other.portolan.json"));
        assertFalse(store.state().history().isDirty());
        assertEquals(Path.of("other.portolan.json"), store.state().file());
        store.undo();
        assertTrue(store.state().history().isDirty());
        store.redo();
        assertFalse(store.state().history().isDirty());
    }

    @Test
    void openingShowsTheOtherPlanWithNothingSelectedAndTheSameView() {
        store.look(viewport -> viewport.panned(30, 40).sized(800, 600));
        store.select(List.of(MI_1));
        var view = store.state().viewport();
        store.open(History.unsaved(Topology.empty("Other")), null);
        assertEquals("Other", store.state().topology().name());
        assertNull(store.state().file());
        assertEquals(Set.of(), store.state().selection());
        assertEquals(view, store.state().viewport());
        assertEquals(List.of(), store.state().resolution().findings(Severity.ERROR));
    }

    @Test
    void whatWasWorkedOutAheadIsShownAsItIs() {
        var ahead = store.prepare(SmallPlan.KNOWLEDGE, History.opened(SmallPlan.plan()));
        store.open(ahead, FILE);
        assertSame(ahead.resolution(), store.state().resolution());
        assertSame(ahead.geometry(), store.state().geometry());
    }

    @Test
    void whatWasWorkedOutAheadIsWorkedOutAgainIfMoreIsKnownByNow() {
        var ahead = store.prepare(SmallPlan.KNOWLEDGE, History.opened(SmallPlan.plan()));
        var now = new Knowledge(new Catalog(List.of(), List.of()), null, List.of());
        store.learn(now);
        store.open(ahead, FILE);
        assertSame(now, store.state().knowledge());
        assertFalse(store.state().resolution().findings(Severity.ERROR).isEmpty());
    }

    @Test
    void anotherCatalogLeavesThePlanItsHistoryAndTheSelection() {
        store.dispatch(PlanEdits.rename(MI_1, "billing"));
        store.select(List.of(GW_1));
        var before = store.state();
        store.learn(new Knowledge(new Catalog(List.of(), List.of()), null, List.of()));
        var after = store.state();
        assertSame(before.history(), after.history());
        assertEquals(before.selection(), after.selection());
        assertEquals(before.viewport(), after.viewport());
        assertEquals(
                after.topology().instances().count(),
                after.resolution().findings(Severity.ERROR).stream()
                        .filter(finding -> finding.message().contains("does not know"))
                        .count());
        store.learn(SmallPlan.KNOWLEDGE);
        assertEquals(before.resolution().findings(), store.state().resolution().findings());
    }
}
