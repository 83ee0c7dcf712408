package dev.portolan.desktop.canvas.raster;

/// How far a small shape covers each pixel around it, whatever its colour.
///
/// @param left the first column, counted from the shape's origin
/// @param top the first row, counted from the shape's origin
/// @param cover row by row, 0 for clear to 255 for covered
@SuppressWarnings("ArrayRecordComponent") // Never compared, and copied nowhere: glyphs are painted by the thousand.
record Stamp(int left, int top, int width, int height, byte[] cover) {
    static final Stamp EMPTY = new Stamp(0, 0, 0, 0, new byte[0]);

    /// What either covers.
    Stamp with(Stamp other) {
        if (width == 0 || other.width == 0) {
            return width == 0 ? other : this;
        }
        int unionLeft = Math.min(left, other.left);
        int unionTop = Math.min(top, other.top);
        int unionWidth = Math.max(left + width, other.left + other.width) - unionLeft;
        int unionHeight = Math.max(top + height, other.top + other.height) - unionTop;
        var union = new Stamp(unionLeft, unionTop, unionWidth, unionHeight, new byte[unionWidth * unionHeight]);
        union.take(this);
        union.take(other);
        return union;
    }

    private void take(Stamp part) {
        for (int row = 0; row < part.height; row++) {
            int to = (part.top - top + row) * width + part.left - left;
            for (int column = 0; column < part.width; column++) {
                int share = Math.max(cover[to + column] & 0xff, part.cover[row * part.width + column] & 0xff);
                cover[to + column] = (byte) share;
            }
        }
    }
}
