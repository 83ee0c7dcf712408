package dev.portolan.core.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Figures, one a line, each beside what it should be at most.
final class FigureTable {
    private final List<String> lines = new ArrayList<>();

    /// A figure that has to keep a limit.
    void add(String what, double value, String unit, double limit) {
        lines.add(String.format(
                Locale.ROOT,
                "%s   at most %s %s%s",
                line(what, value, unit),
                plain(limit),
                unit,
                value > limit ? "   EXCEEDED" : ""));
    }

    /// A figure to compare others with.
    ///
    /// @param remark what it comes with; may be empty
    void add(String what, double value, String unit, String remark) {
        lines.add((line(what, value, unit) + "   " + remark).stripTrailing());
    }

    /// The whole table.
    List<String> lines() {
        return List.copyOf(lines);
    }

    private static String line(String what, double value, String unit) {
        var number = value == Math.rint(value) ? plain(value) : String.format(Locale.ROOT, "%.3f", value);
        return String.format("%-72s %12s %-5s", what, number, unit);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
