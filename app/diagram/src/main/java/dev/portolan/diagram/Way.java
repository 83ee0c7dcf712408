package dev.portolan.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A bundle's way while it is worked out: stretches that are level and upright by turns, starting and ending
/// level. Stretch 0 leaves the caller's card, the last one enters the target's.
final class Way {
    /// What a way leads from and to.
    ///
    /// @param trunk the number of the trunk that it joins: ways of one trunk lead to the same port, share their
    ///     end and may share lanes
    record Ends(Bundle bundle, int trunk, LinkEnd from, LinkEnd to) {}

    /// The channel of a stretch that has none: it lies where the link meets a card.
    static final int FIXED = -1;

    private final Bundle bundle;
    private final int trunk;
    private final LinkEnd from;
    private final LinkEnd to;
    private final boolean leavesRight;
    private final boolean entersRight;
    /// Where each stretch lies, across its direction.
    private final double[] at;

    private final double[] lowest;
    private final double[] highest;
    private final int[] channel;
    private double numberRoom;

    Way(Ends ends, boolean leavesRight, boolean entersRight, int stretches) {
        this.bundle = ends.bundle();
        this.trunk = ends.trunk();
        this.from = ends.from();
        this.to = ends.to();
        this.leavesRight = leavesRight;
        this.entersRight = entersRight;
        this.at = new double[stretches];
        this.lowest = new double[stretches];
        this.highest = new double[stretches];
        this.channel = new int[stretches];
        Arrays.fill(channel, FIXED);
        at[0] = from.card().centre().y();
        at[stretches - 1] = to.card().centre().y();
    }

    /// Says where a stretch between the first and the last lies.
    void set(int stretch, int inChannel, double preferred, double low, double high) {
        channel[stretch] = inChannel;
        at[stretch] = preferred;
        lowest[stretch] = Math.min(preferred, low);
        highest[stretch] = Math.max(preferred, high);
    }

    Bundle bundle() {
        return bundle;
    }

    int trunk() {
        return trunk;
    }

    LinkEnd from() {
        return from;
    }

    LinkEnd to() {
        return to;
    }

    boolean leavesRight() {
        return leavesRight;
    }

    boolean entersRight() {
        return entersRight;
    }

    int last() {
        return at.length - 1;
    }

    int channel(int stretch) {
        return channel[stretch];
    }

    double at(int stretch) {
        return at[stretch];
    }

    double lowest(int stretch) {
        return lowest[stretch];
    }

    double highest(int stretch) {
        return highest[stretch];
    }

    /// Moves a stretch across its direction.
    void move(int stretch, double coordinate) {
        at[stretch] = coordinate;
    }

    /// The coordinate along a stretch where it starts.
    double start(int stretch) {
        return stretch == 0 ? from.side(leavesRight) : at[stretch - 1];
    }

    /// The coordinate along a stretch where it ends.
    double end(int stretch) {
        return stretch == last() ? to.side(entersRight) : at[stretch + 1];
    }

    /// How far the last upright stretch keeps off the target, so that the number has room, if its channel
    /// allows that.
    void keepOffTarget(double room) {
        numberRoom = room;
    }

    /// The lowest coordinate that leaves the number its room.
    double roomyLowest(int stretch) {
        double side = to.side(entersRight);
        return stretch == last() - 1 && entersRight && at[stretch] > side
                ? Math.max(lowest[stretch], side + numberRoom)
                : lowest[stretch];
    }

    /// The highest such coordinate.
    double roomyHighest(int stretch) {
        double side = to.side(entersRight);
        return stretch == last() - 1 && !entersRight && at[stretch] < side
                ? Math.min(highest[stretch], side - numberRoom)
                : highest[stretch];
    }

    /// The way as it is drawn.
    Route route() {
        var points = new ArrayList<Point>();
        points.add(new Point(start(0), at[0]));
        for (int i = 1; i <= last(); i++) {
            points.add(i % 2 == 1 ? new Point(at[i], at[i - 1]) : new Point(at[i - 1], at[i]));
        }
        points.add(new Point(end(last()), at[last()]));
        return new Route(straightened(points));
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
        return (one.x() == middle.x() && middle.x() == other.x()) || (one.y() == middle.y() && middle.y() == other.y());
    }
}
