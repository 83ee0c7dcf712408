package dev.portolan.desktop.canvas.tile;

import dev.portolan.desktop.canvas.raster.FigurePainter;
import dev.portolan.desktop.canvas.raster.Raster;
import dev.portolan.desktop.canvas.raster.Stamps;
import dev.portolan.diagram.Box;
import dev.portolan.icons.Ink;
import dev.portolan.icons.Theme;
import org.jspecify.annotations.Nullable;

/// A spot that is to be painted, or mended where it is stale. Does it in any thread.
///
/// @param mend what is to be mended, or null to paint all of it
record Job(
        Spot spot, Drawing drawing, Theme theme, @Nullable Mend mend) {
    /// @param before the pixels so far
    /// @param stale the part of the canvas that looks different by now
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and nobody changes it.
    record Mend(int[] before, Box stale) {}

    /// The distance between the dots of the grid, in pixels at zoom 1.
    private static final double GRID = 24;

    private static final double DOT = 1.5;

    /// The smallest scale at which dots are of use.
    private static final double GRID_FROM = 0.5;

    /// Paints the spot.
    ///
    /// @return its pixels
    int[] paint(Stamps stamps) {
        var whole = new Part(spot.left(), spot.top(), Spot.SIDE, Spot.SIDE);
        if (mend == null) {
            return paint(whole, stamps);
        }
        var part = whole.within(mend.stale(), spot.scale());
        var pixels = mend.before().clone();
        var mended = paint(part, stamps);
        for (int row = 0; row < part.height(); row++) {
            int to = (part.top() - spot.top() + row) * Spot.SIDE + part.left() - spot.left();
            System.arraycopy(mended, row * part.width(), pixels, to, part.width());
        }
        return pixels;
    }

    private int[] paint(Part part, Stamps stamps) {
        var pixels = new int[part.width() * part.height()];
        var raster = new Raster(part.width(), part.height(), pixels);
        var painter = new FigurePainter(raster, spot.scale(), part.left(), part.top(), theme, stamps);
        raster.clear(painter.paint(Ink.CANVAS));
        if (spot.scale() >= GRID_FROM) {
            dots(raster, part, painter);
        }
        drawing.at(spot.detail()).forEachWithin(part.area(spot.scale()), painter::paint);
        return pixels;
    }

    /// As on squared paper.
    private void dots(Raster raster, Part part, FigurePainter painter) {
        var paint = painter.paint(Ink.CANVAS_GRID);
        double step = GRID * spot.scale();
        for (double y = Math.floor(part.top() / step) * step; y < part.top() + part.height(); y += step) {
            double top = Math.rint(y) - part.top();
            for (double x = Math.floor(part.left() / step) * step; x < part.left() + part.width(); x += step) {
                double left = Math.rint(x) - part.left();
                raster.rect(left, top, left + DOT, top + DOT, paint);
            }
        }
    }

    /// A rectangle of pixels, counted from the origin of the drawing.
    private record Part(int left, int top, int width, int height) {
        /// What of it shows a place.
        Part within(Box place, double scale) {
            int first = (int) Math.max(left, Math.floor(place.x() * scale) - 1);
            int last = (int) Math.min(left + width, Math.ceil(place.right() * scale) + 1);
            int upper = (int) Math.max(top, Math.floor(place.y() * scale) - 1);
            int lower = (int) Math.min(top + height, Math.ceil(place.bottom() * scale) + 1);
            return new Part(first, upper, Math.max(0, last - first), Math.max(0, lower - upper));
        }

        Box area(double scale) {
            return new Box(left / scale, top / scale, width / scale, height / scale);
        }
    }
}
