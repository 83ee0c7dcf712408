package dev.portolan.diagram;

import org.jspecify.annotations.Nullable;

/// The rough way of a link, before it gets entry points and lanes: out of one side, along an upright lane,
/// and in by another side; with a detour, along a level lane and a second upright one too.
///
/// @param leavesRight the side of the caller's card: right or left
/// @param entersRight the side of the target's card
/// @param exitGap where it turns into the gap between rows because other cards stand between the caller
///     and its host's side; null if none do
/// @param entryGap the same for the target
/// @param lane the upright lane, the first one of a detour
/// @param detour the rest of the way around hosts that stand between; null if none do
record Course(
        LinkEnd from,
        LinkEnd to,
        boolean leavesRight,
        boolean entersRight,
        @Nullable Point exitGap,
        @Nullable Point entryGap,
        Lane lane,
        @Nullable Detour detour) {

    /// Where a stretch may lie.
    record Lane(double preferred, double lowest, double highest) {
        static Lane between(double lowest, double highest) {
            return new Lane((lowest + highest) / 2, lowest, highest);
        }
    }

    /// A level lane, and the upright one that leads from it to the target.
    record Detour(Lane level, Lane lane) {}

    /// Whether nothing but the lane lies between the two cards.
    boolean isDirect() {
        return !turns() && exitGap == null && entryGap == null && detour == null;
    }

    /// Whether it comes back on the side that it left by, so that the lane is needed even between equal
    /// heights.
    boolean turns() {
        return leavesRight == entersRight;
    }
}
