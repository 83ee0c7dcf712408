package dev.portolan.diagram;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.LinkId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Finds places for the numbers at arrow heads: on the last stretch, as close to the head as there is room
/// that neither a border of a host or zone nor another number takes.
final class NumberPlaces {
    static final double HEIGHT = 16;

    /// The head, and a little of the line behind it.
    private static final double HEAD_ROOM = 10;

    private static final double BORDER_ROOM = 5;
    private static final double STEP = 8;
    private static final int MOST_STEPS = 16;
    private static final double CELL = 128;

    private final Geometry geometry;
    private final Map<Long, List<Box>> taken = new HashMap<>();

    NumberPlaces(Geometry geometry) {
        this.geometry = geometry;
    }

    /// Takes a place.
    ///
    /// @param links those that share the number, ending side by side
    /// @param width of the number with its padding
    /// @param host the target's
    Box take(SequencedMap<LinkId, Route> links, double width, HostId host) {
        var routes = List.copyOf(links.values());
        double top = routes.stream().mapToDouble(route -> route.end().y()).min().orElse(0);
        double bottom =
                routes.stream().mapToDouble(route -> route.end().y()).max().orElse(0);
        double height = Math.max(HEIGHT, bottom - top + 8);
        double middle = (top + bottom) / 2;
        double end = routes.getFirst().end().x();
        double direction = direction(routes.getFirst());
        double length = routes.stream()
                .mapToDouble(route -> Math.abs(before(route).x() - end))
                .min()
                .orElse(0);
        var best = box(end, direction, Math.min(HEAD_ROOM, Math.max(8, (length - width) / 2)), width, middle, height);
        var borders = borders(host);
        double lowest = Double.MAX_VALUE;
        for (int step = 0; step < MOST_STEPS && lowest > 0; step++) {
            double from = HEAD_ROOM + step * STEP;
            if (from + width / 2 > length) {
                break;
            }
            var candidate = box(end, direction, from, width, middle, height);
            double cost =
                    (isTaken(candidate) ? 100 : 0) + 2 * covered(candidate, borders) + (from + width > length ? 1 : 0);
            if (cost < lowest) {
                cost += geometry.crossings(candidate, links.keySet());
            }
            if (cost < lowest) {
                best = candidate;
                lowest = cost;
            }
        }
        book(best);
        return best;
    }

    private static Box box(double end, double direction, double from, double width, double middle, double height) {
        double centre = end + direction * (from + width / 2);
        return new Box(Math.round(centre - width / 2), middle - height / 2, width, height);
    }

    private static Point before(Route route) {
        return route.points().get(route.points().size() - 2);
    }

    private static double direction(Route route) {
        return Math.signum(before(route).x() - route.end().x());
    }

    /// The upright borders of the target's host and zone.
    private List<Double> borders(HostId host) {
        var borders = new ArrayList<Double>();
        geometry.box(host).ifPresent(inner -> {
            borders.add(inner.x());
            borders.add(inner.right());
            geometry.zoneAt(inner.centre()).flatMap(geometry::box).ifPresent(zone -> {
                borders.add(zone.x());
                borders.add(zone.right());
            });
        });
        return borders;
    }

    private static long covered(Box box, List<Double> borders) {
        var wide = box.grown(BORDER_ROOM);
        return borders.stream()
                .filter(border -> wide.x() < border && border < wide.right())
                .count();
    }

    private boolean isTaken(Box box) {
        for (long key : cells(box)) {
            for (var other : taken.getOrDefault(key, List.of())) {
                if (other.intersects(box)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void book(Box box) {
        for (long key : cells(box)) {
            taken.computeIfAbsent(key, _ -> new ArrayList<>()).add(box.grown(2));
        }
    }

    /// The cells of a coarse grid that a box reaches into; a number is smaller than a cell.
    private static long[] cells(Box box) {
        long left = (long) Math.floor(box.x() / CELL);
        long right = (long) Math.floor(box.right() / CELL);
        long top = (long) Math.floor(box.y() / CELL);
        long bottom = (long) Math.floor(box.bottom() / CELL);
        return new long[] {key(left, top), key(right, top), key(left, bottom), key(right, bottom)};
    }

    private static long key(long column, long row) {
        return column << 32 ^ (row & 0xffffffffL);
    }
}
