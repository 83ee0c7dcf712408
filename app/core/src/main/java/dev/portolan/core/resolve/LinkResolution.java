package dev.portolan.core.resolve;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.PublishedPort;
import org.jspecify.annotations.Nullable;

/// A link with the number that is really dialled.
///
/// @param fromHost where the caller runs
/// @param toHost where the target runs
/// @param target the target's port; null if it has none of that id
/// @param through what the target's container publishes and the caller dials; null if it reaches the target's own port,
///     or nothing
/// @param number the effective port on the target's side, through the published one where a container's border is
///     crossed; 0 if there is none or the system chooses
/// @param reachable whether the target listens there
public record LinkResolution(
        Link link,
        HostId fromHost,
        HostId toHost,
        @Nullable PortRow target,
        @Nullable PublishedPort through,
        int number,
        boolean reachable) {}
