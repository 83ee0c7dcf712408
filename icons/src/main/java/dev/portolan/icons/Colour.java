package dev.portolan.icons;

import java.util.HexFormat;
import java.util.regex.Pattern;

/// A colour in sRGB.
///
/// @param red 0 to 255
/// @param green 0 to 255
/// @param blue 0 to 255
/// @param alpha how much it covers: 0 is clear, 1 is opaque
public record Colour(int red, int green, int blue, double alpha) {
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?");

    /// @throws IllegalArgumentException if a part is out of its range
    public Colour {
        boolean inRange = (red | green | blue) >= 0 && red <= 255 && green <= 255 && blue <= 255;
        if (!inRange || !(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("not a colour: " + red + ", " + green + ", " + blue + ", " + alpha);
        }
    }

    /// Reads `#rrggbb` or `#rrggbbaa`.
    ///
    /// @throws IllegalArgumentException if the text has any other form
    public static Colour parse(String text) {
        if (!HEX.matcher(text).matches()) {
            throw new IllegalArgumentException("not a colour like #rrggbb or #rrggbbaa: " + text);
        }
        int red = HexFormat.fromHexDigits(text, 1, 3);
        int green = HexFormat.fromHexDigits(text, 3, 5);
        int blue = HexFormat.fromHexDigits(text, 5, 7);
        double alpha = text.length() == 7 ? 1 : HexFormat.fromHexDigits(text, 7, 9) / 255.0;
        return new Colour(red, green, blue, alpha);
    }

    /// {@return `#rrggbb` in lower case, without the alpha: SVG and older CSS want it apart}
    public String hex() {
        HexFormat hex = HexFormat.of();
        return "#" + hex.toHexDigits((byte) red) + hex.toHexDigits((byte) green) + hex.toHexDigits((byte) blue);
    }

    /// What one sees when this colour lies over an opaque one, for surfaces without transparency.
    ///
    /// @throws IllegalArgumentException if the colour below is not opaque
    public Colour over(Colour below) {
        if (below.alpha != 1) {
            throw new IllegalArgumentException("something shines through " + below);
        }
        return new Colour(mix(red, below.red), mix(green, below.green), mix(blue, below.blue), 1);
    }

    /// The contrast ratio of WCAG 2.2, 1 to 21, of one colour laid over another.
    ///
    /// @throws IllegalArgumentException if the background is not opaque
    public static double contrast(Colour foreground, Colour background) {
        double front = foreground.over(background).luminance();
        double back = background.luminance();
        return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    }

    private int mix(int above, int below) {
        return (int) Math.round(alpha * above + (1 - alpha) * below);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
