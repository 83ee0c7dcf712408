package dev.portolan.diagram;

import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.core.resolve.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Works out where everything of a plan stands. Pure and deterministic.
///
/// Hosts are as large as their instances need, zones as large as their hosts, or larger if the plan's layout
/// says so. A host or an empty zone without a place in the plan's layout gets one on a grid of 8 pixels where it
/// covers no other host.
///
/// Finding the ways of links takes most of the time, and is spared where it can be: after an edit that moves
/// nothing ([#plan(Topology, Resolution, Geometry)]), where somebody waits for a large plan ([#promptly]), while
/// something is dragged ([#draft]), and where only boxes matter ([#boxes]).
public final class GeometryPlanner {
    /// The ways of so many links are found within the time of one frame or two.
    private static final int QUICK = 2_500;

    public GeometryPlanner() {}

    /// Plans a topology.
    ///
    /// @param resolution of the same topology
    public Geometry plan(Topology topology, Resolution resolution) {
        return plan(topology, resolution, Geometry.EMPTY);
    }

    /// Plans a topology after an edit, with the same result as from scratch.
    ///
    /// @param resolution of the same topology
    /// @param earlier of the plan before the edit, or of any other
    public Geometry plan(Topology topology, Resolution resolution, Geometry earlier) {
        var task = Task.of(topology, resolution);
        var moved = task.keeping(earlier);
        return moved.isPresent() && earlier.isSettled() ? moved.get() : task.routed(earlier);
    }

    /// Plans a topology after an edit as far as nobody has to wait for it: like [#plan] where that is quick, or
    /// else like [#draft], to be [settled][Geometry#isSettled] by [#plan] where nobody waits.
    ///
    /// @param resolution of the same topology
    /// @param earlier of the plan before the edit, or of any other
    public Geometry promptly(Topology topology, Resolution resolution, Geometry earlier) {
        var task = Task.of(topology, resolution);
        return task.keeping(earlier)
                .orElseGet(() -> task.links().size() <= QUICK ? task.routed(earlier) : task.drafted(earlier));
    }

    /// Plans a topology as it is while something in it is dragged: links of what has moved take a simple way,
    /// all others the way that they had.
    ///
    /// @param resolution of the same topology
    /// @param earlier of the plan before the drag
    public Geometry draft(Topology topology, Resolution resolution, Geometry earlier) {
        return Task.of(topology, resolution).drafted(earlier);
    }

    /// Plans zones, hosts and instances, without links.
    public Geometry boxes(Topology topology) {
        return Places.of(topology).with(Geometry.EMPTY.ways());
    }

    /// Links that are to find their ways between boxes.
    ///
    /// @param titles what they keep out of besides hosts
    private record Task(Places places, List<LinkResolution> links, List<Box> titles) {
        static Task of(Topology topology, Resolution resolution) {
            var places = Places.of(topology);
            return new Task(places, List.copyOf(resolution.links()), namesOfZones(topology, places.zones()));
        }

        /// With the ways that they have; empty if something else is in their way by now.
        Optional<Geometry> keeping(Geometry earlier) {
            var moved = places.with(earlier.ways()).sharing(earlier);
            boolean same = moved.hostsStandAsIn(earlier) && earlier.ways().areFor(links, titles);
            return same ? Optional.of(moved) : Optional.empty();
        }

        Geometry routed(Geometry earlier) {
            var routes = new LinkRouter(places.hosts(), places.instances(), titles).route(links);
            return places.with(Ways.settled(routes, links, titles)).sharing(earlier);
        }

        Geometry drafted(Geometry earlier) {
            var routes = new LinkedHashMap<LinkId, Route>();
            for (var link : links) {
                var from = places.instances().get(link.link().from());
                var to = places.instances().get(link.link().to());
                if (from != null && to != null) {
                    boolean stays = earlier.box(link.link().from()).equals(Optional.of(from))
                            && earlier.box(link.link().to()).equals(Optional.of(to));
                    var known = stays ? earlier.route(link.link().id()) : Optional.<Route>empty();
                    routes.put(link.link().id(), known.orElseGet(() -> SimpleWay.between(from, to)));
                }
            }
            return places.with(Ways.draft(routes, links, titles, earlier.ways()))
                    .sharing(earlier);
        }
    }

    /// Where all boxes stand.
    private record Places(
            SequencedMap<ZoneId, Box> zones, SequencedMap<HostId, Box> hosts, SequencedMap<InstanceId, Box> instances) {
        static Places of(Topology topology) {
            var arrangement = Arranger.arrange(topology);
            var hosts = new LinkedHashMap<HostId, Box>();
            var instances = new LinkedHashMap<InstanceId, Box>();
            for (var host : Stacking.hosts(topology)) {
                var box = arrangement.host(host.id());
                hosts.put(host.id(), box);
                addCards(host, box, instances);
            }
            return new Places(GeometryPlanner.zones(topology, hosts, arrangement), hosts, instances);
        }

        Geometry with(Ways ways) {
            return new Geometry(zones, hosts, instances, ways);
        }
    }

    private static void addCards(Host host, Box box, Map<InstanceId, Box> instances) {
        var grid = HostGrid.of(host.instances().size(), box.width());
        for (int i = 0; i < host.instances().size(); i++) {
            instances.put(host.instances().get(i).id(), grid.card(box, i));
        }
    }

    /// About where the names of zones stand.
    private static List<Box> namesOfZones(Topology topology, SequencedMap<ZoneId, Box> zones) {
        var titles = new ArrayList<Box>();
        for (var zone : topology.zones()) {
            var box = zones.get(zone.id());
            if (box != null) {
                titles.add(Metrics.titleOf(box, zone.name().length()));
            }
        }
        return titles;
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
