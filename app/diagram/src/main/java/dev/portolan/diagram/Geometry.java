package dev.portolan.diagram;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// Where everything of a plan stands on the canvas. Immutable; see [GeometryPlanner].
public final class Geometry {
    /// Boxes with their ids, the topmost last.
    private record Layer<T extends ElementId>(SequencedMap<T, Box> boxes, List<T> ids, BoxIndex index) {
        static <T extends ElementId> Layer<T> of(SequencedMap<T, Box> boxes) {
            return new Layer<>(boxes, List.copyOf(boxes.keySet()), BoxIndex.of(List.copyOf(boxes.values())));
        }

        Optional<T> at(Point point) {
            var found = index.touching(Box.between(point, point));
            return found.length == 0 ? Optional.empty() : Optional.of(ids.get(found[found.length - 1]));
        }

        Stream<T> touching(Box area) {
            var found = index.touching(area);
            return Arrays.stream(found).mapToObj(ids::get);
        }

        List<Box> boxesTouching(Box area) {
            return index.boxesTouching(area);
        }
    }

    private final Layer<ZoneId> zones;
    private final Layer<HostId> hosts;
    private final Layer<InstanceId> instances;
    private final SequencedMap<LinkId, Route> links;
    private final List<LinkId> stretchOwners = new ArrayList<>();
    private final BoxIndex stretches;
    private final Box bounds;

    Geometry(
            SequencedMap<ZoneId, Box> zones,
            SequencedMap<HostId, Box> hosts,
            SequencedMap<InstanceId, Box> instances,
            SequencedMap<LinkId, Route> links) {
        this.zones = Layer.of(zones);
        this.hosts = Layer.of(hosts);
        this.instances = Layer.of(instances);
        this.links = links;
        var boxes = new ArrayList<Box>();
        links.forEach((id, route) -> {
            for (int i = 1; i < route.points().size(); i++) {
                boxes.add(Box.between(route.points().get(i - 1), route.points().get(i)));
                stretchOwners.add(id);
            }
        });
        this.stretches = BoxIndex.of(boxes);
        this.bounds = Stream.of(zones.values().stream(), hosts.values().stream(), boxes.stream())
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
        return Optional.ofNullable(links.get(id));
    }

    /// The smallest box that holds everything; flat at 0,0 for an empty plan.
    public Box bounds() {
        return bounds;
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
        for (int stretch : stretches.touching(Box.between(point, point).grown(tolerance))) {
            var id = stretchOwners.get(stretch);
            var route = links.get(id);
            double candidate = route == null ? Double.MAX_VALUE : route.distance(point);
            if (candidate <= distance) {
                nearest = id;
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

    /// How often links pass through an area, leaving some out.
    int crossings(Box area, Set<LinkId> except) {
        var count = new int[1];
        stretches.forEachTouching(area, stretch -> {
            if (!except.contains(stretchOwners.get(stretch))) {
                count[0]++;
            }
        });
        return count[0];
    }

    /// The boxes of zones that have a point in common with an area.
    List<Box> zonesTouching(Box area) {
        return zones.boxesTouching(area);
    }

    /// The boxes of such hosts.
    List<Box> hostsTouching(Box area) {
        return hosts.boxesTouching(area);
    }

    /// The boxes of such instances.
    List<Box> instancesTouching(Box area) {
        return instances.boxesTouching(area);
    }

    /// What has a point in common with an area, from the bottom to the top: zones, hosts, links, instances.
    public List<ElementId> touching(Box area) {
        var found = new LinkedHashSet<ElementId>();
        zones.touching(area).forEach(found::add);
        hosts.touching(area).forEach(found::add);
        for (int stretch : stretches.touching(area)) {
            found.add(stretchOwners.get(stretch));
        }
        instances.touching(area).forEach(found::add);
        return List.copyOf(found);
    }
}
