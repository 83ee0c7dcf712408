package dev.portolan.core.plan;

/// Names a host; unique in its plan and never changed by renaming.
///
/// @param value see [ElementId#isValid]
public record HostId(String value) implements ElementId, Comparable<HostId> {
    /// @throws IllegalArgumentException if the value has another form
    public HostId {
        ElementId.require(value);
    }

    @Override
    public int compareTo(HostId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
