package dev.portolan.desktop.canvas.raster;

/// A rectangle with rounded corners, in pixels. Only what lies near its corners is worked out pixel by pixel.
final class RoundBox {
    /// Nobody sees a smaller radius, in pixels.
    private static final double SMALLEST_RADIUS = 0.75;

    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final double radius;

    /// @param radius of the corners; no more than half of the shorter side is used
    RoundBox(double left, double top, double right, double bottom, double radius) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        this.radius = Math.min(radius, Math.min(right - left, bottom - top) / 2);
    }

    /// Paints the inside.
    void fill(Raster raster, Paint paint) {
        if (radius < SMALLEST_RADIUS) {
            raster.rect(left, top, right, bottom, paint);
            return;
        }
        var middle = new Middle(radius);
        raster.rect(left, middle.top, right, middle.bottom, paint);
        raster.rect(middle.left, top, middle.right, middle.top, paint);
        raster.rect(middle.left, middle.bottom, middle.right, bottom, paint);
        middle.corners(raster, 0, (x, y) -> raster.dot(x, y, Edge.inside(distance(x + 0.5, y + 0.5)), paint));
    }

    /// Paints the border.
    ///
    /// @param width of the border, half of which lies outside
    void stroke(Raster raster, double width, Paint paint) {
        double half = width / 2;
        if (radius < SMALLEST_RADIUS) {
            raster.rect(left - half, top - half, right + half, top + half, paint);
            raster.rect(left - half, bottom - half, right + half, bottom + half, paint);
            raster.rect(left - half, top + half, left + half, bottom - half, paint);
            raster.rect(right - half, top + half, right + half, bottom - half, paint);
            return;
        }
        var middle = new Middle(Math.max(radius, half));
        raster.rect(left - half, middle.top, left + half, middle.bottom, paint);
        raster.rect(right - half, middle.top, right + half, middle.bottom, paint);
        raster.rect(middle.left, top - half, middle.right, top + half, paint);
        raster.rect(middle.left, bottom - half, middle.right, bottom + half, paint);
        middle.corners(raster, half, (x, y) -> raster.dot(x, y, Edge.band(distance(x + 0.5, y + 0.5), half), paint));
    }

    /// How far a point is from the border, below 0 inside.
    private double distance(double x, double y) {
        double across = Math.max(left + radius - x, x - right + radius);
        double down = Math.max(top + radius - y, y - bottom + radius);
        if (across <= 0 || down <= 0) {
            return Math.max(across, down) - radius;
        }
        return Math.hypot(across, down) - radius;
    }

    private interface Spot {
        void visit(int x, int y);
    }

    /// The rows and columns of whole pixels that no corner touches; there may be none.
    private final class Middle {
        private final int left;
        private final int top;
        private final int right;
        private final int bottom;

        private Middle(double reach) {
            left = (int) Math.ceil(RoundBox.this.left + reach);
            top = (int) Math.ceil(RoundBox.this.top + reach);
            right = Math.max(left, (int) Math.floor(RoundBox.this.right - reach));
            bottom = Math.max(top, (int) Math.floor(RoundBox.this.bottom - reach));
        }

        /// Visits the pixels of the four corners.
        ///
        /// @param margin how far outside of the box pixels count
        private void corners(Raster raster, double margin, Spot spot) {
            int first = Math.max(0, (int) Math.floor(RoundBox.this.top - margin));
            int last = Math.min(raster.height(), (int) Math.ceil(RoundBox.this.bottom + margin));
            for (int y = first; y < Math.min(top, last); y++) {
                row(raster, y, margin, spot);
            }
            for (int y = Math.max(bottom, first); y < last; y++) {
                row(raster, y, margin, spot);
            }
        }

        private void row(Raster raster, int y, double margin, Spot spot) {
            int first = Math.max(0, (int) Math.floor(RoundBox.this.left - margin));
            int last = Math.min(raster.width(), (int) Math.ceil(RoundBox.this.right + margin));
            for (int x = first; x < Math.min(left, last); x++) {
                spot.visit(x, y);
            }
            for (int x = Math.max(right, first); x < last; x++) {
                spot.visit(x, y);
            }
        }
    }
}
