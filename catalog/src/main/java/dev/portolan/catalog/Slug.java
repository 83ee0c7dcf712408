package dev.portolan.catalog;

/// The form that ids inside a product line share.
final class Slug {
    private Slug() {}

    /// Whether the text is words of lower-case letters and digits of ASCII, with one hyphen between two words.
    /// Told without a pattern: a large plan has tens of thousands.
    static boolean isValid(String text) {
        boolean word = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-';
            if (hyphen ? !word : !isOfWord(c)) {
                return false;
            }
            word = !hyphen;
        }
        return word;
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    static void require(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not an id of lower-case letters, digits and hyphens: " + text);
        }
    }
}
