package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Geometry;
import dev.portolan.diagram.GeometryPlanner;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps a host that grows from covering its neighbours: those below it move down by as much as it becomes
/// taller, those
/// to its right move right by as much as it becomes wider. Other zones move as a whole.
final class RoomMaker {
    private final GeometryPlanner planner;

    RoomMaker(GeometryPlanner planner) {
        this.planner = planner;
    }

    /// The edit, and in the same step the room that it takes.
    ///
    /// @param host the host that the edit may make larger
    Edit withRoom(State before, Edit edit, HostId host) {
        var after = planner.boxes(edit.apply(before.topology()));
        var was = before.geometry().box(host);
        var becomes = after.box(host);
        var grown = before.topology().host(host);
        if (was.isEmpty() || becomes.isEmpty() || grown.isEmpty()) {
            return edit;
        }
        double taller = Math.max(0, becomes.get().height() - was.get().height());
        double wider = Math.max(0, becomes.get().width() - was.get().width());
        var places = places(before, grown.get(), was.get(), wider, taller);
        return places.isEmpty() ? edit : edit.then(HostEdits.moveHosts(places));
    }

    private static Map<HostId, Place> places(State before, Host grown, Box was, double wider, double taller) {
        var geometry = before.geometry();
        Map<HostId, Place> places = new HashMap<>();
        for (var host : before.topology().hosts()) {
            boolean sameZone = Optional.ofNullable(host.zone()).equals(Optional.ofNullable(grown.zone()));
            var box = geometry.box(host.id()).orElse(was);
            var shape = sameZone ? box : outer(geometry, host, box);
            var cause = sameZone ? was : outer(geometry, grown, was);
            boolean below = shape.y() >= was.bottom() && shape.x() < cause.right() && cause.x() < shape.right();
            boolean beside = shape.x() >= was.right() && shape.y() < cause.bottom() && cause.y() < shape.bottom();
            double dx = beside ? wider : 0;
            double dy = below ? taller : 0;
            if (!host.equals(grown) && (dx > 0 || dy > 0)) {
                places.put(host.id(), new Place(NewHost.snapped(box.x() + dx), NewHost.snapped(box.y() + dy)));
            }
        }
        return places;
    }

    /// The host's zone, or the host itself if it stands in none.
    private static Box outer(Geometry geometry, Host host, Box box) {
        return Optional.ofNullable(host.zone()).flatMap(geometry::box).orElse(box);
    }
}
