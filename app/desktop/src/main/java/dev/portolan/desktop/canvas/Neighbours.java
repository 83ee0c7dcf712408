package dev.portolan.desktop.canvas;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Box;
import java.util.HashSet;
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

    /// The neighbours of hosts and zones.
    static Neighbours of(State state, Set<ElementId> moved) {
        var going = going(state, moved);
        var geometry = state.geometry();
        var boxes = geometry.placesTouching(state.viewport().visible()).stream()
                .filter(element -> !going.contains(element))
                .flatMap(element -> geometry.box(element).stream())
                .toList();
        return new Neighbours(boxes, TOLERANCE / state.viewport().zoom());
    }

    /// Hosts go with their zone, and a zone follows its hosts.
    private static Set<ElementId> going(State state, Set<ElementId> moved) {
        Set<ElementId> going = new HashSet<>(moved);
        for (var host : state.topology().hosts()) {
            HostId id = host.id();
            ZoneId zone = host.zone();
            if (zone != null && (moved.contains(id) || moved.contains(zone))) {
                going.add(id);
                going.add(zone);
            }
        }
        return going;
    }
}
