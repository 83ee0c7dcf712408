package dev.portolan.core.offset;

import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;

/// An instance on its host, with the addresses that its ports are on.
///
/// @param instance an instance of a product that follows an offset
/// @param space where its moving ports are: its host's addresses, or its container's
record Member(Host host, Instance instance, Footprint footprint, Space space) {
    boolean isPinned() {
        return instance.offset().kind() == Offset.Kind.PINNED;
    }

    /// The offset that the plan gives it.
    int present() {
        return instance.offset().value();
    }

    /// Whether another instance takes the same at every offset, on the same host. Footprints and spaces
    /// are compared by identity on purpose: instances of one shape share the one, those of one host the
    /// other.
    @SuppressWarnings("ReferenceEquality")
    boolean isLike(Member other) {
        return footprint == other.footprint && space == other.space;
    }

    /// Takes its moving ports' numbers at an offset. In a container nobody else minds them.
    void take(int offset) {
        if (!footprint.contained()) {
            footprint.moving().forEach(claim -> space.tally(claim.slot()).take(claim.number(offset)));
        }
    }

    /// Undoes a [#take].
    void release(int offset) {
        if (!footprint.contained()) {
            footprint.moving().forEach(claim -> space.tally(claim.slot()).release(claim.number(offset)));
        }
    }
}
