package dev.portolan.catalog;

import java.util.regex.Pattern;

/// Names a product line: a product and the major version that its ports belong to, such as `wso2-apim@4`;
/// what has no versions worth telling apart stands alone, such as `mysql`.
///
/// @param value lower-case letters, digits and hyphens, with an optional `@` and version
public record LineId(String value) implements Comparable<LineId> {
    /// Possessive, so that a text of any length is matched without recursion.
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+(?:@[0-9]++)?");

    /// @throws IllegalArgumentException if the value has another form
    public LineId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a product line id: " + value);
        }
    }

    /// Whether the text has the form of a product line id.
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(LineId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
