package dev.portolan.desktop.settings;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where a window stands on the desktop, in pixels.
///
/// @param width more than 0
/// @param height more than 0
/// @param maximised whether it fills the screen; the rest says where it goes when it no longer does
public record WindowPlace(int x, int y, int width, int height, boolean maximised) {
    private static final String MAXIMISED = "maximised";
    private static final Pattern FORM =
            Pattern.compile("(-?\\d{1,5}) (-?\\d{1,5}) (\\d{1,5}) (\\d{1,5})(?: (" + MAXIMISED + "))?");

    public WindowPlace {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a window of " + width + " x " + height);
        }
    }

    /// Reads `120 80 1600 960` or `120 80 1600 960 maximised`.
    static Optional<WindowPlace> of(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(match.group(3));
        int height = Integer.parseInt(match.group(4));
        return width == 0 || height == 0
                ? Optional.empty()
                : Optional.of(new WindowPlace(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(2)),
                        width,
                        height,
                        match.group(5) != null));
    }

    /// The same place, whether or not the window fills the screen.
    public WindowPlace withMaximised(boolean next) {
        return new WindowPlace(x, y, width, height, next);
    }

    String text() {
        var bounds = x + " " + y + " " + width + " " + height;
        return maximised ? bounds + " " + MAXIMISED : bounds;
    }
}
