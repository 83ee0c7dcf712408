package dev.portolan.diagram;

import dev.portolan.core.common.Lazy;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// Where everything of a plan stands on the canvas. Immutable; see [GeometryPlanner].
///
/// What finds things by place is made when somebody first asks: a drag makes a geometry for each of its
/// steps, and asks only where things stand.
public final class Geometry {
    /// Of a plan with nothing in it.
    public static final Geometry EMPTY = new Geometry(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            Ways.settled(new LinkedHashMap<>(), List.of(), List.of()));

    /// Boxes with their ids, the topmost last.
    private record Layer<T extends ElementId>(SequencedMap<T, Box> boxes, List<T> ids, Lazy<BoxIndex> index) {
        static <T extends ElementId> Layer<T> of(SequencedMap<T, Box> boxes) {
            return new Layer<>(
                    boxes, List.copyOf(boxes.keySet()), new Lazy<>(() -> BoxIndex.of(List.copyOf(boxes.values()))));
        }

        /// The earlier layer if it is the same, so that what was made for it serves again.
        Layer<T> or(Layer<T> earlier) {
            return ids.equals(earlier.ids) && boxes.equals(earlier.boxes) ? earlier : this;
        }

        int[] positions(Box area) {
            return index.get().touching(area);
        }

        Optional<T> at(Point point) {
            var found = positions(Box.between(point, point));
            return found.length == 0 ? Optional.empty() : Optional.of(ids.get(found[found.length - 1]));
        }

        Stream<T> touching(Box area) {
            return Arrays.stream(positions(area)).mapToObj(ids::get);
        }

        List<Box> boxesTouching(Box area) {
            return index.get().boxesTouching(area);
        }
    }

    private final Layer<ZoneId> zones;
    private final Layer<HostId> hosts;
    private final Layer<InstanceId> instances;
    private final Ways ways;
    private final Lazy<Box> bounds = new Lazy<>(this::findBounds);

    private Geometry(Layer<ZoneId> zones, Layer<HostId> hosts, Layer<InstanceId> instances, Ways ways) {
        this.zones = zones;
        this.hosts = hosts;
        this.instances = instances;
        this.ways = ways;
    }

    Geometry(
            SequencedMap<ZoneId, Box> zones,
            SequencedMap<HostId, Box> hosts,
            SequencedMap<InstanceId, Box> instances,
            Ways ways) {
        this(Layer.of(zones), Layer.of(hosts), Layer.of(instances), ways);
    }

    /// This geometry, sharing with an earlier one what is the same.
    Geometry sharing(Geometry earlier) {
        return new Geometry(zones.or(earlier.zones), hosts.or(earlier.hosts), instances.or(earlier.instances), ways);
    }

    /// Whether hosts and instances are the same as in another geometry that this one shares with.
    boolean hostsStandAsIn(Geometry earlier) {
        return hosts.equals(earlier.hosts) && instances.equals(earlier.instances);
    }

    Ways ways() {
        return ways;
    }

    /// Whether all links have the ways that they will keep, and not here and there one that leads straight through
    /// what is between, for the time being.
    public boolean isSettled() {
        return ways.areSettled();
    }

    private Box findBounds() {
        return Stream.of(zones.boxes().values().stream(), hosts.boxes().values().stream(), ways.bounds().stream())
                .flatMap(all -> all)
                .reduce(Box::union)
                .orElse(new Box(0, 0, 0, 0));
    }

    /// The box of a zone, host or instance, or the box around a link's route; empty if the plan has no such
    /// element.
    public Optional<Box> box(ElementId id) {
        return switch (id) {
            case ZoneId zone -> Optional.ofNullable(zones.boxes().get(zone));
            case HostId host -> Optional.ofNullable(hosts.boxes().get(host));
            case InstanceId instance -> Optional.ofNullable(instances.boxes().get(instance));
            case LinkId link -> route(link).map(Route::bounds);
        };
    }

    /// The border that a zone has around its hosts.
    ///
    /// @param hosts the smallest box that holds them
    public static Box zoneAround(Box hosts) {
        return Metrics.zoneAround(hosts);
    }

    /// The way that a link takes.
    public Optional<Route> route(LinkId id) {
        return Optional.ofNullable(ways.routes().get(id));
    }

    /// The smallest box that holds everything; flat at 0,0 for an empty plan.
    public Box bounds() {
        return bounds.get();
    }

    /// Works out now what is otherwise worked out at the first look: for whoever plans where nobody waits.
    public void lookAhead() {
        var nowhere = Box.between(new Point(0, 0), new Point(0, 0));
        Stream.of(zones, hosts, instances).forEach(layer -> layer.positions(nowhere));
        ways.touching(nowhere);
        bounds();
    }

    /// What lies topmost at a point: an instance, else a link, else a host, else a zone.
    ///
    /// @param tolerance how far beside a link's line still counts as on it, in pixels at zoom 1
    public Optional<ElementId> hit(Point point, double tolerance) {
        return instances
                .at(point)
                .<ElementId>map(id -> id)
                .or(() -> linkAt(point, tolerance))
                .or(() -> hostAt(point))
                .or(() -> zoneAt(point));
    }

    /// The nearest link within the tolerance; the topmost of several as near.
    private Optional<LinkId> linkAt(Point point, double tolerance) {
        LinkId nearest = null;
        double distance = tolerance;
        var area = Box.between(point, point).grown(tolerance);
        for (int position : ways.touching(area)) {
            double candidate = ways.route(position).distance(point);
            if (candidate <= distance) {
                nearest = ways.id(position);
                distance = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// The topmost host at a point.
    public Optional<HostId> hostAt(Point point) {
        return hosts.at(point);
    }

    /// The topmost zone at a point.
    public Optional<ZoneId> zoneAt(Point point) {
        return zones.at(point);
    }

    /// The zones and hosts that have a point in common with an area, from the bottom to the top.
    public List<ElementId> placesTouching(Box area) {
        return Stream.<ElementId>concat(zones.touching(area), hosts.touching(area))
                .toList();
    }

    /// How often links pass through an area, leaving some out.
    int crossings(Box area, Set<LinkId> except) {
        return ways.crossings(area, except);
    }

    /// The zones, counted in the plan's order, that an area touches.
    int[] zonesTouching(Box area) {
        return zones.positions(area);
    }

    /// The hosts, counted in the plan's order, that an area touches.
    int[] hostsTouching(Box area) {
        return hosts.positions(area);
    }

    /// The links, counted in the order in which they were routed, that pass through an area.
    int[] linksTouching(Box area) {
        return ways.touching(area);
    }

    /// The instances, counted in the plan's order, that an area touches.
    int[] instancesTouching(Box area) {
        return instances.positions(area);
    }

    /// The boxes of zones that have a point in common with an area.
    List<Box> zoneBoxesTouching(Box area) {
        return zones.boxesTouching(area);
    }

    /// The boxes of such hosts.
    List<Box> hostBoxesTouching(Box area) {
        return hosts.boxesTouching(area);
    }

    /// The boxes of such instances.
    List<Box> instanceBoxesTouching(Box area) {
        return instances.boxesTouching(area);
    }

    /// What has a point in common with an area, from the bottom to the top: zones, hosts, links, instances.
    public List<ElementId> touching(Box area) {
        var found = new ArrayList<ElementId>();
        zones.touching(area).forEach(found::add);
        hosts.touching(area).forEach(found::add);
        for (int position : ways.touching(area)) {
            found.add(ways.id(position));
        }
        instances.touching(area).forEach(found::add);
        return List.copyOf(found);
    }
}
