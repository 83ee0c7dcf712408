package dev.portolan.catalog.reader;

/// How messages quote what stands in a file, which may be anything.
final class Wording {
    private static final int MOST = 60;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Wording() {}

    /// In quotes, without its end if it is long.
    static String quoted(String text) {
        return "'" + shortened(text) + "'";
    }

    /// Without its end if it is long.
    static String shortened(String text) {
        return text.length() > MOST && text.codePointCount(0, text.length()) > MOST
                ? text.substring(0, text.offsetByCodePoints(0, MOST)) + "..."
                : text;
    }

    /// On one line that shows what it holds: characters that can't be seen, that break lines or that turn the
    /// direction of writing appear as `\u202e`.
    static String visible(String text) {
        if (firstInvisible(text) < 0) {
            return text;
        }
        var visible = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (isVisible(letter)) {
                visible.appendCodePoint(letter);
            } else {
                visible.append(escaped(letter));
            }
        });
        return visible.toString();
    }

    /// The first character that may not stand in a text of the catalog; -1 if there is none.
    static int firstInvisible(String text) {
        int at = 0;
        while (at < text.length()) {
            char plain = text.charAt(at);
            if (plain >= ' ' && plain <= '~') {
                at++;
                continue;
            }
            int letter = text.codePointAt(at);
            if (!isVisible(letter)) {
                return letter;
            }
            at += Character.charCount(letter);
        }
        return -1;
    }

    static String escaped(int letter) {
        return String.format("\\u%04x", letter);
    }

    /// Whether a character may stand in a text of the catalog. Two of those that can't be seen may: some
    /// scripts and emoji join letters by them.
    static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            case Character.FORMAT -> letter == ZERO_WIDTH_NON_JOINER || letter == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
