package dev.portolan.cli.print;

import java.util.stream.IntStream;

/// Makes any text fit for one line of a terminal: names come from files that anyone may have written.
public final class OneLine {
    private static final int STAND_IN = 0xFFFD;

    private OneLine() {}

    /// The text with a stand-in for each character that would break the line, move the cursor or turn the
    /// direction of writing: controls, line and paragraph separators, format characters, lone surrogates.
    public static String of(String text) {
        return text.codePoints()
                .map(point -> isHarmless(point) ? point : STAND_IN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// How many columns the text takes, counting one for each character.
    static int width(String text) {
        return (int) text.codePoints().count();
    }

    /// The text with blanks after it up to a number of columns.
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    private static boolean isHarmless(int point) {
        return IntStream.of(
                        Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE)
                .noneMatch(type -> type == Character.getType(point));
    }
}
