package dev.portolan.desktop.canvas.raster;

import dev.portolan.icons.Colour;

/// A colour in the form that pixels want.
///
/// @param rgb `0xRRGGBB`
/// @param weight how much it covers, from 0, clear, to 256, opaque
public record Paint(int rgb, int weight) {
    static Paint of(Colour colour) {
        return new Paint(
                colour.red() << 16 | colour.green() << 8 | colour.blue(), (int) Math.round(colour.alpha() * 256));
    }

    /// The same colour, of which only a share is seen.
    Paint faded(double share) {
        return new Paint(rgb, (int) Math.round(weight * share));
    }
}
