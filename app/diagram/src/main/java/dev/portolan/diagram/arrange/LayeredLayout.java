package dev.portolan.diagram.arrange;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Geometry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Arranges in layers, callers to the left of what they call: first the hosts within each zone, then zones and
/// the hosts outside of them. Deterministic, and fast enough for any plan that can be drawn.
public final class LayeredLayout implements LayoutEngine {
    private static final double HOSTS_ACROSS = 96;
    private static final double HOSTS_DOWN = 40;
    private static final double ZONES = 80;

    public LayeredLayout() {}

    @Override
    public NewPlaces arrange(Topology topology, Geometry geometry, Set<HostId> chosen) {
        return new Run(topology, geometry, chosen).places();
    }

    /// One arrangement.
    private static final class Run {
        private final Topology topology;
        private final Geometry geometry;
        private final Set<HostId> chosen;
        private final Map<InstanceId, HostId> hostOf = new HashMap<>();
        /// What stays.
        private final List<Box> kept = new ArrayList<>();

        private Run(Topology topology, Geometry geometry, Set<HostId> chosen) {
            this.topology = topology;
            this.geometry = geometry;
            this.chosen = chosen;
            topology.hosts()
                    .forEach(host -> host.instances().forEach(instance -> hostOf.put(instance.id(), host.id())));
        }

        private NewPlaces places() {
            boolean whole = topology.hosts().stream().map(Host::id).allMatch(chosen::contains);
            var free = new ArrayList<Block>();
            var settled = new ArrayList<Block>();
            for (var zone : topology.zones()) {
                var members = members(zone.id());
                var own = members.stream().filter(chosen::contains).toList();
                if (members.isEmpty()) {
                    emptyZone(zone, whole, free);
                } else if (own.size() == members.size()) {
                    var block = block(own);
                    free.add(new Block(block.boxes(), Geometry.zoneAround(block.bounds())));
                } else {
                    geometry.box(zone.id()).ifPresent(kept::add);
                }
            }
            for (var host : topology.hosts()) {
                if (host.zone() == null && geometry.box(host.id()).isPresent()) {
                    if (chosen.contains(host.id())) {
                        free.add(block(List.of(host.id())));
                    } else {
                        kept.add(box(host.id()));
                    }
                }
            }
            for (var zone : topology.zones()) {
                settleWithin(zone.id(), settled);
            }
            if (!free.isEmpty()) {
                settled.add(settleFree(free));
            }
            return result(settled);
        }

        private void emptyZone(Zone zone, boolean whole, List<Block> free) {
            geometry.box(zone.id()).ifPresent(box -> {
                if (whole) {
                    var boxes = new LinkedHashMap<ElementId, Box>();
                    boxes.put(zone.id(), box);
                    free.add(new Block(boxes, box));
                } else {
                    kept.add(box);
                }
            });
        }

        private List<HostId> members(ZoneId zone) {
            return topology.hosts().stream()
                    .filter(host -> zone.equals(host.zone()))
                    .map(Host::id)
                    .toList();
        }

        private Box box(HostId host) {
            return geometry.box(host).orElseThrow(() -> new IllegalArgumentException("no such host: " + host));
        }

        /// Hosts in columns.
        private Block block(List<HostId> hosts) {
            var boxes = Columns.arrange(hosts.stream().map(this::box).toList(), edges(hosts), HOSTS_ACROSS, HOSTS_DOWN);
            var placed = new LinkedHashMap<ElementId, Box>();
            for (int i = 0; i < boxes.size(); i++) {
                placed.put(hosts.get(i), boxes.get(i));
            }
            return new Block(placed, bounds(boxes));
        }

        private static Box bounds(List<Box> boxes) {
            return boxes.stream().reduce(Box::union).orElseThrow();
        }

        private List<Layers.Edge> edges(List<HostId> hosts) {
            var blocks = new ArrayList<List<? extends ElementId>>();
            hosts.forEach(host -> blocks.add(List.of(host)));
            return edgesBetween(blocks);
        }

        /// Links between groups of hosts, one edge for each pair of groups.
        private List<Layers.Edge> edgesBetween(List<? extends Iterable<? extends ElementId>> groups) {
            var number = new HashMap<ElementId, Integer>();
            for (int i = 0; i < groups.size(); i++) {
                for (var id : groups.get(i)) {
                    number.put(id, i);
                }
            }
            SequencedMap<Layers.Edge, Integer> weights = new LinkedHashMap<>();
            for (var link : topology.links()) {
                var from = number.get(hostOf.get(link.from()));
                var to = number.get(hostOf.get(link.to()));
                if (from != null && to != null && !from.equals(to)) {
                    weights.merge(new Layers.Edge(from, to, 0), 1, Integer::sum);
                }
            }
            var edges = new ArrayList<Layers.Edge>();
            weights.forEach((edge, weight) -> edges.add(new Layers.Edge(edge.from(), edge.to(), weight)));
            return edges;
        }

        /// The chosen hosts of a zone that keeps others: beside those, as near to where they stood as can be.
        private void settleWithin(ZoneId zone, List<Block> settled) {
            var members = members(zone);
            var own = members.stream().filter(chosen::contains).toList();
            if (own.isEmpty() || own.size() == members.size()) {
                return;
            }
            var block = block(own);
            var corner = bounds(own.stream().map(this::box).toList());
            var others = members.stream()
                    .filter(host -> !chosen.contains(host))
                    .map(this::box)
                    .toList();
            var zoneBox = Geometry.zoneAround(bounds(others));
            var foreign = kept.stream()
                    .filter(box -> !box.equals(geometry.box(zone).orElse(null)))
                    .toList();
            Predicate<Box> clear = box -> others.stream().noneMatch(box.grown(HOSTS_DOWN - 1)::intersects)
                    && foreign.stream().noneMatch(Geometry.zoneAround(box)::intersects);
            var place = FreeSpot.near(
                    block.bounds().moved(snap(corner.x()), snap(corner.y())),
                    box -> clear.test(box)
                            && foreign.stream()
                                    .noneMatch(Geometry.zoneAround(box).union(zoneBox)::intersects),
                    clear);
            var placed = block.at(place.x(), place.y());
            settled.add(placed);
            kept.add(Geometry.zoneAround(place).union(zoneBox));
        }

        /// What moves freely, in columns, as near to where it stood as can be.
        private Block settleFree(List<Block> free) {
            var boxes = Columns.arrange(
                    free.stream().map(Block::bounds).toList(),
                    edgesBetween(
                            free.stream().map(block -> block.boxes().keySet()).toList()),
                    ZONES,
                    ZONES);
            var all = new LinkedHashMap<ElementId, Box>();
            Box before = null;
            for (int i = 0; i < free.size(); i++) {
                all.putAll(free.get(i).at(boxes.get(i).x(), boxes.get(i).y()).boxes());
                for (var id : free.get(i).boxes().keySet()) {
                    var box = geometry.box(id).orElseThrow();
                    before = before == null ? box : before.union(box);
                }
            }
            var block = new Block(all, bounds(boxes));
            var inner = bounds(List.copyOf(all.values()));
            double x = before == null || kept.isEmpty() ? 0 : snap(before.x() - inner.x());
            double y = before == null || kept.isEmpty() ? 0 : snap(before.y() - inner.y());
            var place = FreeSpot.near(
                    block.bounds().moved(x, y),
                    box -> kept.stream().noneMatch(other -> other.intersects(box.grown(HOSTS_DOWN - 1))));
            return block.at(place.x(), place.y());
        }

        private static double snap(double coordinate) {
            return Math.round(coordinate / FreeSpot.GRID) * FreeSpot.GRID;
        }

        private NewPlaces result(List<Block> settled) {
            var hosts = new TreeMap<HostId, Place>();
            var zones = new TreeMap<ZoneId, Place>();
            for (var block : settled) {
                block.boxes().forEach((id, box) -> {
                    var place = new Place((int) snap(box.x()), (int) snap(box.y()));
                    if (id instanceof HostId host) {
                        hosts.put(host, place);
                    } else if (id instanceof ZoneId zone) {
                        zones.put(zone, place);
                    }
                });
            }
            return new NewPlaces(hosts, zones);
        }
    }
}
