package dev.portolan.desktop.canvas.raster;

import java.util.Arrays;

/// Opaque pixels that can be painted on by any thread, one at a time. Shapes reach as far as they like: what
/// lies outside is left out. Edges are smoothed by the share of a pixel that a shape covers.
public final class Raster {
    private final int width;
    private final int height;
    private final int[] pixels;

    /// @param pixels row by row, `0xffRRGGBB`; painted on in place
    public Raster(int width, int height, int[] pixels) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels for " + width + " by " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// Paints every pixel.
    public void clear(Paint paint) {
        Arrays.fill(pixels, 0xff000000 | paint.rgb());
    }

    /// Paints one pixel as far as it is covered.
    ///
    /// @param share from 0 to 1
    void dot(int x, int y, double share, Paint paint) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            blend(y * width + x, (int) (share * paint.weight() + 0.5), paint.rgb());
        }
    }

    /// Paints an upright rectangle.
    public void rect(double left, double top, double right, double bottom, Paint paint) {
        int firstRow = Math.max(0, (int) Math.floor(top));
        int lastRow = Math.min(height, (int) Math.ceil(bottom));
        int firstColumn = Math.max(0, (int) Math.floor(left));
        int lastColumn = Math.min(width, (int) Math.ceil(right));
        if (firstColumn >= lastColumn) {
            return;
        }
        double atLeft = Math.min(right, firstColumn + 1) - Math.max(left, firstColumn);
        double atRight = Math.min(right, lastColumn) - Math.max(left, lastColumn - 1);
        for (int y = firstRow; y < lastRow; y++) {
            double share = (Math.min(bottom, y + 1) - Math.max(top, y)) * paint.weight();
            int row = y * width;
            blend(row + firstColumn, (int) (atLeft * share + 0.5), paint.rgb());
            span(row + firstColumn + 1, row + lastColumn - 1, (int) (share + 0.5), paint.rgb());
            if (lastColumn - firstColumn > 1) {
                blend(row + lastColumn - 1, (int) (atRight * share + 0.5), paint.rgb());
            }
        }
    }

    private void span(int from, int to, int weight, int rgb) {
        if (weight >= 256) {
            Arrays.fill(pixels, from, Math.max(from, to), 0xff000000 | rgb);
            return;
        }
        for (int i = from; i < to; i++) {
            blend(i, weight, rgb);
        }
    }

    /// Paints what a stamp covers.
    ///
    /// @param x where the stamp's origin goes
    /// @param y where the stamp's origin goes
    void stamp(Stamp stamp, int x, int y, Paint paint) {
        int left = x + stamp.left();
        int top = y + stamp.top();
        int firstColumn = Math.max(0, -left);
        int lastColumn = Math.min(stamp.width(), width - left);
        int lastRow = Math.min(stamp.height(), height - top);
        byte[] cover = stamp.cover();
        for (int row = Math.max(0, -top); row < lastRow; row++) {
            int from = row * stamp.width();
            int to = (top + row) * width + left;
            for (int column = firstColumn; column < lastColumn; column++) {
                int share = cover[from + column] & 0xff;
                if (share != 0) {
                    blend(to + column, (share + (share >> 7)) * paint.weight() >> 8, paint.rgb());
                }
            }
        }
    }

    /// @param weight of the new colour, from 0 to 256
    private void blend(int index, int weight, int rgb) {
        if (weight <= 0) {
            return;
        }
        int below = pixels[index];
        int kept = 256 - weight;
        int redBlue = ((rgb & 0xff00ff) * weight + (below & 0xff00ff) * kept + 0x800080 >>> 8) & 0xff00ff;
        int green = ((rgb & 0xff00) * weight + (below & 0xff00) * kept + 0x8000 >>> 8) & 0xff00;
        pixels[index] = 0xff000000 | redBlue | green;
    }
}
