package dev.portolan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.fixture.RandomEdits;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Catalog CATALOG = SmallCatalog.catalog();

    @Test
    void undoingAllTheWayAndRedoingPassesTheSamePlans() {
        long seed = 7;
        for (int session = 0; session < 30; session++) {
            var edits = new RandomEdits(new Random(seed + session), CATALOG);
            var history = History.opened(Topology.empty("plan"));
            var plans = new ArrayList<Topology>();
            plans.add(history.topology());
            for (int step = 0; step < 80; step++) {
                var edit = edits.next(history.topology());
                var alone = new Edit(edit.label(), edit.change());
                var next = history.apply(alone);
                if (next != history) {
                    plans.add(next.topology());
                }
                history = next;
                assertEquals(
                        List.of(), SoundPlans.flaws(history.topology()), "seed " + (seed + session) + ", step " + step);
            }
            var back = new ArrayList<Topology>();
            for (back.add(history.topology()); history.undoLabel().isPresent(); back.add(history.topology())) {
                history = history.undo();
            }
            Collections.reverse(back);
            assertEquals(plans, back, "undo, seed " + (seed + session));
            var forth = new ArrayList<Topology>();
            for (forth.add(history.topology()); history.redoLabel().isPresent(); forth.add(history.topology())) {
                history = history.redo();
            }
            assertEquals(plans, forth, "redo, seed " + (seed + session));
        }
    }

    @Test
    void mergedEditsKeepThePlanSoundAndUndoneTogether() {
        long seed = 11;
        for (int session = 0; session < 30; session++) {
            var edits = new RandomEdits(new Random(seed + session), CATALOG);
            var start = Topology.empty("plan");
            var history = History.unsaved(start);
            for (int step = 0; step < 80; step++) {
                history = history.apply(edits.next(history.topology()));
            }
            var end = history.topology();
            assertEquals(List.of(), SoundPlans.flaws(end), "seed " + (seed + session));
            while (history.undoLabel().isPresent()) {
                history = history.undo();
            }
            assertEquals(start, history.topology());
            while (history.redoLabel().isPresent()) {
                history = history.redo();
            }
            assertEquals(end, history.topology());
        }
    }

    @Test
    void editsInARowWithOneMergeKeyAreOneStep() {
        var history = History.opened(plan("a"))
                .apply(rename("b", "rename"))
                .apply(rename("c", "rename"))
                .apply(rename("d", "rename"));
        assertEquals("d", history.topology().name());
        assertEquals("a", history.undo().topology().name());
        assertEquals(Optional.of("Rename to d"), history.undoLabel());
    }

    @Test
    void editsWithOtherMergeKeysOrNoneStandAlone() {
        var history = History.opened(plan("a"))
                .apply(rename("b", "one"))
                .apply(rename("c", "two"))
                .apply(rename("d", null))
                .apply(rename("e", null));
        assertEquals(List.of("e", "d", "c", "b", "a"), namesBackwards(history));
    }

    @Test
    void savingEndsAStep() {
        var history = History.opened(plan("a"))
                .apply(rename("b", "rename"))
                .markSaved()
                .apply(rename("c", "rename"));
        assertEquals(List.of("c", "b", "a"), namesBackwards(history));
    }

    @Test
    void undoEndsAStep() {
        var history = History.opened(plan("a"))
                .apply(rename("b", "rename"))
                .apply(rename("c", "other"))
                .undo()
                .apply(rename("d", "rename"));
        assertEquals(List.of("d", "b", "a"), namesBackwards(history));
    }

    @Test
    void editsThatLeadBackLeaveNoStep() {
        var history = History.opened(plan("a")).apply(rename("b", "rename")).apply(rename("a", "rename"));
        assertEquals(List.of("a"), namesBackwards(history));
    }

    @Test
    void editThatChangesNothingLeavesNoTrace() {
        var history = History.opened(plan("a")).apply(rename("b", null)).undo();
        assertSame(history, history.apply(rename("a", null)));
        assertEquals(Optional.of("Rename to b"), history.redoLabel());
    }

    @Test
    void editForgetsWhatHadBeenUndone() {
        var history = History.opened(plan("a")).apply(rename("b", null)).undo().apply(rename("c", null));
        assertEquals(Optional.empty(), history.redoLabel());
        assertEquals(List.of("c", "a"), namesBackwards(history));
    }

    @Test
    void undoAtTheBeginningAndRedoAtTheEndChangeNothing() {
        var history = History.opened(plan("a"));
        assertSame(history, history.undo());
        assertSame(history, history.redo());
        assertEquals(Optional.empty(), history.undoLabel());
        assertEquals(Optional.empty(), history.redoLabel());
    }

    @Test
    void planIsDirtyWhereItDiffersFromTheSavedOne() {
        var opened = History.opened(plan("a"));
        var edited = opened.apply(rename("b", null));
        var saved = edited.markSaved();
        assertEquals(
                List.of(false, true, false, true, false, true, false),
                List.of(
                        opened.isDirty(),
                        edited.isDirty(),
                        saved.isDirty(),
                        saved.undo().isDirty(),
                        saved.undo().redo().isDirty(),
                        saved.apply(rename("c", null)).isDirty(),
                        saved.apply(rename("c", null)).apply(rename("b", null)).isDirty()));
    }

    @Test
    void newPlanIsDirtyUntilItIsSaved() {
        var history = History.unsaved(plan("a"));
        assertEquals(
                List.of(true, false),
                List.of(history.isDirty(), history.markSaved().isDirty()));
    }

    @Test
    void oldestStepsAreForgottenBeyondTheLimit() {
        var history = History.opened(plan("0"));
        for (int i = 1; i <= History.LIMIT + 5; i++) {
            history = history.apply(rename(Integer.toString(i), null));
        }
        int steps = 0;
        while (history.undoLabel().isPresent()) {
            history = history.undo();
            steps++;
        }
        assertEquals(History.LIMIT, steps);
        assertEquals("5", history.topology().name());
    }

    private static List<String> namesBackwards(History history) {
        var names = new ArrayList<String>();
        var now = history;
        for (names.add(now.topology().name());
                now.undoLabel().isPresent();
                names.add(now.topology().name())) {
            now = now.undo();
        }
        return names;
    }

    private static Topology plan(String name) {
        return Topology.empty(name);
    }

    private static Edit rename(String name, @Nullable String mergeKey) {
        return new Edit("Rename to " + name, mergeKey, topology -> topology.withName(name));
    }
}
