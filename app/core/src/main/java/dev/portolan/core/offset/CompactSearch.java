package dev.portolan.core.offset;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Branch and bound over the offsets of a [Cluster].
///
/// Twins can swap offsets without any difference; so of all ways that differ by such swaps only the one
/// is looked at in which their offsets rise in plan order.
final class CompactSearch {
    private final Puzzle puzzle;
    private final int[] weights;
    private final int[] twins;
    private final Budget budget;
    private final Cliques cliques;
    private long best = Long.MAX_VALUE;
    private int @Nullable [] found;

    /// @param weights how often each unit's offset counts
    /// @param twins for each unit the last one before it that is just like it; -1 if there is none
    CompactSearch(Puzzle puzzle, int[] weights, int[] twins, Budget budget) {
        this.puzzle = puzzle;
        this.weights = weights;
        this.twins = twins;
        this.budget = budget;
        this.cliques = new Cliques(puzzle, weights);
    }

    /// Offsets that don't collide.
    ///
    /// @return empty if there are none, or if the budget was spent before any were found
    Optional<int[]> any() {
        return cliques.sum() < Long.MAX_VALUE && areAllOpen() && isFilled() ? Optional.of(chosen()) : Optional.empty();
    }

    private boolean areAllOpen() {
        for (int unit = 0; unit < puzzle.size(); unit++) {
            if (puzzle.count(unit) == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isFilled() {
        int unit = tightest();
        if (unit < 0) {
            return true;
        }
        int mark = puzzle.mark();
        for (int offset = puzzle.next(unit, 0);
                offset <= puzzle.limit() && !budget.isSpent();
                offset = puzzle.next(unit, offset + 1)) {
            if (choose(unit, offset) && cliques.sum() < Long.MAX_VALUE && isFilled()) {
                return true;
            }
            puzzle.undo(mark);
        }
        return false;
    }

    /// The unit with the fewest open offsets, of twins the first.
    private int tightest() {
        int tightest = -1;
        for (int unit = 0; unit < puzzle.size(); unit++) {
            boolean isFirst = twins[unit] < 0 || puzzle.isChosen(twins[unit]);
            if (!puzzle.isChosen(unit) && isFirst && (tightest < 0 || puzzle.count(unit) < puzzle.count(tightest))) {
                tightest = unit;
            }
        }
        return tightest;
    }

    /// Chooses an offset for a unit, and leaves its later twins none below.
    private boolean choose(int unit, int offset) {
        boolean open = puzzle.choose(unit, offset);
        int last = unit;
        for (int later = unit + 1; later < twins.length && open; later++) {
            if (twins[later] == last) {
                last = later;
                open = puzzle.isChosen(later) || puzzle.closeBelow(later, offset);
            }
        }
        return open;
    }

    /// What the sum must be at least.
    long leastSum() {
        return cliques.sum();
    }

    /// The offsets with the smallest sum; of several those that are smallest for the first unit on which
    /// they differ.
    ///
    /// @param known a sum that is known to be possible
    /// @return the best that were found before the budget was spent; empty if none were
    Optional<int[]> cheapest(long known) {
        best = known + 1;
        if (areAllOpen()) {
            descend(0, 0);
        }
        return Optional.ofNullable(found);
    }

    /// Walks through what is left for the units from one on, the smallest offsets first, as long as it
    /// can be better than the best so far.
    private void descend(int unit, long sum) {
        if (unit == puzzle.size()) {
            best = sum;
            found = chosen();
            return;
        }
        int mark = puzzle.mark();
        for (int offset = puzzle.next(unit, 0);
                offset <= puzzle.limit() && sum + (long) weights[unit] * offset < best && !budget.isSpent();
                offset = puzzle.next(unit, offset + 1)) {
            long next = sum + (long) weights[unit] * offset;
            if (choose(unit, offset)) {
                long rest = cliques.sum();
                if (rest < best - next) {
                    descend(unit + 1, next);
                }
            }
            puzzle.undo(mark);
        }
    }

    private int[] chosen() {
        var offsets = new int[puzzle.size()];
        for (int unit = 0; unit < offsets.length; unit++) {
            offsets[unit] = puzzle.chosen(unit);
        }
        return offsets;
    }
}
