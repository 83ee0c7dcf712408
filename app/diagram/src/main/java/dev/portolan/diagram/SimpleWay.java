package dev.portolan.diagram;

import java.util.List;

/// The way of a link while one of its ends is dragged: from side to side with two corners, whatever lies
/// there.
final class SimpleWay {
    /// How far the way leads around two cards that stand one above the other.
    private static final double AROUND = 24;

    private SimpleWay() {}

    static Route between(Box from, Box to) {
        boolean right = to.x() > from.right();
        boolean left = to.right() < from.x();
        double start = left ? from.x() : from.right();
        double end = right ? to.x() : to.right();
        double turn = right || left ? Math.rint((start + end) / 2) : Math.max(start, end) + AROUND;
        double out = from.centre().y();
        double in = to.centre().y();
        if (out == in && (right || left)) {
            return new Route(List.of(new Point(start, out), new Point(end, in)));
        }
        return new Route(List.of(new Point(start, out), new Point(turn, out), new Point(turn, in), new Point(end, in)));
    }
}
