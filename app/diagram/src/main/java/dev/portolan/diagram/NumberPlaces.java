package dev.portolan.diagram;

import dev.portolan.core.plan.LinkId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds places for the numbers at arrow heads: on the line, as close to the head as there is room that no
/// other number, card, title or border takes.
final class NumberPlaces {
    static final double HEIGHT = 16;

    /// The head, and a little of the line behind it.
    private static final double HEAD_ROOM = 10;

    /// Places are tried in fine steps where borders are near, and in coarse ones behind.
    private static final double FINE = 2;

    private static final double COARSE = 8;
    private static final double FINE_REACH = 32;
    private static final double REACH = 160;
    /// How many places above the head, and as many beneath, come into question.
    private static final int MOST_LINES = 3;
    /// How many corners a number may be away from the head.
    private static final int MOST_CORNERS = 3;

    private static final double CELL = 128;
    /// How near a number may come to what it keeps clear of.
    private static final double CLEARANCE = 1;

    private static final double COST_OF_COVER = 1000;
    /// A number behind a second corner is hardly taken for the head's: better it stands on a border.
    private static final double COST_OF_CORNERS = 150;

    private static final double COST_OF_BORDER = 60;
    private static final double COST_OF_CORNER = 40;
    private static final double COST_OF_LINE = 12;
    private static final double COST_OF_CROSSING = 8;
    private static final int MOST_CROSSINGS = 4;
    private static final double COST_OF_PIXEL = 0.15;

    private final Geometry geometry;
    private final Map<Long, List<Box>> taken = new HashMap<>();

    NumberPlaces(Geometry geometry) {
        this.geometry = geometry;
    }

    /// Takes a place.
    ///
    /// @param bundles those that end in one head
    /// @param width of the number with its padding
    Box take(List<Bundle> bundles, double width) {
        var links = bundles.stream()
                .flatMap(bundle -> bundle.links().stream())
                .map(link -> link.link().id())
                .collect(Collectors.toSet());
        var way = geometry.route(bundles.getFirst().links().getFirst().link().id())
                .orElseThrow();
        var search = new Search(way, width, links);
        search.onLastStretch();
        search.besideHead();
        search.onStretchesBefore();
        book(search.best);
        return search.best;
    }

    /// The search for one place: the one that costs least.
    private final class Search {
        private final List<Point> points;
        private final double width;
        private final Set<LinkId> links;
        private final Surroundings surroundings;
        private final double direction;
        private final double length;
        private Box best;
        private double lowest = Double.MAX_VALUE;

        private Search(Route way, double width, Set<LinkId> links) {
            this.points = way.points();
            this.width = width;
            this.links = links;
            this.direction = Math.signum(corner().x() - head().x());
            this.length = Math.abs(corner().x() - head().x());
            this.best = beforeHead(nearest(), 0);
            this.surroundings = new Surroundings(best.grown(REACH));
        }

        private Point head() {
            return points.getLast();
        }

        private Point corner() {
            return points.get(points.size() - 2);
        }

        /// How near to the head a number may come.
        private double nearest() {
            return Math.min(HEAD_ROOM, Math.max(8, (length - width) / 2));
        }

        private Box beforeHead(double distance, double down) {
            return around(head().x() + direction * (distance + width / 2), head().y() + down, width);
        }

        private void onLastStretch() {
            offer(beforeHead(nearest(), 0), 0);
            for (double step = FINE; step < REACH && HEAD_ROOM + step + width <= length; step = next(step)) {
                offer(beforeHead(HEAD_ROOM + step, 0), step * COST_OF_PIXEL);
            }
        }

        private void besideHead() {
            for (int lines = 1; lines <= MOST_LINES; lines++) {
                double off = lines * (HEIGHT / 2 + 4);
                offer(beforeHead(nearest(), -off), (1 + lines) * COST_OF_LINE);
                offer(beforeHead(nearest(), off), (1 + lines) * COST_OF_LINE);
            }
        }

        private void onStretchesBefore() {
            int last = points.size() - 2;
            for (int i = last; i > Math.max(0, last - MOST_CORNERS); i--) {
                double cost = COST_OF_CORNER + (last - i) * COST_OF_CORNERS;
                if (cost < lowest) {
                    along(points.get(i), points.get(i - 1), cost);
                }
            }
        }

        private void along(Point from, Point to, double cost) {
            double dx = Math.signum(to.x() - from.x());
            double dy = Math.signum(to.y() - from.y());
            double size = dx == 0 ? HEIGHT : width;
            double most = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y()) - size;
            for (double step = 0; step < REACH && step <= most; step = next(step)) {
                double at = size / 2 + step;
                offer(around(from.x() + dx * at, from.y() + dy * at, width), cost + step * COST_OF_PIXEL);
            }
        }

        private static double next(double step) {
            return step + (step < FINE_REACH ? FINE : COARSE);
        }

        private void offer(Box box, double distance) {
            if (distance >= lowest) {
                return;
            }
            double cost = distance + (isTaken(box) ? COST_OF_COVER : 0) + surroundings.cost(box);
            if (cost < lowest) {
                cost += COST_OF_CROSSING * Math.min(MOST_CROSSINGS, geometry.crossings(box, links));
            }
            if (cost < lowest) {
                best = box;
                lowest = cost;
            }
        }
    }

    private static Box around(double x, double y, double width) {
        return new Box(Math.round(x - width / 2), y - HEIGHT / 2, width, HEIGHT);
    }

    /// What stands near the places in question.
    private final class Surroundings {
        private final List<Box> covered = new ArrayList<>();
        private final List<Box> bordered = new ArrayList<>();

        private Surroundings(Box area) {
            covered.addAll(geometry.instanceBoxesTouching(area));
            for (var host : geometry.hostBoxesTouching(area)) {
                covered.add(new Box(host.x(), host.y(), host.width(), Metrics.HOST_HEADER));
                bordered.add(host);
            }
            for (var zone : geometry.zoneBoxesTouching(area)) {
                double width = Math.max(0, zone.width() - 2 * Metrics.ZONE_PADDING);
                bordered.add(new Box(zone.x() + Metrics.ZONE_PADDING, zone.y() + Metrics.ZONE_TITLE, width, 24));
                bordered.add(zone);
            }
        }

        private double cost(Box box) {
            var wide = box.grown(CLEARANCE);
            double cost = 0;
            for (var other : covered) {
                cost += other.intersects(wide) ? COST_OF_COVER : 0;
            }
            for (var other : bordered) {
                cost += other.intersects(wide) && !other.contains(wide) ? COST_OF_BORDER : 0;
            }
            return cost;
        }
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
            taken.computeIfAbsent(key, _ -> new ArrayList<>()).add(box.grown(1));
        }
    }

    /// The cells of a coarse grid that a box reaches into; a number is smaller than a cell.
    private static long[] cells(Box box) {
        long left = (long) Math.floor((box.x() - 2) / CELL);
        long right = (long) Math.floor((box.right() + 2) / CELL);
        long top = (long) Math.floor((box.y() - 2) / CELL);
        long bottom = (long) Math.floor((box.bottom() + 2) / CELL);
        return new long[] {key(left, top), key(right, top), key(left, bottom), key(right, bottom)};
    }

    private static long key(long column, long row) {
        return column << 32 ^ (row & 0xffffffffL);
    }
}
