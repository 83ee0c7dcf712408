package dev.portolan.core.plan;

/// Names an instance; unique in its plan and never changed by renaming.
///
/// @param value see [ElementId#isValid]
public record InstanceId(String value) implements ElementId, Comparable<InstanceId> {
    /// @throws IllegalArgumentException if the value has another form
    public InstanceId {
        ElementId.require(value);
    }

    @Override
    public int compareTo(InstanceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
