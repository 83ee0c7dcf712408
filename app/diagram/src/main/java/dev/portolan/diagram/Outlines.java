package dev.portolan.diagram;

import dev.portolan.icons.PathData;
import dev.portolan.icons.Segment;
import java.util.ArrayList;
import java.util.List;

/// Paths of the shapes that the drawing is made of.
final class Outlines {
    private static final double HEAD_LENGTH = 8;
    private static final double HEAD_HALF = 3.5;

    private Outlines() {}

    /// A line with rounded corners, shortened by the arrow head if it has one.
    static PathData line(List<Point> points, boolean arrow, double radius) {
        var ends = new ArrayList<>(points);
        if (arrow) {
            // A little less than the head's length: the line ends under the head.
            ends.set(ends.size() - 1, towards(ends.getLast(), ends.get(ends.size() - 2), HEAD_LENGTH - 1));
        }
        var segments = new ArrayList<Segment>();
        segments.add(new Segment.MoveTo(ends.getFirst().x(), ends.getFirst().y()));
        for (int i = 1; i < ends.size() - 1; i++) {
            var corner = ends.get(i);
            double room = Math.min(distance(corner, ends.get(i - 1)), distance(corner, ends.get(i + 1))) / 2;
            double cut = Math.min(radius, room);
            var before = towards(corner, ends.get(i - 1), cut);
            var after = towards(corner, ends.get(i + 1), cut);
            segments.add(new Segment.LineTo(before.x(), before.y()));
            segments.add(new Segment.QuadTo(corner.x(), corner.y(), after.x(), after.y()));
        }
        segments.add(new Segment.LineTo(ends.getLast().x(), ends.getLast().y()));
        return new PathData(segments);
    }

    /// The arrow head at the end of a line.
    static PathData head(List<Point> points) {
        var tip = points.getLast();
        var before = points.get(points.size() - 2);
        double length = Math.max(1, distance(tip, before));
        double dx = (tip.x() - before.x()) / length;
        double dy = (tip.y() - before.y()) / length;
        double backX = tip.x() - dx * HEAD_LENGTH;
        double backY = tip.y() - dy * HEAD_LENGTH;
        return polygon(
                tip,
                new Point(backX - dy * HEAD_HALF, backY + dx * HEAD_HALF),
                new Point(backX + dy * HEAD_HALF, backY - dx * HEAD_HALF));
    }

    /// A closed shape with straight sides.
    static PathData polygon(Point... corners) {
        var segments = new ArrayList<Segment>();
        segments.add(new Segment.MoveTo(corners[0].x(), corners[0].y()));
        for (int i = 1; i < corners.length; i++) {
            segments.add(new Segment.LineTo(corners[i].x(), corners[i].y()));
        }
        segments.add(new Segment.Close());
        return new PathData(segments);
    }

    /// A box whose upper corners are rounded.
    static PathData tab(Box box, double radius) {
        return new PathData(List.of(
                new Segment.MoveTo(box.x(), box.bottom()),
                new Segment.LineTo(box.x(), box.y() + radius),
                new Segment.QuadTo(box.x(), box.y(), box.x() + radius, box.y()),
                new Segment.LineTo(box.right() - radius, box.y()),
                new Segment.QuadTo(box.right(), box.y(), box.right(), box.y() + radius),
                new Segment.LineTo(box.right(), box.bottom()),
                new Segment.Close()));
    }

    private static Point towards(Point from, Point to, double length) {
        double whole = distance(from, to);
        double share = whole == 0 ? 0 : Math.min(1, length / whole);
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
