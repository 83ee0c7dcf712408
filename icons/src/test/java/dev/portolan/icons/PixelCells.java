package dev.portolan.icons;

import java.util.HashSet;
import java.util.Set;

/// The pixels that the lines of a pictogram run through when it is drawn at the smallest size in use.
final class PixelCells {
    private static final int SIDE = 16;
    private static final int STEPS = 64;

    private final Set<Integer> cells = new HashSet<>();

    private PixelCells() {}

    static Set<Integer> of(Pictogram pictogram) {
        var drawing = new PixelCells();
        pictogram.strokes().forEach(drawing::follow);
        pictogram.fills().forEach(drawing::follow);
        return Set.copyOf(drawing.cells);
    }

    private void follow(PathData path) {
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo move -> {
                    startX = move.x();
                    startY = move.y();
                    x = startX;
                    y = startY;
                }
                case Segment.LineTo line -> {
                    line(x, y, line.x(), line.y());
                    x = line.x();
                    y = line.y();
                }
                case Segment.QuadTo curve -> throw new IllegalArgumentException("no pictogram has one: " + curve);
                case Segment.CurveTo curve -> {
                    curve(x, y, curve);
                    x = curve.x();
                    y = curve.y();
                }
                case Segment.Close close -> line(x, y, startX, startY);
            }
        }
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            mark(fromX + t * (toX - fromX), fromY + t * (toY - fromY));
        }
    }

    private void curve(double fromX, double fromY, Segment.CurveTo curve) {
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            mark(
                    between(t, fromX, curve.c1x(), curve.c2x(), curve.x()),
                    between(t, fromY, curve.c1y(), curve.c2y(), curve.y()));
        }
    }

    private static double between(double t, double from, double c1, double c2, double to) {
        double u = 1 - t;
        return u * u * u * from + 3 * u * u * t * c1 + 3 * u * t * t * c2 + t * t * t * to;
    }

    private void mark(double x, double y) {
        int column = (int) (x * SIDE / Pictogram.GRID);
        int row = (int) (y * SIDE / Pictogram.GRID);
        cells.add(row * SIDE + column);
    }
}
