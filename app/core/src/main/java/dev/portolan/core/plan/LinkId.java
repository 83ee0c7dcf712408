package dev.portolan.core.plan;

/// Names a link; unique in its plan and never changed by renaming.
///
/// @param value see [ElementId#isValid]
public record LinkId(String value) implements ElementId, Comparable<LinkId> {
    /// @throws IllegalArgumentException if the value has another form
    public LinkId {
        ElementId.require(value);
    }

    @Override
    public int compareTo(LinkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
