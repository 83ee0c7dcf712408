package dev.portolan.diagram;

import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Gives every host and empty zone a place: its own where the plan has one, and otherwise a free one.
///
/// Hosts without a place join the placed hosts of their zone; zones with no placed host follow one another
/// from left to right, in lines, beneath everything that is placed.
final class Arranger {
    /// The longest line of zones before the next one starts, unless the plan is large.
    private static final double LINE_WIDTH = 1920;

    private static final double LINE_STRETCH = 1.8;
    private static final double BLOCK_STRETCH = 2;

    /// Where everything stands.
    ///
    /// @param hosts every host's box
    /// @param emptyZones the box of every zone without hosts
    record Arrangement(Map<HostId, Box> hosts, Map<ZoneId, Box> emptyZones) {
        Box host(HostId id) {
            return known(hosts.get(id), id);
        }

        Box emptyZone(ZoneId id) {
            return known(emptyZones.get(id), id);
        }

        private static Box known(@Nullable Box box, Object id) {
            return Objects.requireNonNull(box, () -> "no place for " + id);
        }
    }

    /// Hosts in rows, as if the first stood at 0,0.
    private record Block(SequencedMap<HostId, Box> hosts, Box bounds) {}

    /// What stands somewhere already.
    ///
    /// @param zone whose it is, or null
    /// @param border what hosts of other zones keep clear of
    private record Obstacle(@Nullable ZoneId zone, Box inner, Box border) {}

    private final Topology topology;
    private final Map<HostId, Box> hosts = new HashMap<>();
    private final Map<ZoneId, Box> emptyZones = new HashMap<>();
    private final Map<@Nullable ZoneId, List<Host>> members = new HashMap<>();
    /// What automatic places keep clear of: placed hosts with their zones' padding, placed empty zones.
    private final List<Obstacle> occupied = new ArrayList<>();

    private Arranger(Topology topology) {
        this.topology = topology;
        topology.hosts()
                .forEach(host -> members.computeIfAbsent(host.zone(), _ -> new ArrayList<>())
                        .add(host));
    }

    static Arrangement arrange(Topology topology) {
        var arranger = new Arranger(topology);
        arranger.takePlaced();
        arranger.joinPlaced();
        arranger.flowRest();
        return new Arrangement(arranger.hosts, arranger.emptyZones);
    }

    private static Box sized(Host host, double x, double y) {
        var grid = HostGrid.of(host.instances().size());
        return new Box(x, y, grid.width(), grid.height());
    }

    /// A host at its place, at least as large as the place says.
    private static Box sized(Host host, Layout.Place place) {
        var grid = HostGrid.of(host.instances().size(), place.width());
        return new Box(
                place.x(), place.y(), Math.max(place.width(), grid.width()), Math.max(place.height(), grid.height()));
    }

    /// As large as the place says, or else as is usual.
    private static Box emptyZone(Layout.Place place) {
        return new Box(
                place.x(),
                place.y(),
                place.width() == 0 ? Metrics.EMPTY_ZONE_WIDTH : Math.max(place.width(), Metrics.LEAST_ZONE_WIDTH),
                place.height() == 0 ? Metrics.EMPTY_ZONE_HEIGHT : Math.max(place.height(), Metrics.LEAST_ZONE_HEIGHT));
    }

    private List<Host> members(@Nullable ZoneId zone) {
        return members.getOrDefault(zone, List.of());
    }

    private void takePlaced() {
        for (var host : topology.hosts()) {
            var place = topology.layout().host(host.id());
            if (place != null) {
                hosts.put(host.id(), sized(host, place));
            }
        }
        for (var zone : topology.zones()) {
            var place = topology.layout().zone(zone.id());
            if (place != null && members(zone.id()).isEmpty()) {
                var box = emptyZone(place);
                emptyZones.put(zone.id(), box);
                occupied.add(new Obstacle(zone.id(), box, box));
            }
        }
        for (var host : topology.hosts()) {
            var box = hosts.get(host.id());
            if (box != null) {
                occupied.add(new Obstacle(host.zone(), box, host.zone() == null ? box : Metrics.zoneAround(box)));
            }
        }
    }

    /// Hosts whose zone already has a place, by a placed host or of its own.
    private void joinPlaced() {
        for (var zone : topology.zones()) {
            var unplaced = unplaced(zone.id());
            var anchor = anchor(zone);
            if (!unplaced.isEmpty() && anchor != null) {
                var block = block(unplaced);
                var free = freePlace(block.bounds().moved(anchor.x(), anchor.y()), zone.id());
                settle(block, free.x(), free.y());
                occupied.add(new Obstacle(zone.id(), free, Metrics.zoneAround(free)));
            }
        }
    }

    private List<Host> unplaced(@Nullable ZoneId zone) {
        return members(zone).stream()
                .filter(host -> !hosts.containsKey(host.id()))
                .toList();
    }

    private @Nullable Point anchor(Zone zone) {
        var place = topology.layout().zone(zone.id());
        return members(zone.id()).stream()
                .map(host -> hosts.get(host.id()))
                .filter(box -> box != null)
                .reduce(Box::union)
                .map(placed ->
                        new Point(Metrics.snapUp(placed.x()), Metrics.snapUp(placed.bottom() + Metrics.HOST_GAP_DOWN)))
                .orElseGet(() -> place == null
                        ? null
                        : new Point(
                                place.x() + Metrics.ZONE_PADDING,
                                place.y() + Metrics.ZONE_PADDING + Metrics.ZONE_TITLE));
    }

    /// A block of hosts for a zone, moved down as far as needed to lie clear of what stands there already:
    /// of the zone's own hosts by a gap, of everything else with the zone's border.
    private Box freePlace(Box wanted, ZoneId zone) {
        var block = wanted;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (var obstacle : occupied) {
                boolean own = zone.equals(obstacle.zone());
                var other = own ? obstacle.inner() : obstacle.border();
                if (other.intersects(own ? block : Metrics.zoneAround(block))) {
                    double clear = other.bottom() + Metrics.HOST_GAP_DOWN;
                    double top = own ? clear : clear + Metrics.ZONE_PADDING + Metrics.ZONE_TITLE;
                    block = block.moved(0, Metrics.snapUp(top - block.y()));
                    moved = true;
                }
            }
        }
        return block;
    }

    /// Zones none of whose hosts has a place, empty zones, and hosts outside zones.
    private void flowRest() {
        var zones = topology.zones().stream()
                .filter(zone -> members(zone.id()).isEmpty()
                        ? !emptyZones.containsKey(zone.id())
                        : !unplaced(zone.id()).isEmpty())
                .toList();
        var blocks = new LinkedHashMap<@Nullable ZoneId, Block>();
        zones.forEach(zone -> blocks.put(zone.id(), block(unplaced(zone.id()))));
        var outside = unplaced(null);
        if (!outside.isEmpty()) {
            blocks.put(null, block(outside));
        }
        var flow = new Flow(start(), lineWidth(blocks.values()));
        blocks.forEach((zone, block) -> place(zone, block, flow));
    }

    private void place(@Nullable ZoneId zone, Block block, Flow flow) {
        if (zone == null) {
            var box = flow.next(block.bounds().width(), block.bounds().height());
            settle(block, box.x(), box.y());
        } else if (block.hosts().isEmpty()) {
            emptyZones.put(zone, flow.next(Metrics.EMPTY_ZONE_WIDTH, Metrics.EMPTY_ZONE_HEIGHT));
        } else {
            var size = Metrics.zoneAround(block.bounds());
            var box = flow.next(size.width(), size.height());
            settle(block, box.x() - size.x(), box.y() - size.y());
        }
    }

    private Point start() {
        return occupied.stream()
                .map(Obstacle::border)
                .reduce(Box::union)
                .map(all -> new Point(Metrics.snapUp(all.x()), Metrics.snapUp(all.bottom() + Metrics.ZONE_GAP)))
                .orElse(new Point(0, 0));
    }

    private static double lineWidth(Iterable<Block> blocks) {
        double area = 0;
        for (var block : blocks) {
            area += block.bounds().width() * block.bounds().height();
        }
        return Math.max(LINE_WIDTH, Math.sqrt(area) * LINE_STRETCH);
    }

    private void settle(Block block, double dx, double dy) {
        block.hosts().forEach((id, box) -> hosts.put(id, box.moved(dx, dy)));
    }

    private static Block block(List<Host> hosts) {
        double area = hosts.stream()
                .map(host -> sized(host, 0, 0))
                .mapToDouble(box -> (box.width() + Metrics.HOST_GAP_ACROSS) * (box.height() + Metrics.HOST_GAP_DOWN))
                .sum();
        double width = Math.sqrt(area * BLOCK_STRETCH);
        var boxes = new LinkedHashMap<HostId, Box>();
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        var bounds = new Box(0, 0, 0, 0);
        for (var host : hosts) {
            var box = sized(host, x, y);
            if (x > 0 && box.right() > width) {
                y += rowHeight + Metrics.HOST_GAP_DOWN;
                rowHeight = 0;
                box = sized(host, 0, y);
            }
            boxes.put(host.id(), box);
            bounds = bounds.union(box);
            rowHeight = Math.max(rowHeight, box.height());
            x = box.right() + Metrics.HOST_GAP_ACROSS;
        }
        return new Block(boxes, bounds);
    }

    /// Hands out places from left to right, line by line.
    private static final class Flow {
        private final Point start;
        private final double lineWidth;
        private double x;
        private double y;
        private double lineHeight;

        private Flow(Point start, double lineWidth) {
            this.start = start;
            this.lineWidth = lineWidth;
            this.x = start.x();
            this.y = start.y();
        }

        private Box next(double width, double height) {
            if (x > start.x() && x + width > start.x() + lineWidth) {
                x = start.x();
                y += lineHeight + Metrics.ZONE_GAP;
                lineHeight = 0;
            }
            var box = new Box(x, y, width, height);
            x += width + Metrics.ZONE_GAP;
            lineHeight = Math.max(lineHeight, height);
            return box;
        }
    }
}
