package dev.portolan.desktop.store;

import dev.portolan.diagram.Geometry;
import dev.portolan.diagram.GeometryPlanner;
import java.util.concurrent.Executor;

/// Finds in the background the ways that links will keep, wherever a store could only draft them.
///
/// Belongs to the thread of its store.
public final class Settling {
    private final Store store;
    private final GeometryPlanner planner;
    private final Executor background;
    private final Executor foreground;
    private boolean busy;

    /// @param background where ways are found
    /// @param foreground does things later in the thread of the store
    public Settling(Store store, GeometryPlanner planner, Executor background, Executor foreground) {
        this.store = store;
        this.planner = planner;
        this.background = background;
        this.foreground = foreground;
    }

    /// Settles what is drafted at present, if anything. To be called whenever the draft itself has been shown:
    /// finding ways keeps every processor busy, and nobody should wait for it to see an edit.
    ///
    /// While ways are found the user may go on editing. What was found for a draft that is gone is dropped, and the
    /// search begins again.
    public void settle() {
        var state = store.state();
        var draft = state.geometry();
        if (!busy && !draft.isSettled()) {
            busy = true;
            background.execute(() -> {
                var found = draft;
                try {
                    found = settled(state, draft);
                } finally {
                    var ways = found;
                    foreground.execute(() -> finish(draft, ways));
                }
            });
        }
    }

    private Geometry settled(State state, Geometry draft) {
        var settled = planner.plan(state.topology(), state.resolution(), draft);
        settled.lookAhead();
        return settled;
    }

    private void finish(Geometry draft, Geometry found) {
        busy = false;
        if (found.isSettled()) {
            store.settle(draft, found);
            settle();
        }
    }
}
