package dev.portolan.core.plan;

import java.util.Locale;
import java.util.function.Predicate;

/// Names something in a plan that can be selected, linked or talked about.
public sealed interface ElementId permits ZoneId, HostId, InstanceId, LinkId {

    /// The text of the id as it stands in the file.
    String value();

    /// Whether the text can be an id: 1 to 64 letters, digits, dots, underscores and hyphens of ASCII,
    /// starting with a letter or digit.
    static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > Form.LENGTH || !Form.isAlphanumeric(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!Form.isUsable(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// An id text made from a name: lower case, everything unusable turned into hyphens, and a number
    /// appended while it is taken.
    ///
    /// @param name any text, also an empty one
    /// @param fallback a usable id for a name with nothing usable in it
    /// @param taken whether an id is in use
    static String derive(String name, String fallback, Predicate<String> taken) {
        var stem = stem(name, fallback);
        return taken.test(stem) ? numbered(stem, 2, taken) : stem;
    }

    /// The id text that a name is worth before anything is known to be taken: short enough for a number
    /// behind it.
    ///
    /// @param name any text, also an empty or a very long one
    /// @param fallback a usable id for a name with nothing usable in it
    static String stem(String name, String fallback) {
        var lower = name.toLowerCase(Locale.ROOT);
        var stem = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < lower.length() && stem.length() < Form.STEM_LENGTH; i++) {
            char c = lower.charAt(i);
            boolean usable = Form.isUsable(c);
            boolean leading = stem.isEmpty() && !Form.isPlain(c);
            if (!leading && (usable || !gap)) {
                stem.append(usable ? c : '-');
            }
            gap = !usable;
        }
        while (!stem.isEmpty() && !Form.isPlain(stem.charAt(stem.length() - 1))) {
            stem.setLength(stem.length() - 1);
        }
        return stem.isEmpty() ? fallback : stem.toString();
    }

    /// The first of `stem-1`, `stem-2` ... that is not taken, counting from a number.
    static String numbered(String stem, int from, Predicate<String> taken) {
        int number = from;
        while (taken.test(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    /// Fails unless the text can be an id.
    ///
    /// @throws IllegalArgumentException if it can't
    static void require(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not an id: " + text);
        }
    }

    /// The form of an id, told without a pattern: a large plan has tens of thousands. A class of its own because an
    /// interface cannot keep a constant to itself.
    final class Form {
        private static final int LENGTH = 64;
        private static final int STEM_LENGTH = 56;

        private Form() {}

        private static boolean isUsable(char c) {
            return isAlphanumeric(c) || c == '.' || c == '_' || c == '-';
        }

        private static boolean isAlphanumeric(char c) {
            return isPlain(c) || (c >= 'A' && c <= 'Z');
        }

        private static boolean isPlain(char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
    }
}
