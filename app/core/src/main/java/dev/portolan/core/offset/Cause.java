package dev.portolan.core.offset;

/// Offsets in a row that one port of an instance cannot have for one reason.
///
/// @param from the first
/// @param to the last; the first itself for a collision
/// @param first what the first of them runs into
public record Cause(int from, int to, Hit first) {}
