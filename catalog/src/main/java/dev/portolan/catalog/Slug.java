package dev.portolan.catalog;

import java.util.regex.Pattern;

/// The form that ids inside a product line share.
final class Slug {
    /// Possessive, so that a text of any length is matched without recursion.
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private Slug() {}

    static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    static void require(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not an id of lower-case letters, digits and hyphens: " + text);
        }
    }
}
