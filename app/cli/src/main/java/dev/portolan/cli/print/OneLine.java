package dev.portolan.cli.print;

import java.util.Set;
import java.util.stream.IntStream;

/// Makes any text fit for one line of a terminal: names come from files that anyone may have written.
public final class OneLine {
    private static final int STAND_IN = 0xFFFD;
    private static final Set<Character.UnicodeScript> WIDE_SCRIPTS =
            Set.of(Character.UnicodeScript.HANGUL, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA);
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF60;

    private OneLine() {}

    /// The text with a stand-in for each character that would break the line, move the cursor or turn the
    /// direction of writing: controls, line and paragraph separators, format characters, lone surrogates.
    public static String of(String text) {
        return text.codePoints()
                .map(point -> isHarmless(point) ? point : STAND_IN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// How many columns the text takes: two for each wide character, such as an emoji, none for a mark on
    /// another.
    static int width(String text) {
        return text.codePoints().map(OneLine::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = Character.isEmojiPresentation(point)
                || Character.isIdeographic(point)
                || WIDE_SCRIPTS.contains(Character.UnicodeScript.of(point))
                || (FIRST_FULL_WIDTH <= point && point <= LAST_FULL_WIDTH);
        return wide ? 2 : 1;
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
