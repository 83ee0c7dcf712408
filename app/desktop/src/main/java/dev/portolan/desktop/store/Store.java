package dev.portolan.desktop.store;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.History;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Topology;
import dev.portolan.diagram.Geometry;
import dev.portolan.diagram.GeometryPlanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Holds the one [State] of a window. Panes observe it and send edits; nothing else changes it.
///
/// Belongs to one thread. An observer must not change the store from within its notification: that is a bug,
/// and it throws.
public final class Store {
    private final GeometryPlanner planner;
    private final List<Consumer<State>> observers = new ArrayList<>();
    private State state;
    private boolean notifying;

    /// @param knowledge what is known of products at first
    /// @param history the plan to begin with
    /// @param file where it is saved, or null
    public Store(Knowledge knowledge, GeometryPlanner planner, History history, @Nullable Path file) {
        this.planner = planner;
        this.state = fresh(prepare(knowledge, history), false, file, Viewport.initial());
    }

    private static State fresh(PreparedPlan plan, boolean reading, @Nullable Path file, Viewport viewport) {
        return new State(
                file,
                plan.history(),
                plan.knowledge(),
                reading,
                plan.resolution(),
                plan.geometry(),
                Set.of(),
                Filter.NONE,
                viewport);
    }

    /// Works out what follows from a plan, with what every window asks for at once. The one thing that may be
    /// asked on any thread: it touches nothing that changes.
    public PreparedPlan prepare(Knowledge knowledge, History history) {
        var resolution = knowledge.resolver().resolve(history.topology());
        var judged = CompletableFuture.runAsync(() -> {
            resolution.findings();
            resolution.waived();
        });
        var geometry = planner.promptly(history.topology(), resolution, Geometry.EMPTY);
        geometry.lookAhead();
        judged.join();
        return new PreparedPlan(history, knowledge, resolution, geometry);
    }

    /// What is to be shown now.
    public State state() {
        return state;
    }

    /// Calls the observer now and after every change, until the window is gone.
    public void observe(Consumer<State> observer) {
        observers.add(observer);
        observer.accept(state);
    }

    /// Carries out an edit as one undo step.
    public void dispatch(Edit edit) {
        changeHistory(history -> history.apply(edit));
    }

    /// Takes the last edit back.
    public void undo() {
        changeHistory(History::undo);
    }

    /// Brings the last undone edit back.
    public void redo() {
        changeHistory(History::redo);
    }

    private void changeHistory(UnaryOperator<History> change) {
        var history = change.apply(state.history());
        var topology = history.topology();
        if (topology.equals(state.topology())) {
            return;
        }
        var knowledge = state.knowledge();
        var resolution = knowledge.resolver().resolve(topology, state.resolution());
        var geometry = planner.promptly(topology, resolution, state.geometry());
        var selection = present(state.selection(), topology);
        change(new State(
                state.file(),
                history,
                knowledge,
                state.reading(),
                resolution,
                geometry,
                selection,
                state.filter(),
                state.viewport()));
    }

    /// Selects these elements, as far as the plan has them, and nothing else.
    public void select(Collection<? extends ElementId> elements) {
        change(state.withSelection(present(Set.copyOf(elements), state.topology())));
    }

    /// Has other things at full strength.
    public void filter(Filter filter) {
        change(state.withFilter(filter));
    }

    /// Looks at another part of the canvas.
    public void look(UnaryOperator<Viewport> change) {
        change(state.withViewport(change.apply(state.viewport())));
    }

    /// Notes whether files are being read of which the store will [#learn].
    public void setReading(boolean reading) {
        change(state.withReading(reading));
    }

    /// Takes over what is now known of products, so that nothing is being read any more: the plan, its
    /// history and the selection stay, and what follows from them is worked out anew. An instance of a
    /// product that is gone stays in the plan, with a finding.
    public void learn(Knowledge knowledge) {
        var topology = state.topology();
        var resolution = knowledge.resolver().resolve(topology);
        change(new State(
                state.file(),
                state.history(),
                knowledge,
                false,
                resolution,
                planner.promptly(topology, resolution, state.geometry()),
                state.selection(),
                state.filter(),
                state.viewport()));
    }

    /// Gives links the ways that they will keep.
    ///
    /// @param draft the geometry that they were found for; if the present one is another, nothing happens
    /// @param settled the same with the final ways
    @SuppressWarnings("ReferenceEquality") // Each edit makes another geometry.
    void settle(Geometry draft, Geometry settled) {
        if (state.geometry() == draft) {
            change(state.withGeometry(settled));
        }
    }

    /// Shows another plan.
    public void open(History history, @Nullable Path file) {
        open(prepare(state.knowledge(), history), file);
    }

    /// Shows another plan that is worked out already. If more is known by now, it is worked out again.
    public void open(PreparedPlan plan, @Nullable Path file) {
        var current = plan.knowledge().equals(state.knowledge()) ? plan : prepare(state.knowledge(), plan.history());
        change(fresh(current, state.reading(), file, state.viewport()));
    }

    /// Notes that the present plan is now in this file.
    public void saved(Path file) {
        change(new State(
                file,
                state.history().markSaved(),
                state.knowledge(),
                state.reading(),
                state.resolution(),
                state.geometry(),
                state.selection(),
                state.filter(),
                state.viewport()));
    }

    /// Notes that the file holds another plan than the one that was read from it or saved to it.
    ///
    /// @param onDisk what it holds now; null if it is gone
    public void fileHolds(@Nullable Topology onDisk) {
        change(state.withHistory(state.history().fileHolds(onDisk)));
    }

    private static Set<ElementId> present(Set<ElementId> selection, Topology topology) {
        return selection.isEmpty()
                ? selection
                : topology.elements().filter(selection::contains).collect(Collectors.toSet());
    }

    private void change(State next) {
        if (notifying) {
            throw new IllegalStateException("a change from within a notification");
        }
        if (next.equals(state)) {
            return;
        }
        state = next;
        notifying = true;
        try {
            observers.forEach(observer -> observer.accept(next));
        } finally {
            notifying = false;
        }
    }
}
