package dev.portolan.desktop.canvas;

import dev.portolan.core.plan.ElementId;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Box;
import java.util.List;
import java.util.Set;

/// What something that is dragged may line up with: the zones and hosts in sight that stay where they are.
///
/// @param tolerance how near lines attract each other, in pixels at zoom 1
record Neighbours(List<Box> boxes, double tolerance) {
    /// In screen pixels.
    private static final double TOLERANCE = 8;

    Neighbours {
        boxes = List.copyOf(boxes);
    }

    /// The neighbours of zones and hosts.
    ///
    /// @param going all that does not stay where it is
    static Neighbours of(State state, Set<ElementId> going) {
        var geometry = state.geometry();
        var boxes = geometry.placesTouching(state.viewport().visible()).stream()
                .filter(element -> !going.contains(element))
                .flatMap(element -> geometry.box(element).stream())
                .toList();
        return new Neighbours(boxes, TOLERANCE / state.viewport().zoom());
    }
}
