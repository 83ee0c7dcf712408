package dev.portolan.desktop.look;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How large text is. All that holds text is measured in em and grows along.
///
/// @param percent of the size for which the designer is drawn, from 80 to 200
public record TextSize(int percent) {
    private static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private static final double NORMAL_PIXELS = 13;
    private static final double ICON = 16;
    private static final double SMALL_ICON = 12;

    /// The system fonts of Windows, and of the others, before anybody has changed their size; in pixels.
    private static final double WINDOWS_PIXELS = 12;

    private static final double OTHER_PIXELS = 13;

    /// What the designer is drawn for.
    public static final TextSize NORMAL = new TextSize(100);

    /// @throws IllegalArgumentException if it is out of range
    public TextSize {
        if (percent < STEPS.getFirst() || percent > STEPS.getLast()) {
            throw new IllegalArgumentException("percent " + percent);
        }
    }

    /// What a system asks for by the size of its own font.
    ///
    /// @param system the value of the system property `os.name`
    /// @param pixels the size of the system's font
    public static TextSize ofSystem(String system, double pixels) {
        double untouched = system.toLowerCase(Locale.ROOT).startsWith("windows") ? WINDOWS_PIXELS : OTHER_PIXELS;
        return new TextSize(Math.clamp(Math.round(100 * pixels / untouched), STEPS.getFirst(), STEPS.getLast()));
    }

    /// Reads what [#text] has written.
    public static Optional<TextSize> of(String text) {
        return text.matches("[0-9]{2,3}")
                ? Optional.of(Integer.parseInt(text))
                        .filter(percent -> percent >= STEPS.getFirst() && percent <= STEPS.getLast())
                        .map(TextSize::new)
                : Optional.empty();
    }

    /// The percentage as settings keep it.
    public String text() {
        return String.valueOf(percent);
    }

    /// The next larger step, or this size if there is none.
    public TextSize larger() {
        return STEPS.stream()
                .filter(step -> step > percent)
                .findFirst()
                .map(TextSize::new)
                .orElse(this);
    }

    /// The next smaller step, or this size if there is none.
    public TextSize smaller() {
        return STEPS.reversed().stream()
                .filter(step -> step < percent)
                .findFirst()
                .map(TextSize::new)
                .orElse(this);
    }

    /// What lengths that go with text are multiplied by.
    public double factor() {
        return percent / 100.0;
    }

    /// A style sheet that says how large an em is, and what no em can say: an icon is a letter of its own font.
    String stylesheet() {
        var rules = String.format(
                Locale.ROOT,
                ".root { -fx-font-size: %.2fpx; }"
                        + " .ikonli-font-icon { -fx-icon-size: %d; }"
                        + " .own .ikonli-font-icon, .doubt .ikonli-font-icon { -fx-icon-size: %d; }",
                NORMAL_PIXELS * factor(),
                Math.round(ICON * factor()),
                Math.round(SMALL_ICON * factor()));
        return "data:text/css;charset=utf-8,"
                + URLEncoder.encode(rules, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
