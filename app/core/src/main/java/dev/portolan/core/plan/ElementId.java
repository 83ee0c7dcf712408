package dev.portolan.core.plan;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Names something in a plan that can be selected, linked or talked about.
public sealed interface ElementId permits ZoneId, HostId, InstanceId, LinkId {

    /// The text of the id as it stands in the file.
    String value();

    /// Whether the text can be an id: 1 to 64 letters, digits, dots, underscores and hyphens of ASCII,
    /// starting with a letter or digit.
    static boolean isValid(String text) {
        return Form.PATTERN.matcher(text).matches();
    }

    /// An id text made from a name: lower case, everything unusable turned into hyphens, and a number
    /// appended while it is taken.
    ///
    /// @param name any text, also an empty one
    /// @param fallback a usable id for a name with nothing usable in it
    /// @param taken whether an id is in use
    static String derive(String name, String fallback, Predicate<String> taken) {
        // A hostile name may be of any length: only its beginning counts, so that no pattern sees more.
        var slug = name.substring(0, Math.min(name.length(), Form.MOST_OF_A_NAME))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[^a-z0-9]+", "");
        var cut = slug.substring(0, Math.min(slug.length(), Form.STEM_LENGTH)).replaceAll("[^a-z0-9]+$", "");
        var stem = cut.isEmpty() ? fallback : cut;
        if (!taken.test(stem)) {
            return stem;
        }
        return numbered(stem, 2, taken);
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

    /// The form of an id; a class of its own because an interface cannot keep a constant to itself.
    final class Form {
        private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
        private static final int STEM_LENGTH = 56;
        private static final int MOST_OF_A_NAME = 256;

        private Form() {}
    }
}
