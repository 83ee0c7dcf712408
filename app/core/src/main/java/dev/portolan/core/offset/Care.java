package dev.portolan.core.offset;

/// What an offset has to heed to be chosen.
enum Care {
    /// No collision, every port at 65535 or below, and the plan's preferences.
    PREFERRED,
    /// No collision, and every port at 65535 or below. The last resort: a collision is an error, a
    /// preference is not.
    SAFE
}
