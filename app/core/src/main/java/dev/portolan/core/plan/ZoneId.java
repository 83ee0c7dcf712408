package dev.portolan.core.plan;

/// Names a zone; unique in its plan and never changed by renaming.
///
/// @param value see [ElementId#isValid]
public record ZoneId(String value) implements ElementId, Comparable<ZoneId> {
    /// @throws IllegalArgumentException if the value has another form
    public ZoneId {
        ElementId.require(value);
    }

    @Override
    public int compareTo(ZoneId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
