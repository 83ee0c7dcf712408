package dev.portolan.desktop.canvas.raster;

import java.util.List;

/// Finds out how far filled and stroked paths cover pixels.
final class Stamper {
    private final int left;
    private final int top;
    private final int width;
    private final int height;

    private Stamper(List<Polyline> parts, double margin) {
        double minX = Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (var part : parts) {
            for (int i = 0; i < part.size(); i++) {
                minX = Math.min(minX, part.x(i));
                minY = Math.min(minY, part.y(i));
                maxX = Math.max(maxX, part.x(i));
                maxY = Math.max(maxY, part.y(i));
            }
        }
        this.left = (int) Math.floor(minX - margin);
        this.top = (int) Math.floor(minY - margin);
        this.width = (int) Math.ceil(maxX + margin) - left;
        this.height = (int) Math.ceil(maxY + margin) - top;
    }

    /// The inside of a path, whose parts are closed if they are not.
    static Stamp filled(List<Polyline> parts) {
        if (parts.isEmpty()) {
            return Stamp.EMPTY;
        }
        var stamper = new Stamper(parts, 0);
        return stamper.stamp(new Areas(stamper.width, stamper.height).of(parts, stamper.left, stamper.top));
    }

    /// A path followed by a round pen.
    ///
    /// @param pen its width in pixels
    static Stamp stroked(List<Polyline> parts, double pen) {
        if (parts.isEmpty()) {
            return Stamp.EMPTY;
        }
        var stamper = new Stamper(parts, pen / 2 + 1);
        return stamper.stamp(stamper.pen(parts, pen / 2));
    }

    private Stamp stamp(float[] shares) {
        var cover = new byte[shares.length];
        for (int i = 0; i < cover.length; i++) {
            cover[i] = (byte) Math.round(255 * Math.min(1, shares[i]));
        }
        return new Stamp(left, top, width, height, cover);
    }

    private float[] pen(List<Polyline> parts, double half) {
        var shares = new float[width * height];
        for (var part : parts) {
            for (int i = 1; i < part.size(); i++) {
                piece(shares, part.x(i - 1), part.y(i - 1), part.x(i), part.y(i), half);
            }
        }
        return shares;
    }

    private void piece(float[] shares, double fromX, double fromY, double toX, double toY, double half) {
        int firstColumn = Math.max(0, (int) Math.floor(Math.min(fromX, toX) - half - 1) - left);
        int lastColumn = Math.min(width, (int) Math.ceil(Math.max(fromX, toX) + half + 1) - left);
        int firstRow = Math.max(0, (int) Math.floor(Math.min(fromY, toY) - half - 1) - top);
        int lastRow = Math.min(height, (int) Math.ceil(Math.max(fromY, toY) + half + 1) - top);
        double dx = toX - fromX;
        double dy = toY - fromY;
        double square = dx * dx + dy * dy;
        for (int row = firstRow; row < lastRow; row++) {
            double y = top + row + 0.5 - fromY;
            for (int column = firstColumn; column < lastColumn; column++) {
                double x = left + column + 0.5 - fromX;
                double along = square == 0 ? 0 : Math.clamp((x * dx + y * dy) / square, 0, 1);
                double distance = Math.hypot(x - along * dx, y - along * dy);
                int index = row * width + column;
                shares[index] = Math.max(shares[index], (float) Edge.band(distance, half));
            }
        }
    }

    /// Sums up, pixel by pixel, how far the area to the right of each edge reaches in: what winds around a
    /// pixel once covers it.
    private static final class Areas {
        private final int width;
        private final int height;
        private final float[] sums;

        private Areas(int width, int height) {
            this.width = width;
            this.height = height;
            this.sums = new float[width * height + 2];
        }

        private float[] of(List<Polyline> parts, int left, int top) {
            for (var part : parts) {
                for (int i = 0; i < part.size(); i++) {
                    int next = (i + 1) % part.size();
                    edge(part.x(i) - left, part.y(i) - top, part.x(next) - left, part.y(next) - top);
                }
            }
            var shares = new float[width * height];
            for (int row = 0; row < height; row++) {
                float sum = 0;
                for (int i = row * width; i < (row + 1) * width; i++) {
                    sum += sums[i];
                    shares[i] = Math.abs(sum);
                }
            }
            return shares;
        }

        private void edge(double fromX, double fromY, double toX, double toY) {
            if (fromY == toY) {
                return;
            }
            double sign = fromY < toY ? 1 : -1;
            double topX = sign > 0 ? fromX : toX;
            double topY = Math.min(fromY, toY);
            double bottomY = Math.max(fromY, toY);
            double slope = (toX - fromX) / (toY - fromY);
            double x = topX;
            for (int row = (int) topY; row < Math.min(height, Math.ceil(bottomY)); row++) {
                double tall = Math.min(row + 1, bottomY) - Math.max(row, topY);
                double nextX = x + slope * tall;
                row(row, Math.min(x, nextX), Math.max(x, nextX), sign * tall);
                x = nextX;
            }
        }

        /// One row's part of an edge.
        private void row(int row, double left, double right, double weight) {
            int first = (int) left;
            int last = (int) Math.ceil(right);
            int start = row * width;
            if (last <= first + 1) {
                double middle = (left + right) / 2 - first;
                add(start, first, weight * (1 - middle));
                add(start, first + 1, weight * middle);
                return;
            }
            double perPixel = weight / (right - left);
            double before = 0;
            for (int column = first; column < last; column++) {
                // The area to the right of the edge, in this pixel and all those before it.
                double reach = Math.min(right, column + 1) - Math.max(left, column);
                double entered = column + 1 - Math.max(left, column);
                double inside = perPixel * reach * (entered - reach / 2);
                double passed = perPixel * (Math.max(left, column) - left);
                add(start, column, passed + inside - before);
                before = passed + inside;
            }
            add(start, last, weight - before);
        }

        private void add(int start, int column, double value) {
            if (column < width) {
                sums[start + column] += (float) value;
            }
        }
    }
}
