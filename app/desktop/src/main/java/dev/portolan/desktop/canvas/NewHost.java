package dev.portolan.desktop.canvas;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Point;
import java.util.List;

/// A host that does not exist yet, and where it would stand.
record NewHost(Host host, Place place) {
    private static final String STEM = "host";
    private static final int GRID = 8;

    /// A host with the first free name, in the zone under the point, with its corner at the nearest point of
    /// the grid.
    static NewHost at(State state, Point canvas) {
        var taken = state.topology().ids();
        state.topology().hosts().forEach(host -> taken.add(host.name()));
        var name = ElementId.numbered(STEM, 1, taken::contains);
        var zone = state.geometry().zoneAt(canvas).orElse(null);
        return new NewHost(
                Host.of(new HostId(name), name, zone, List.of()), new Place(snapped(canvas.x()), snapped(canvas.y())));
    }

    /// The nearest line of the grid.
    static int snapped(double coordinate) {
        return Math.toIntExact(Math.round(coordinate / GRID)) * GRID;
    }
}
