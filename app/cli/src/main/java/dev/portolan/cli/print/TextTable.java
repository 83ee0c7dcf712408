package dev.portolan.cli.print;

import java.util.ArrayList;
import java.util.List;

/// A table for a terminal: columns aligned by blanks, the last one broken into lines where it would pass
/// column 80.
public final class TextTable {
    private static final int GAP = 2;
    private static final int NARROWEST = 12;

    private final List<List<String>> rows = new ArrayList<>();

    /// @param header the columns' names
    public TextTable(List<String> header) {
        row(header);
    }

    /// Adds a row.
    ///
    /// @param cells as many as the header has
    /// @throws IllegalArgumentException if there are more or fewer
    public void row(List<String> cells) {
        if (!rows.isEmpty() && cells.size() != rows.getFirst().size()) {
            throw new IllegalArgumentException("a row of " + cells.size() + " cells");
        }
        rows.add(cells.stream().map(OneLine::of).toList());
    }

    /// The whole table, each line ending in a line break and none in a blank.
    public String text() {
        var widths = widths();
        int margin = widths.stream().mapToInt(width -> width + GAP).sum();
        int room = Math.max(NARROWEST, Paragraph.WIDTH - margin);
        var text = new StringBuilder();
        for (var cells : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < widths.size(); i++) {
                line.append(OneLine.padded(cells.get(i), widths.get(i) + GAP));
            }
            for (var part : Paragraph.lines(cells.getLast(), room)) {
                text.append(line.append(part).toString().stripTrailing()).append('\n');
                line.setLength(0);
                line.append(" ".repeat(margin));
            }
        }
        return text.toString();
    }

    /// The widths of all columns but the last.
    private List<Integer> widths() {
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < rows.getFirst().size() - 1; i++) {
            int column = i;
            widths.add(rows.stream()
                    .mapToInt(row -> OneLine.width(row.get(column)))
                    .max()
                    .orElse(0));
        }
        return widths;
    }
}
