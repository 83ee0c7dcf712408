package dev.portolan.core.edit;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The selected hosts and zones that can be moved one by one: a zone with all its hosts, and hosts whose zone
/// is not selected. What is locked is not among them.
final class Blocks {
    /// A host, or a zone with its hosts.
    record Block(ElementId element, Area area) {}

    /// How far to move something.
    record Shift(int dx, int dy) {}

    private final Topology topology;
    private final Areas areas;
    private final List<Block> all = new ArrayList<>();

    Blocks(Topology topology, Collection<? extends ElementId> elements, Areas areas) {
        this.topology = topology;
        this.areas = areas;
        Set<ElementId> selected = new HashSet<>(elements);
        topology.zones().stream().filter(zone -> selected.contains(zone.id())).forEach(zone -> add(zone.id()));
        topology.hosts().stream()
                .filter(host -> selected.contains(host.id()))
                .filter(host -> host.zone() == null || !selected.contains(host.zone()))
                .forEach(host -> add(host.id()));
    }

    private void add(ElementId element) {
        if (!topology.isLocked(element)) {
            areas.of(element).ifPresent(area -> all.add(new Block(element, area)));
        }
    }

    /// Those whose areas are known, zones first, each in plan order.
    List<Block> all() {
        return all;
    }

    /// The edit that moves each block as far as it should go.
    Edit moved(String label, Map<ElementId, Shift> shifts) {
        var hosts = new TreeMap<HostId, Place>();
        var zones = new TreeMap<ZoneId, Place>();
        shifts.forEach((element, shift) -> {
            switch (element) {
                case HostId id -> hosts.put(id, place(id, shift));
                case ZoneId id -> {
                    zones.put(id, place(id, shift));
                    topology.hosts().stream()
                            .filter(host -> id.equals(host.zone()))
                            .map(Host::id)
                            .forEach(host -> hosts.put(host, place(host, shift)));
                }
                default -> throw new IllegalArgumentException("stands nowhere of its own: " + element);
            }
        });
        var edit = HostEdits.moveHosts(hosts).named(label);
        for (var zone : zones.entrySet()) {
            edit = edit.then(HostEdits.moveZone(zone.getKey(), zone.getValue()));
        }
        return edit;
    }

    private Place place(ElementId element, Shift shift) {
        var area = areas.of(element).orElseThrow(() -> new IllegalArgumentException("stands nowhere: " + element));
        return new Place(area.x() + shift.dx(), area.y() + shift.dy());
    }
}
