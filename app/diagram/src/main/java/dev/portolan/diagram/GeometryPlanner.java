package dev.portolan.diagram;

import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.resolve.Resolution;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Works out where everything of a plan stands. Pure and deterministic.
///
/// Hosts are as large as their instances need, zones as large as their hosts, or larger if the plan's layout
/// says so. A host or an empty zone without
/// a place in the plan's layout gets one on a grid of 8 pixels where it covers no other host. Planning is
/// fast enough to be done
/// anew for every step of a drag.
public final class GeometryPlanner {
    public GeometryPlanner() {}

    /// Plans a topology.
    ///
    /// @param resolution of the same topology
    public Geometry plan(Topology topology, Resolution resolution) {
        var arrangement = Arranger.arrange(topology);
        var hosts = new LinkedHashMap<HostId, Box>();
        var instances = new LinkedHashMap<InstanceId, Box>();
        for (var host : Stacking.hosts(topology)) {
            var box = arrangement.host(host.id());
            hosts.put(host.id(), box);
            addCards(host, box, instances);
        }
        var links = new LinkRouter(hosts, instances).route(resolution.links());
        return new Geometry(zones(topology, hosts, arrangement), hosts, instances, links);
    }

    private static void addCards(Host host, Box box, Map<InstanceId, Box> instances) {
        var grid = HostGrid.of(host.instances().size(), box.width());
        for (int i = 0; i < host.instances().size(); i++) {
            instances.put(host.instances().get(i).id(), grid.card(box, i));
        }
    }

    private static SequencedMap<ZoneId, Box> zones(
            Topology topology, Map<HostId, Box> hosts, Arranger.Arrangement arrangement) {
        var unions = new HashMap<ZoneId, Box>();
        for (var host : topology.hosts()) {
            var box = hosts.get(host.id());
            if (host.zone() != null && box != null) {
                unions.merge(host.zone(), box, Box::union);
            }
        }
        var zones = new LinkedHashMap<ZoneId, Box>();
        for (var zone : Stacking.zones(topology)) {
            var union = unions.get(zone.id());
            zones.put(
                    zone.id(),
                    union == null
                            ? arrangement.emptyZone(zone.id())
                            : widened(
                                    Metrics.zoneAround(union), topology.layout().zone(zone.id())));
        }
        return zones;
    }

    /// A zone that was given a size reaches at least as far as that says.
    private static Box widened(Box zone, Layout.@Nullable Place place) {
        return place == null || (place.width() == 0 && place.height() == 0)
                ? zone
                : zone.union(new Box(place.x(), place.y(), place.width(), place.height()));
    }
}
