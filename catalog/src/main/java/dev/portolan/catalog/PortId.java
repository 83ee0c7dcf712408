package dev.portolan.catalog;

/// Names a port of a product line, unique within its product line, such as `passthrough-https`.
///
/// @param value lower-case letters, digits and hyphens
public record PortId(String value) implements Comparable<PortId> {
    /// @throws IllegalArgumentException if the value has another form
    public PortId {
        Slug.require(value);
    }

    /// Whether the text has the form of such an id.
    public static boolean isValid(String text) {
        return Slug.isValid(text);
    }

    @Override
    public int compareTo(PortId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
