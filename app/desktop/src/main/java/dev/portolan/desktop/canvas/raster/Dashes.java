package dev.portolan.desktop.canvas.raster;

import dev.portolan.diagram.Mark;
import dev.portolan.icons.PathData;
import java.util.List;

/// A dashed line, dash by dash.
final class Dashes {
    private static final double DASH = Mark.DASHES.getFirst();
    private static final double PERIOD = DASH + Mark.DASHES.getLast();

    private final List<Polyline> parts;
    private final double scale;
    private final double width;

    private Dashes(List<Polyline> parts, double scale, double width) {
        this.parts = parts;
        this.scale = scale;
        this.width = width;
    }

    static Dashes of(Mark.Line line, double scale, double left, double top) {
        return new Dashes(Polyline.of(line.path(), scale, -left, -top), scale, line.width() * scale);
    }

    /// @param width in pixels
    static Dashes of(PathData path, double width, double scale, double left, double top) {
        return new Dashes(Polyline.of(path, scale, -left, -top), scale, width);
    }

    /// @param smallest the shortest dash and gap, in pixels, for which they are told apart
    void paint(Raster raster, double smallest, Paint paint) {
        boolean whole = PERIOD * scale < smallest;
        var ink = whole ? paint.faded(DASH / PERIOD) : paint;
        for (var part : parts) {
            double along = 0;
            for (int i = 1; i < part.size(); i++) {
                double length = Math.hypot(part.x(i) - part.x(i - 1), part.y(i) - part.y(i - 1));
                if (isNear(raster, part, i)) {
                    if (whole) {
                        piece(raster, part, i, 0, 1, ink);
                    } else {
                        dashes(raster, part, i, along, length, ink);
                    }
                }
                along += length;
            }
        }
    }

    private boolean isNear(Raster raster, Polyline part, int to) {
        return Math.max(part.x(to), part.x(to - 1)) > -width
                && Math.min(part.x(to), part.x(to - 1)) < raster.width() + width
                && Math.max(part.y(to), part.y(to - 1)) > -width
                && Math.min(part.y(to), part.y(to - 1)) < raster.height() + width;
    }

    private void dashes(Raster raster, Polyline part, int to, double along, double length, Paint paint) {
        double period = PERIOD * scale;
        double dash = DASH * scale;
        for (double start = Math.floor(along / period) * period; start < along + length; start += period) {
            double from = Math.max(0, start - along);
            double end = Math.min(length, start + dash - along);
            if (from < end) {
                piece(raster, part, to, from / length, end / length, paint);
            }
        }
    }

    /// A part of a straight piece, as wide as the pen; on a curve, pieces are so short that their ends don't
    /// show.
    private void piece(Raster raster, Polyline part, int to, double from, double end, Paint paint) {
        double dx = part.x(to) - part.x(to - 1);
        double dy = part.y(to) - part.y(to - 1);
        double startX = part.x(to - 1) + from * dx;
        double startY = part.y(to - 1) + from * dy;
        double endX = part.x(to - 1) + end * dx;
        double endY = part.y(to - 1) + end * dy;
        double length = Math.hypot(dx, dy);
        double acrossX = length == 0 ? 0 : Math.abs(dy) / length * width / 2;
        double acrossY = length == 0 ? 0 : Math.abs(dx) / length * width / 2;
        raster.rect(
                Math.min(startX, endX) - acrossX,
                Math.min(startY, endY) - acrossY,
                Math.max(startX, endX) + acrossX,
                Math.max(startY, endY) + acrossY,
                paint);
    }
}
