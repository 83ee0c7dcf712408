package dev.portolan.desktop.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a divider between two panes stands.
///
/// @param name which divider; small letters and hyphens
/// @param position its share of the way, from 0 to 1, to four digits
public record DividerPlace(String name, double position) {
    private static final Pattern FORM = Pattern.compile("([a-z-]+) (0(?:\\.\\d{1,4})?|1(?:\\.0{1,4})?)");
    private static final double DIGITS = 10_000;

    public DividerPlace {
        position = Math.round(Math.clamp(position, 0, 1) * DIGITS) / DIGITS;
    }

    /// Reads `drawer 0.78`.
    static Optional<DividerPlace> of(String text) {
        var match = FORM.matcher(text);
        return match.matches()
                ? Optional.of(new DividerPlace(match.group(1), Double.parseDouble(match.group(2))))
                : Optional.empty();
    }

    String text() {
        return String.format(Locale.ROOT, "%s %.4f", name, position);
    }
}
