package dev.portolan.core.plan;

import java.util.List;

/// What a plan asks of the offsets that Portolan assigns. Pinned offsets need not keep to it.
///
/// @param stride the step between candidates, from the product's default offset upwards: 1 to 10000
/// @param avoidEphemeral whether moving ports stay clear of the numbers that their host gives to outgoing
///     connections
/// @param reserved numbers that moving ports stay clear of, each range within 1 to 65535, in the order of the
///     file
public record OffsetPreferences(int stride, boolean avoidEphemeral, List<PortRange> reserved, Extras extras) {
    /// The largest stride.
    public static final int MAX_STRIDE = 10_000;

    /// The smallest safe offset, whatever it is.
    public static final OffsetPreferences DEFAULT = new OffsetPreferences(1, false, List.of(), Extras.NONE);

    /// @throws IllegalArgumentException if the stride is out of range, or 0 is reserved, which is no port
    public OffsetPreferences {
        if (stride < 1 || stride > MAX_STRIDE) {
            throw new IllegalArgumentException("not a stride: " + stride);
        }
        reserved = List.copyOf(reserved);
        if (reserved.stream().anyMatch(range -> range.contains(0))) {
            throw new IllegalArgumentException("0 is no port to reserve: " + reserved);
        }
    }

    /// Whether a number is among the reserved ones.
    public boolean isReserved(int port) {
        return reserved.stream().anyMatch(range -> range.contains(port));
    }

    /// These preferences with another stride.
    public OffsetPreferences withStride(int newStride) {
        return new OffsetPreferences(newStride, avoidEphemeral, reserved, extras);
    }

    /// These preferences with another wish about ephemeral ports.
    public OffsetPreferences withAvoidEphemeral(boolean avoid) {
        return new OffsetPreferences(stride, avoid, reserved, extras);
    }

    /// These preferences with other reserved numbers.
    public OffsetPreferences withReserved(List<PortRange> newReserved) {
        return new OffsetPreferences(stride, avoidEphemeral, newReserved, extras);
    }
}
