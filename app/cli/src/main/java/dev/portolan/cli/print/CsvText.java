package dev.portolan.cli.print;

import java.util.List;
import java.util.stream.Collectors;

/// Writes rows of comma-separated values as RFC 4180 describes them, except that lines end in a line feed
/// alone.
public final class CsvText {
    private static final String FORMULA_STARTS = "=+-@";

    private CsvText() {}

    /// One row with its line break.
    public static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\n"));
    }

    /// A text in one line that no spreadsheet takes for a formula: an apostrophe stands before one that looks
    /// like it.
    public static String guarded(String text) {
        var line = OneLine.of(text);
        return !line.isEmpty() && FORMULA_STARTS.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
