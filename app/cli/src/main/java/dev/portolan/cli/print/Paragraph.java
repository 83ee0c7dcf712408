package dev.portolan.cli.print;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines for a terminal.
public final class Paragraph {
    /// The columns that everything Portolan prints for people keeps to, unless a single word is longer.
    public static final int WIDTH = 80;

    private static final String DASH = "- ";

    private Paragraph() {}

    /// The text in lines of at most so many columns. A line never ends inside a sum such as `9611 + 100 =
    /// 9711`, and a word that is too long stands on a line of its own.
    public static List<String> lines(String text, int columns) {
        return filled(pieces(OneLine.of(text)), columns);
    }

    /// The same, with lines that end after a comma where that takes no more lines.
    public static List<String> clauses(String text, int columns) {
        var lines = lines(text, columns);
        var clauses = filled(List.of(OneLine.of(text).split("(?<=,) ", -1)), columns).stream()
                .flatMap(line -> lines(line, columns).stream())
                .toList();
        return clauses.size() > lines.size() ? lines : clauses;
    }

    /// The text with a margin of blanks before each of its lines, and another text in the first line's
    /// margin.
    public static String hanging(String first, int margin, String text) {
        return hanging(first, margin, lines(text, WIDTH - margin));
    }

    /// Lines with a margin of blanks before each of them, and another text in the first line's margin.
    public static String hanging(String first, int margin, List<String> lines) {
        var block = new StringBuilder(OneLine.padded(OneLine.of(first), margin));
        for (int i = 0; i < lines.size(); i++) {
            block.append(i == 0 ? "" : " ".repeat(margin)).append(lines.get(i)).append('\n');
        }
        return block.toString();
    }

    /// A sentence as an item of a list: a dash at a margin and the sentence behind it, with lines that end
    /// after a comma wherever that is possible.
    public static String item(int margin, String sentence) {
        int behind = margin + DASH.length();
        return hanging(" ".repeat(margin) + DASH, behind, clauses(sentence, WIDTH - behind));
    }

    private static List<String> filled(List<String> pieces, int columns) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var piece : pieces) {
            if (!line.isEmpty() && OneLine.width(line.toString()) + 1 + OneLine.width(piece) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(piece);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        boolean inSum = false;
        for (var word : text.split(" ", -1)) {
            boolean operator = word.equals("+") || word.equals("=");
            if ((operator || inSum) && !pieces.isEmpty()) {
                pieces.add(pieces.removeLast() + " " + word);
            } else {
                pieces.add(word);
            }
            inSum = operator;
        }
        return pieces;
    }
}
