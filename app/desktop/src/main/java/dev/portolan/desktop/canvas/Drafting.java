package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.Edit;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Geometry;
import dev.portolan.diagram.GeometryPlanner;

/// Works out where everything would stand after an edit that a drag is about to make.
///
/// @param planner plans without finding final ways for links
record Drafting(GeometryPlanner planner) {
    Geometry after(State state, Edit edit) {
        var topology = edit.apply(state.topology());
        var resolution = state.knowledge().resolver().resolve(topology, state.resolution());
        return planner.draft(topology, resolution, state.geometry());
    }
}
