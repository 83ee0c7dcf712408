package dev.portolan.bench;

/// A part of a benchmark that goes on from frame to frame.
interface Phase {
    /// Is called at the start of each frame.
    ///
    /// @param now nanoseconds
    /// @return whether this was the last
    boolean frame(long now);
}
