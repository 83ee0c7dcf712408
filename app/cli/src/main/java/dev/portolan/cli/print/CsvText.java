package dev.portolan.cli.print;

import java.util.List;
import java.util.stream.Collectors;

/// Writes rows of comma-separated values as RFC 4180 describes them, except that lines end in a line feed
/// alone.
public final class CsvText {
    private CsvText() {}

    /// One row with its line break.
    public static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
