package dev.portolan.core.offset;

/// Why an offset is not chosen.
public enum Obstacle {
    /// A port would be above 65535. What else such an offset might hit does not matter.
    OUT_OF_RANGE,
    /// A port would collide with another listener.
    COLLISION,
    /// A port would be among the numbers that the host gives to outgoing connections, which the plan
    /// wants to avoid.
    EPHEMERAL,
    /// A port would be among the numbers that the plan reserves.
    RESERVED
}
