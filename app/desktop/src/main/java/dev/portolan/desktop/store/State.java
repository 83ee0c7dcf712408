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
/// @param reading whether the user's own catalog files are being read, so that soon more may be known
/// @param resolution what follows from the plan
/// @param geometry where everything stands
/// @param selection the selected elements, all of them in the plan
/// @param filter what is shown at full strength
/// @param viewport the part of the canvas that is seen
public record State(
        @Nullable Path file,
        History history,
        Knowledge knowledge,
        boolean reading,
        Resolution resolution,
        Geometry geometry,
        Set<ElementId> selection,
        Filter filter,
        Viewport viewport) {
    public State {
        selection = Set.copyOf(selection);
    }

    /// The same plan with other things selected.
    State withSelection(Set<ElementId> next) {
        return new State(file, history, knowledge, reading, resolution, geometry, next, filter, viewport);
    }

    /// The same plan while files are being read, or no longer.
    State withReading(boolean next) {
        return new State(file, history, knowledge, next, resolution, geometry, selection, filter, viewport);
    }

    /// The same plan seen from elsewhere.
    State withViewport(Viewport next) {
        return new State(file, history, knowledge, reading, resolution, geometry, selection, filter, next);
    }

    /// The same plan with links going other ways.
    State withGeometry(Geometry next) {
        return new State(file, history, knowledge, reading, resolution, next, selection, filter, viewport);
    }

    /// The same plan with other things at full strength.
    State withFilter(Filter next) {
        return new State(file, history, knowledge, reading, resolution, geometry, selection, next, viewport);
    }

    /// The same plan with another view of what was saved.
    State withHistory(History next) {
        return new State(file, next, knowledge, reading, resolution, geometry, selection, filter, viewport);
    }

    /// The plan as it is now.
    public Topology topology() {
        return history.topology();
    }
}
