package dev.portolan.core.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Units that have to be compacted together, because what one of them gets can be in another's way.
final class Cluster {
    private final List<Unit> units;
    private final List<Numbers> domains;
    private final int[] weights;
    private final int[] twins;
    private final Differences differences;
    private int[] offsets;
    private boolean isWalk = true;
    private boolean isProven = true;

    /// @param units in plan order
    /// @param domains the offsets that each can have beside what stays
    /// @param walk offsets that don't collide: those of taking the smallest one after the other
    Cluster(List<Unit> units, List<Numbers> domains, int[] walk, Differences differences) {
        this.units = units;
        this.domains = domains;
        this.offsets = walk.clone();
        this.differences = differences;
        this.weights = units.stream().mapToInt(Unit::weight).toArray();
        this.twins = new int[weights.length];
        for (int unit = 0; unit < twins.length; unit++) {
            twins[unit] = unit - 1;
            while (twins[unit] >= 0 && !units.get(unit).isLike(units.get(twins[unit]))) {
                twins[unit]--;
            }
        }
    }

    List<Unit> units() {
        return units;
    }

    /// The best offsets found so far.
    int[] offsets() {
        return offsets;
    }

    /// Whether they are known to be the best.
    boolean isProven() {
        return isProven;
    }

    /// The largest of the offsets found so far.
    int maximum() {
        return Arrays.stream(offsets).max().orElse(0);
    }

    private long sum(int[] some) {
        long sum = 0;
        for (int unit = 0; unit < some.length; unit++) {
            sum += (long) weights[unit] * some[unit];
        }
        return sum;
    }

    private Puzzle puzzle(int limit, Budget budget) {
        return new Puzzle(units, domains, limit, differences, budget);
    }

    /// Takes over other offsets if they are allowed and have a smaller maximum, or the same and a smaller
    /// sum.
    void offer(int[] others) {
        int maximum = Arrays.stream(others).max().orElse(0);
        boolean better = maximum < maximum() || (maximum == maximum() && sum(others) < sum(offsets));
        if (better && areAllowed(others)) {
            offsets = others.clone();
            isWalk = false;
        }
    }

    private boolean areAllowed(int[] others) {
        for (int unit = 0; unit < others.length; unit++) {
            if (!domains.get(unit).contains(others[unit])) {
                return false;
            }
            for (int earlier = 0; earlier < unit; earlier++) {
                if (differences.collide(units.get(unit), others[unit], units.get(earlier), others[earlier])) {
                    return false;
                }
            }
        }
        return true;
    }

    /// What the largest offset must be at least.
    int leastMaximum() {
        var budget = new Budget(Long.MAX_VALUE);
        return new Cliques(puzzle(maximum(), budget), weights).maximum();
    }

    /// Lowers the largest offset, but not below a limit under which it matters to nobody.
    void lower(int limit, Budget budget) {
        int least = Math.max(limit, leastMaximum());
        while (maximum() > least) {
            var lower = new CompactSearch(puzzle(maximum() - 1, budget), weights, twins, budget).any();
            if (lower.isEmpty()) {
                isProven &= !budget.isSpent();
                return;
            }
            offsets = lower.get();
            isWalk = false;
        }
    }

    /// Lowers the sum, all offsets up to a limit being as good as any.
    void lowerSum(int limit, Budget budget) {
        var search = new CompactSearch(puzzle(limit, budget), weights, twins, budget);
        boolean isBest = isWalk && sum(offsets) == search.leastSum();
        if (!isBest) {
            Optional<int[]> cheapest = search.cheapest(sum(offsets));
            isProven &= !budget.isSpent();
            cheapest.filter(found -> isProven || sum(found) < sum(offsets)).ifPresent(found -> offsets = found);
        }
    }
}
