package dev.portolan.core.offset;

import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;

/// An instance of a product that follows an offset, in its place.
record Member(Instance instance, Berth berth) {
    boolean isPinned() {
        return instance.offset().kind() == Offset.Kind.PINNED;
    }

    /// The offset that the plan gives it.
    int present() {
        return instance.offset().value();
    }

    Footprint footprint() {
        return berth.footprint();
    }
}
