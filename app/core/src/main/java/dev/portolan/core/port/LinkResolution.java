package dev.portolan.core.port;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.PublishedPort;
import org.jspecify.annotations.Nullable;

/// A link with the number that is really dialled.
///
/// @param fromHost where the caller runs
/// @param toHost where the target runs
/// @param target the target's port; null if it has none of that id
/// @param through what the target's container publishes and the caller dials; null if it reaches the target's
///     own port, or nothing
/// @param number the effective port on the target's side, through the published one where a container's
///     border is crossed; up to 65535, 0 if there is none or the system chooses
/// @param reach whether the target listens there, or why it cannot be reached
public record LinkResolution(
        Link link,
        HostId fromHost,
        HostId toHost,
        @Nullable PortRow target,
        @Nullable PublishedPort through,
        int number,
        Reach reach) {

    /// How far a link gets.
    public enum Reach {
        /// The target listens where the caller dials.
        REACHED,
        /// The target's product has no port of that id.
        NO_SUCH_PORT,
        /// No feature that opens the port is on.
        CLOSED,
        /// The port, or what is published of it, is bound to loopback, and the caller runs elsewhere.
        LOOPBACK,
        /// The target's container does not publish the port.
        NOT_PUBLISHED,
        /// The port, or what is published of it, is above 65535, so that nobody can listen there. The target
        /// has an error for that; the link needs none of its own.
        OUT_OF_RANGE
    }

    /// Whether the target listens there.
    public boolean reachable() {
        return reach == Reach.REACHED;
    }
}
