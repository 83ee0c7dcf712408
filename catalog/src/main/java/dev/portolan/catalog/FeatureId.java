package dev.portolan.catalog;

/// Names a feature: something that can be switched on and off and that opens ports or dials, unique within
/// its product line, such as `rpc-http`.
///
/// @param value lower-case letters, digits and hyphens
public record FeatureId(String value) implements Comparable<FeatureId> {
    /// @throws IllegalArgumentException if the value has another form
    public FeatureId {
        Slug.require(value);
    }

    /// Whether the text has the form of such an id.
    public static boolean isValid(String text) {
        return Slug.isValid(text);
    }

    @Override
    public int compareTo(FeatureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
