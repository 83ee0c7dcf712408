package dev.portolan.desktop.canvas.raster;

import dev.portolan.diagram.Mark;
import dev.portolan.diagram.Point;
import java.util.List;

/// Paints links: lines along the axes with rounded corners and an arrow head.
final class Lines {
    private static final double HEAD_LENGTH = 8;
    private static final double HEAD_HALF = 3.5;

    /// Below this, dashes would only flicker: the line is painted whole, and paler.
    private static final double SMALLEST_PERIOD = 2;

    private final Raster raster;
    private final double scale;
    private final double left;
    private final double top;

    /// @param left of the raster, in pixels of the whole drawing
    /// @param top of the raster, in pixels of the whole drawing
    Lines(Raster raster, double scale, double left, double top) {
        this.raster = raster;
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    void paint(Mark.Line line, Paint paint) {
        if (line.dashed()) {
            Dashes.of(line, scale, left, top).paint(raster, SMALLEST_PERIOD, paint);
        } else {
            stretches(line, paint);
        }
        if (line.arrow()) {
            head(line.points(), paint);
        }
    }

    private double x(Point point) {
        return Edge.place(point.x(), scale, left);
    }

    private double y(Point point) {
        return Edge.place(point.y(), scale, top);
    }

    private void stretches(Mark.Line line, Paint paint) {
        var points = line.points();
        double half = line.width() * scale / 2;
        double cutBefore = 0;
        for (int i = 1; i < points.size(); i++) {
            boolean last = i == points.size() - 1;
            var from = points.get(i - 1);
            var to = points.get(i);
            double cut = last ? 0 : cut(line, i) * scale;
            stretch(from, to, i == 1 ? -1 : cutBefore, last ? -1 : cut, line.arrow() && last, half, paint);
            if (!last) {
                corner(from, to, points.get(i + 1), cut, half, paint);
            }
            cutBefore = cut;
        }
    }

    /// How much of a corner is rounded, in pixels at zoom 1.
    private static double cut(Mark.Line line, int corner) {
        var points = line.points();
        double room = Math.min(
                length(points.get(corner - 1), points.get(corner)), length(points.get(corner), points.get(corner + 1)));
        return Math.min(line.cornerRadius(), room / 2);
    }

    private static double length(Point from, Point to) {
        return Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
    }

    /// The straight part between two corners, up to whole pixels there.
    ///
    /// @param cutFrom what the corner at the start takes, below 0 if the line begins there
    /// @param cutTo what the corner at the end takes, below 0 if the line ends there
    private void stretch(Point from, Point to, double cutFrom, double cutTo, boolean arrow, double half, Paint paint) {
        boolean level = from.y() == to.y();
        double across = level ? y(from) : x(from);
        double begin = level ? x(from) : y(from);
        double end = level ? x(to) : y(to);
        double step = Math.signum(end - begin);
        double start = cutFrom < 0 ? begin : Edge.nearest(begin + step * cutFrom);
        double stop = cutTo < 0 ? end - (arrow ? step * arrowLength(begin, end) : 0) : Edge.nearest(end - step * cutTo);
        if (step * (stop - start) <= 0) {
            return;
        }
        if (level) {
            raster.rect(Math.min(start, stop), across - half, Math.max(start, stop), across + half, paint);
        } else {
            raster.rect(across - half, Math.min(start, stop), across + half, Math.max(start, stop), paint);
        }
    }

    /// A little less than the head's length: the line ends under the head.
    private double arrowLength(double begin, double end) {
        return Math.min(Math.abs(end - begin), (HEAD_LENGTH - 1) * scale);
    }

    /// A quarter of a ring, and as much of the lines on both sides as its pixels hold.
    private void corner(Point before, Point corner, Point after, double cut, double half, Paint paint) {
        double inX = Math.signum(corner.x() - before.x());
        double inY = Math.signum(corner.y() - before.y());
        double outX = Math.signum(after.x() - corner.x());
        double outY = Math.signum(after.y() - corner.y());
        double x = x(corner);
        double y = y(corner);
        // The ring's middle; from it, one axis points on along the way in, the other back along the way out.
        double middleX = x + cut * (outX - inX);
        double middleY = y + cut * (outY - inY);
        double backX = outX - inX;
        double backY = outY - inY;
        int firstColumn = Math.max(0, (int) (backX > 0 ? Math.floor(x - half - 0.5) : Edge.nearest(x - cut)));
        int lastColumn =
                Math.min(raster.width(), (int) (backX > 0 ? Edge.nearest(x + cut) : Math.ceil(x + half + 0.5)));
        int firstRow = Math.max(0, (int) (backY > 0 ? Math.floor(y - half - 0.5) : Edge.nearest(y - cut)));
        int lastRow = Math.min(raster.height(), (int) (backY > 0 ? Edge.nearest(y + cut) : Math.ceil(y + half + 0.5)));
        for (int row = firstRow; row < lastRow; row++) {
            for (int column = firstColumn; column < lastColumn; column++) {
                double dx = (middleX - column - 0.5) * backX;
                double dy = (middleY - row - 0.5) * backY;
                double distance = dx > 0 && dy > 0 ? Math.hypot(dx, dy) - cut : Math.max(dx, dy) - cut;
                raster.dot(column, row, Edge.band(distance, half), paint);
            }
        }
    }

    private void head(List<Point> points, Paint paint) {
        var tip = points.getLast();
        var before = points.get(points.size() - 2);
        double dx = Math.signum(tip.x() - before.x());
        double dy = Math.signum(tip.y() - before.y());
        double length = HEAD_LENGTH * scale;
        double half = HEAD_HALF * scale;
        double x = x(tip);
        double y = y(tip);
        double slope = Math.hypot(HEAD_LENGTH, HEAD_HALF);
        double reach = Math.max(length, half) + 1;
        int firstColumn = Math.max(0, (int) Math.floor(x - reach));
        int lastColumn = Math.min(raster.width(), (int) Math.ceil(x + reach));
        int firstRow = Math.max(0, (int) Math.floor(y - reach));
        int lastRow = Math.min(raster.height(), (int) Math.ceil(y + reach));
        for (int row = firstRow; row < lastRow; row++) {
            for (int column = firstColumn; column < lastColumn; column++) {
                double back = (x - column - 0.5) * dx + (y - row - 0.5) * dy;
                double aside = Math.abs((x - column - 0.5) * dy) + Math.abs((y - row - 0.5) * dx);
                double flank = (aside * HEAD_LENGTH - back * HEAD_HALF) / slope;
                // Two edges that both pass through a pixel leave less than either.
                double share = Edge.inside(flank) * Edge.inside(back - length) * Math.min(1, 2 * half);
                raster.dot(column, row, share, paint);
            }
        }
    }
}
