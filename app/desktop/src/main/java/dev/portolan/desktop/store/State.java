package dev.portolan.desktop.store;

import dev.portolan.core.edit.History;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.diagram.Geometry;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that the window shows. Immutable: panes compare what they showed with what they are to show.
///
/// @param file where the plan is saved; null if nowhere yet
/// @param history the plan, and what it was
/// @param knowledge what is known of products
/// @param resolution what follows from the plan
/// @param geometry where everything stands
/// @param selection the selected elements, all of them in the plan
/// @param viewport the part of the canvas that is seen
public record State(
        @Nullable Path file,
        History history,
        Knowledge knowledge,
        Resolution resolution,
        Geometry geometry,
        Set<ElementId> selection,
        Viewport viewport) {
    public State {
        selection = Set.copyOf(selection);
    }

    /// The same plan with other things selected.
    State withSelection(Set<ElementId> next) {
        return new State(file, history, knowledge, resolution, geometry, next, viewport);
    }

    /// The same plan seen from elsewhere.
    State withViewport(Viewport next) {
        return new State(file, history, knowledge, resolution, geometry, selection, next);
    }

    /// The plan as it is now.
    public Topology topology() {
        return history.topology();
    }
}
