package dev.portolan.diagram;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.port.LinkResolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Finds the ways of links. Each leaves and enters cards by their left or right side, since a host's name
/// stands above its cards, and keeps out of other hosts where a simple way around them exists.
///
/// In three steps: a [Course] for each link, then an entry point for each end ([EntryPoints]), then a lane
/// for each stretch in between ([LaneBook]).
final class LinkRouter {
    private final Map<HostId, Box> hosts;
    private final Map<InstanceId, Box> cards;
    private final CoursePlanner planner;

    LinkRouter(SequencedMap<HostId, Box> hosts, Map<InstanceId, Box> cards) {
        this.hosts = hosts;
        this.cards = cards;
        this.planner = new CoursePlanner(List.copyOf(hosts.values()));
    }

    /// The ways of all links whose ends have a box.
    SequencedMap<LinkId, Route> route(Collection<LinkResolution> links) {
        var courses = new LinkedHashMap<LinkId, Course>();
        var points = new EntryPoints();
        for (var link : links) {
            var from = end(link.link().from(), link.fromHost());
            var to = end(link.link().to(), link.toHost());
            var course = planner.plan(from, to);
            courses.put(link.link().id(), course);
            points.add(link, course);
        }
        points.spread();
        courses.forEach(points::straighten);
        var lanes = new Lanes();
        var routes = new LinkedHashMap<LinkId, Route>();
        courses.forEach((id, course) -> routes.put(id, lanes.settle(course, points.start(id), points.end(id))));
        return routes;
    }

    private LinkEnd end(InstanceId instance, HostId host) {
        var card = cards.get(instance);
        var around = hosts.get(host);
        if (card == null || around == null) {
            throw new IllegalArgumentException("a link to an instance that is not there: " + instance);
        }
        return LinkEnd.of(instance, card, around);
    }

    /// Turns courses into ways, each on lanes of its own.
    private static final class Lanes {
        private final LaneBook upright = new LaneBook();
        private final LaneBook level = new LaneBook();

        private Route settle(Course course, Point start, Point end) {
            var points = new ArrayList<Point>();
            points.add(start);
            double from = start.y();
            double to = end.y();
            var exit = course.exitGap();
            if (exit != null) {
                from = level.take(
                        exit.y(),
                        exit.y() - 4,
                        exit.y() + 4,
                        start.x(),
                        course.lane().preferred());
                double x = upright.take(exit.x(), exit.x() - 4, exit.x() + 4, start.y(), from);
                points.add(new Point(x, start.y()));
                points.add(new Point(x, from));
            }
            var tail = new ArrayList<Point>();
            tail.add(end);
            var entry = course.entryGap();
            if (entry != null) {
                to = level.take(
                        entry.y(),
                        entry.y() - 4,
                        entry.y() + 4,
                        end.x(),
                        course.lane().preferred());
                double x = upright.take(entry.x(), entry.x() - 4, entry.x() + 4, end.y(), to);
                tail.addFirst(new Point(x, end.y()));
                tail.addFirst(new Point(x, to));
            }
            addMiddle(course, points, from, to);
            points.addAll(tail);
            return new Route(straightened(points));
        }

        private void addMiddle(Course course, List<Point> points, double from, double to) {
            var detour = course.detour();
            if (detour == null) {
                if (from != to) {
                    double x = take(upright, course.lane(), from, to);
                    points.add(new Point(x, from));
                    points.add(new Point(x, to));
                } else if (course.turns()) {
                    double x = course.lane().preferred();
                    points.add(new Point(x, from));
                    points.add(new Point(x, to));
                }
                return;
            }
            double y = take(
                    level,
                    detour.level(),
                    course.lane().preferred(),
                    detour.lane().preferred());
            double out = take(upright, course.lane(), from, y);
            double in = take(upright, detour.lane(), y, to);
            points.add(new Point(out, from));
            points.add(new Point(out, y));
            points.add(new Point(in, y));
            points.add(new Point(in, to));
        }

        private static double take(LaneBook book, Course.Lane lane, double from, double to) {
            return book.take(lane.preferred(), lane.lowest(), lane.highest(), from, to);
        }

        private static List<Point> straightened(List<Point> points) {
            var straight = new ArrayList<Point>();
            for (var point : points) {
                if (!straight.isEmpty() && straight.getLast().equals(point)) {
                    continue;
                }
                int last = straight.size() - 1;
                if (last >= 1 && inLine(straight.get(last - 1), straight.get(last), point)) {
                    straight.removeLast();
                }
                straight.add(point);
            }
            if (straight.size() == 1) {
                straight.add(straight.getFirst());
            }
            return straight;
        }

        private static boolean inLine(Point one, Point middle, Point other) {
            return (one.x() == middle.x() && middle.x() == other.x())
                    || (one.y() == middle.y() && middle.y() == other.y());
        }
    }

    /// Where links meet cards, spread over each side.
    private static final class EntryPoints {
        private static final double SPACING = 16;
        /// Between links that share the number at their heads.
        private static final double SHARED_SPACING = 8;
        private static final double MARGIN = 8;
        private static final double LARGEST_STEP = 16;

        /// @param port what links that enter at the same number share; outgoing ones stand alone
        /// @param far the height of the other end
        private record Slot(LinkId link, boolean start, String port, double far) {}

        private record SideKey(InstanceId instance, boolean right) {}

        private final Map<SideKey, List<Slot>> slots = new LinkedHashMap<>();
        private final Map<SideKey, Box> cards = new HashMap<>();
        private final Map<LinkId, Point> starts = new HashMap<>();
        private final Map<LinkId, Point> ends = new HashMap<>();

        private void add(LinkResolution link, Course course) {
            var id = link.link().id();
            double fromY = course.from().card().centre().y();
            double toY = course.to().card().centre().y();
            add(course.from(), course.leavesRight(), new Slot(id, true, "<" + id, toY));
            add(course.to(), course.entersRight(), new Slot(id, false, ">" + link.number(), fromY));
        }

        private void add(LinkEnd end, boolean right, Slot slot) {
            var key = new SideKey(end.instance(), right);
            cards.put(key, end.card());
            slots.computeIfAbsent(key, _ -> new ArrayList<>()).add(slot);
        }

        private void spread() {
            slots.forEach((key, side) -> {
                var card = cards.get(key);
                if (card != null) {
                    spread(card, key.right() ? card.right() : card.x(), ordered(side));
                }
            });
        }

        /// Spares a link a small step in its way by moving the end that has its side of the card to itself.
        private void straighten(LinkId link, Course course) {
            double step = start(link).y() - end(link).y();
            if (step == 0 || Math.abs(step) > LARGEST_STEP || !course.isDirect()) {
                return;
            }
            if (isAlone(course.from(), course.leavesRight())) {
                starts.put(link, new Point(start(link).x(), end(link).y()));
            } else if (isAlone(course.to(), course.entersRight())) {
                ends.put(link, new Point(end(link).x(), start(link).y()));
            }
        }

        private boolean isAlone(LinkEnd end, boolean right) {
            return slots.getOrDefault(new SideKey(end.instance(), right), List.of())
                            .size()
                    == 1;
        }

        /// By the height of the other end, so that few links cross; those of one port stay together.
        private static List<Slot> ordered(List<Slot> side) {
            var means = new HashMap<String, double[]>();
            for (var slot : side) {
                var sum = means.computeIfAbsent(slot.port(), _ -> new double[2]);
                sum[0] += slot.far();
                sum[1]++;
            }
            var sorted = new ArrayList<>(side);
            sorted.sort((one, other) -> {
                int byMean = Double.compare(mean(means, one), mean(means, other));
                int byPort = byMean != 0 ? byMean : one.port().compareTo(other.port());
                return byPort != 0 ? byPort : Double.compare(one.far(), other.far());
            });
            return sorted;
        }

        private static double mean(Map<String, double[]> means, Slot slot) {
            var sum = means.getOrDefault(slot.port(), new double[] {0, 1});
            return sum[0] / sum[1];
        }

        private void spread(Box card, double x, List<Slot> side) {
            double length = 0;
            for (int i = 1; i < side.size(); i++) {
                length += spacing(side.get(i - 1), side.get(i));
            }
            double scale = length == 0 ? 1 : Math.min(1, (card.height() - 2 * MARGIN) / length);
            double y = card.centre().y() - scale * length / 2;
            for (int i = 0; i < side.size(); i++) {
                y += i == 0 ? 0 : scale * spacing(side.get(i - 1), side.get(i));
                (side.get(i).start() ? starts : ends).put(side.get(i).link(), new Point(x, y));
            }
        }

        private static double spacing(Slot one, Slot other) {
            return one.port().equals(other.port()) ? SHARED_SPACING : SPACING;
        }

        private Point start(LinkId link) {
            return known(starts.get(link));
        }

        private Point end(LinkId link) {
            return known(ends.get(link));
        }

        private static Point known(@Nullable Point point) {
            if (point == null) {
                throw new IllegalStateException("a link without an entry point");
            }
            return point;
        }
    }
}
