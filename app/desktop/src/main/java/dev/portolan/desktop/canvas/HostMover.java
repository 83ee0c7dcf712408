package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.GeometryPlanner;
import dev.portolan.diagram.Point;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Works out what dragging hosts, or zones with their hosts, by some distance would do.
final class HostMover {
    private final Drafting drafting;

    HostMover(GeometryPlanner planner) {
        this.drafting = new Drafting(planner);
    }

    /// The gesture with the hosts as far from where they were as the pointer is from where it began, but for what
    /// they line up with.
    ///
    /// A single host that is dragged into another zone, or out of all, changes its zone.
    ///
    /// @param free whether they go to the pixel where the pointer leads them
    Gesture.MovingHosts move(State state, Set<ElementId> moved, Point start, Point now, boolean free) {
        double dx = now.x() - start.x();
        double dy = now.y() - start.y();
        var snap = free ? Snap.free(dx, dy) : snap(state, moved, dx, dy);
        var edit = edit(state, moved, now, snap);
        return new Gesture.MovingHosts(start, moved, edit, drafting.after(state, edit), snap.guides());
    }

    private static Snap snap(State state, Set<ElementId> moved, double dx, double dy) {
        var geometry = state.geometry();
        return moved.stream()
                .filter(element -> element instanceof HostId || element instanceof ZoneId)
                .flatMap(element -> geometry.box(element).stream())
                .reduce(Box::union)
                .map(box -> Snap.of(box, Neighbours.of(state, going(state, moved)), dx, dy))
                .orElseGet(() -> Snap.free(dx, dy));
    }

    /// Hosts go with their zone, and a zone follows its hosts.
    private static Set<ElementId> going(State state, Set<ElementId> moved) {
        Set<ElementId> going = new HashSet<>(moved);
        for (var host : hosts(state, moved)) {
            going.add(host.id());
            if (host.zone() != null) {
                going.add(host.zone());
            }
        }
        return going;
    }

    private static Edit edit(State state, Set<ElementId> moved, Point now, Snap snap) {
        var hosts = hosts(state, moved);
        Map<HostId, Place> places = new HashMap<>();
        hosts.forEach(host ->
                state.geometry().box(host.id()).ifPresent(box -> places.put(host.id(), moved(box, snap))));
        held(state).forEach(places::putIfAbsent);
        var edit = HostEdits.moveHosts(places);
        for (var element : moved) {
            if (element instanceof ZoneId zone) {
                edit = edit.then(moveZone(state, zone, snap));
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

    private static Place moved(Box box, Snap snap) {
        return new Place(
                Math.toIntExact(Math.round(box.x() + snap.dx())), Math.toIntExact(Math.round(box.y() + snap.dy())));
    }

    /// Hosts that nobody has given a place yet stay where they are seen: they would make room otherwise.
    static Map<HostId, Place> held(State state) {
        Map<HostId, Place> places = new HashMap<>();
        for (var host : state.topology().hosts()) {
            if (state.topology().layout().host(host.id()) == null) {
                state.geometry()
                        .box(host.id())
                        .ifPresent(box ->
                                places.put(host.id(), new Place(NewHost.snapped(box.x()), NewHost.snapped(box.y()))));
            }
        }
        return places;
    }

    private static Edit moveZone(State state, ZoneId zone, Snap snap) {
        return state.geometry()
                .box(zone)
                .map(box -> HostEdits.moveZone(zone, moved(box, snap)))
                .orElseGet(() -> HostEdits.moveHosts(Map.of()));
    }

    private static List<Host> hosts(State state, Set<ElementId> moved) {
        return state.topology().hosts().stream()
                .filter(host -> moved.contains(host.id()) || (host.zone() != null && moved.contains(host.zone())))
                .toList();
    }
}
