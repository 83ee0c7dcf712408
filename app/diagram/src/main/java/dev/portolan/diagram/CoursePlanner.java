package dev.portolan.diagram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses a link's course: of a few simple ones, the one that passes through the fewest hosts, and of those
/// the shortest with the fewest corners.
final class CoursePlanner {
    /// How far a lane keeps off a host, and how much room lanes beside a host have.
    private static final double OFF = 12;

    private static final double LANES = 48;
    /// Room for the port number between the last lane and the target's host.
    private static final double NUMBER_ROOM = 56;
    /// The same where a zone's border lies in between.
    private static final double WIDE_NUMBER_ROOM = Metrics.ZONE_PADDING + NUMBER_ROOM;

    private static final double COST_OF_HOST = 100_000;
    private static final double COST_OF_CORNER = 40;

    /// A course with what is to be said of it.
    private record Candidate(Course course, Obstacles.Hits hits, double cost) {}

    private final Obstacles obstacles;

    /// @param hosts all of the plan's
    CoursePlanner(List<Box> hosts) {
        this.obstacles = new Obstacles(hosts);
    }

    Course plan(LinkEnd from, LinkEnd to) {
        if (from.host().equals(to.host())) {
            return withinHost(from, to);
        }
        if (to.host().x() > from.host().right()) {
            return across(from, to, true);
        }
        if (to.host().right() < from.host().x()) {
            return across(from, to, false);
        }
        return around(from, to);
    }

    private static Course withinHost(LinkEnd from, LinkEnd to) {
        if (from.column() == to.column()) {
            double room = from.isBlocked(true) ? Metrics.COLUMN_GAP - 16 : Metrics.HOST_PADDING + LANES;
            double side = from.side(true);
            var lane = new Course.Lane(side + 12, side + 8, side + room);
            return new Course(from, to, true, true, null, null, lane, null);
        }
        boolean right = to.column() > from.column();
        var exit = from.exitGap(right);
        var entry = to.entryGap(!right);
        var out = new Course.Lane(exit.x(), exit.x() - 8, exit.x() + 8);
        if (Math.abs(to.column() - from.column()) == 1) {
            return new Course(from, to, right, !right, null, null, out, null);
        }
        var in = new Course.Lane(entry.x(), entry.x() - 8, entry.x() + 8);
        var level = new Course.Lane(exit.y(), exit.y() - 4, exit.y() + 4);
        return new Course(from, to, right, !right, null, null, out, new Course.Detour(level, in));
    }

    /// To a host beside the caller's.
    private Course across(LinkEnd from, LinkEnd to, boolean right) {
        double near = from.hostSide(right);
        double far = to.hostSide(!right);
        double step = right ? 1 : -1;
        double width = Math.abs(far - near);
        double roomy = numberRoom(width);
        double close = Math.min(OFF, width / 2);
        var whole = lane(near + step * close, far - step * roomy);
        var direct = candidate(course(from, to, right, !right, whole, null));
        var inTheWay = direct.hits().union();
        if (inTheWay == null) {
            return direct.course();
        }
        var first = lane(near + step * close, near + step * Math.min(width - close, OFF + LANES));
        var last = lane(far - step * Math.min(width - close, roomy + LANES), far - step * roomy);
        var early = candidate(course(from, to, right, !right, first, null));
        var late = candidate(course(from, to, right, !right, last, null));
        var candidates = new ArrayList<>(List.of(direct, early, late));
        for (var level : levels(union(union(inTheWay, early.hits()), late.hits()))) {
            candidates.add(candidate(course(from, to, right, !right, first, new Course.Detour(level, last))));
        }
        return best(candidates);
    }

    private static Box union(Box box, Obstacles.Hits hits) {
        var others = hits.union();
        return others == null ? box : box.union(others);
    }

    private static double numberRoom(double width) {
        if (width > WIDE_NUMBER_ROOM + 4 * OFF) {
            return WIDE_NUMBER_ROOM;
        }
        return width > NUMBER_ROOM + 2 * OFF ? NUMBER_ROOM : Math.min(OFF, width / 2);
    }

    /// To a host above or below the caller's.
    private Course around(LinkEnd from, LinkEnd to) {
        var candidates = new ArrayList<Candidate>();
        for (boolean right : List.of(true, false)) {
            double step = right ? 1 : -1;
            double edge = right
                    ? Math.max(from.host().right(), to.host().right())
                    : Math.min(from.host().x(), to.host().x());
            var lane = lane(edge + step * OFF, edge + step * LANES);
            double middle = edge + step * Metrics.ZONE_PADDING / 2.0;
            var nearest = candidate(
                    course(from, to, right, right, new Course.Lane(middle, lane.lowest(), lane.highest()), null));
            candidates.add(nearest);
            var inTheWay = nearest.hits().union();
            if (inTheWay != null) {
                double beyond = right ? Math.max(edge, inTheWay.right()) : Math.min(edge, inTheWay.x());
                var wide = lane(beyond + step * OFF, beyond + step * LANES);
                candidates.add(candidate(course(from, to, right, right, wide, null)));
            }
        }
        return best(candidates);
    }

    private static List<Course.Lane> levels(Box boxes) {
        double above = boxes.y() - OFF;
        double below = boxes.bottom() + OFF;
        return List.of(
                new Course.Lane(above, above - LANES / 2, above), new Course.Lane(below, below, below + LANES / 2));
    }

    private static Course.Lane lane(double one, double other) {
        return Course.Lane.between(Math.min(one, other), Math.max(one, other));
    }

    private static Course course(
            LinkEnd from,
            LinkEnd to,
            boolean leavesRight,
            boolean entersRight,
            Course.Lane lane,
            Course.@Nullable Detour detour) {
        var exit = from.isBlocked(leavesRight) ? from.exitGap(leavesRight) : null;
        var entry = to.isBlocked(entersRight) ? to.entryGap(entersRight) : null;
        return new Course(from, to, leavesRight, entersRight, exit, entry, lane, detour);
    }

    private static Course best(List<Candidate> candidates) {
        var best = candidates.getFirst();
        for (var candidate : candidates) {
            best = candidate.cost() < best.cost() ? candidate : best;
        }
        return best.course();
    }

    private Candidate candidate(Course course) {
        var way = sketch(course);
        double length = 0;
        for (int i = 1; i < way.size(); i++) {
            var stretch = Box.between(way.get(i - 1), way.get(i));
            length += stretch.width() + stretch.height();
        }
        var hits = obstacles.on(way, course.from().host(), course.to().host());
        return new Candidate(course, hits, hits.count() * COST_OF_HOST + length + way.size() * COST_OF_CORNER);
    }

    /// The way along the middle of each lane.
    private static List<Point> sketch(Course course) {
        var from = course.from();
        var to = course.to();
        var exit = course.exitGap();
        var entry = course.entryGap();
        double start = exit == null ? from.card().centre().y() : exit.y();
        double end = entry == null ? to.card().centre().y() : entry.y();
        double out = course.lane().preferred();
        var way = new ArrayList<Point>();
        if (exit != null) {
            way.add(new Point(
                    from.side(course.leavesRight()), from.card().centre().y()));
            way.add(new Point(exit.x(), from.card().centre().y()));
            way.add(exit);
        } else {
            way.add(new Point(from.side(course.leavesRight()), start));
        }
        way.add(new Point(out, start));
        var detour = course.detour();
        if (detour == null) {
            way.add(new Point(out, end));
        } else {
            way.add(new Point(out, detour.level().preferred()));
            way.add(new Point(detour.lane().preferred(), detour.level().preferred()));
            way.add(new Point(detour.lane().preferred(), end));
        }
        if (entry != null) {
            way.add(entry);
            way.add(new Point(entry.x(), to.card().centre().y()));
        }
        way.add(new Point(to.side(course.entersRight()), to.card().centre().y()));
        return way;
    }
}
