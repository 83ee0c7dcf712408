package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.Drafts;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Point;

/// A host that does not exist yet, and where it would stand.
record NewHost(Host host, Place place) {
    private static final int GRID = 8;

    /// A host with the first free name, in the zone under the point, with its corner at the nearest point of
    /// the grid.
    static NewHost at(State state, Point canvas) {
        var zone = state.geometry().zoneAt(canvas).orElse(null);
        return new NewHost(Drafts.host(state.topology(), zone), new Place(snapped(canvas.x()), snapped(canvas.y())));
    }

    /// The nearest line of the grid.
    static int snapped(double coordinate) {
        return Math.toIntExact(Math.round(coordinate / GRID)) * GRID;
    }
}
