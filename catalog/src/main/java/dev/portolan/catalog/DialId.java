package dev.portolan.catalog;

/// Names a dial: a connection that a product opens to another, unique within its product line, such as
/// `throttle-events`.
///
/// @param value lower-case letters, digits and hyphens
public record DialId(String value) implements Comparable<DialId> {
    /// @throws IllegalArgumentException if the value has another form
    public DialId {
        Slug.require(value);
    }

    /// Whether the text has the form of such an id.
    public static boolean isValid(String text) {
        return Slug.isValid(text);
    }

    @Override
    public int compareTo(DialId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
