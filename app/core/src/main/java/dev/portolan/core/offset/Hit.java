package dev.portolan.core.offset;

import dev.portolan.catalog.PortId;
import dev.portolan.core.plan.InstanceId;
import org.jspecify.annotations.Nullable;

/// One thing that an offset would run into.
///
/// @param obstacle what kind of thing
/// @param instance the instance, or the member of its group, whose port it is
/// @param port the port that would run into it
/// @param number the number that the port would have
/// @param rival the instance that it would collide with; null if that is a program of the host's own, or
///     if it is no collision
/// @param text one sentence with the arithmetic, such as `gw-2 binary receiver 9611 + 100 = 9711, taken
///     by gw-1 binary receiver (TLS) 9711`
public record Hit(
        Obstacle obstacle,
        InstanceId instance,
        PortId port,
        int number,
        @Nullable InstanceId rival,
        String text) {}
