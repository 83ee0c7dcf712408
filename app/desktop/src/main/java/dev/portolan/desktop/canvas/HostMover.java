package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.GeometryPlanner;
import dev.portolan.diagram.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Works out what dragging hosts, or zones with their hosts, by some distance would do.
final class HostMover {
    private final GeometryPlanner planner;

    HostMover(GeometryPlanner planner) {
        this.planner = planner;
    }

    /// The gesture with the hosts as far from where they were as the pointer is from where it began.
    ///
    /// A single host that is dragged into another zone, or out of all, changes its zone.
    Gesture.MovingHosts move(State state, Set<ElementId> moved, Point start, Point now) {
        var edit = edit(state, moved, start, now);
        var topology = edit.apply(state.topology());
        var resolution = state.knowledge().resolver().resolve(topology, state.resolution());
        var draft = planner.draft(topology, resolution, state.geometry());
        return new Gesture.MovingHosts(start, moved, edit, draft);
    }

    private static Edit edit(State state, Set<ElementId> moved, Point start, Point now) {
        double dx = now.x() - start.x();
        double dy = now.y() - start.y();
        var hosts = hosts(state, moved);
        Map<HostId, Place> places = new HashMap<>();
        hosts.forEach(host -> state.geometry()
                .box(host.id())
                .ifPresent(box -> places.put(
                        host.id(), new Place(NewHost.snapped(box.x() + dx), NewHost.snapped(box.y() + dy)))));
        holdOthers(state, places);
        var edit = HostEdits.moveHosts(places);
        for (var element : moved) {
            if (element instanceof ZoneId zone) {
                edit = edit.then(moveZone(state, zone, dx, dy));
            }
        }
        if (hosts.size() == 1
                && moved.size() == 1
                && moved.contains(hosts.getFirst().id())) {
            edit = edit.then(HostEdits.setZone(
                    hosts.getFirst(), state.geometry().zoneAt(now).orElse(null)));
        }
        return edit;
    }

    /// Hosts that nobody has given a place yet stay where they are seen: they would make room otherwise.
    private static void holdOthers(State state, Map<HostId, Place> places) {
        for (var host : state.topology().hosts()) {
            if (state.topology().layout().host(host.id()) == null && !places.containsKey(host.id())) {
                state.geometry()
                        .box(host.id())
                        .ifPresent(box ->
                                places.put(host.id(), new Place(NewHost.snapped(box.x()), NewHost.snapped(box.y()))));
            }
        }
    }

    private static Edit moveZone(State state, ZoneId zone, double dx, double dy) {
        return state.geometry()
                .box(zone)
                .map(box -> HostEdits.moveZone(
                        zone, new Place(NewHost.snapped(box.x() + dx), NewHost.snapped(box.y() + dy))))
                .orElseGet(() -> HostEdits.moveHosts(Map.of()));
    }

    private static List<Host> hosts(State state, Set<ElementId> moved) {
        return state.topology().hosts().stream()
                .filter(host -> moved.contains(host.id()) || (host.zone() != null && moved.contains(host.zone())))
                .toList();
    }
}
