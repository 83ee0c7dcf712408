package dev.portolan.core.offset;

import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;

/// An instance of a product that follows an offset, in its place.
record Member(Instance instance, Berth berth) {
    /// Whether its offset stays: the user chose it, or its container publishes ports, which name the
    /// numbers that follow from it.
    boolean isPinned() {
        return instance.offset().kind() == Offset.Kind.PINNED
                || (instance.deployment() instanceof Deployment.Container container
                        && !container.published().isEmpty());
    }

    /// The offset that the plan gives it.
    int present() {
        return instance.offset().value();
    }

    Host host() {
        return berth.host();
    }

    Footprint footprint() {
        return berth.footprint();
    }

    /// The addresses that its moving ports are on.
    Space space() {
        return berth.space();
    }
}
