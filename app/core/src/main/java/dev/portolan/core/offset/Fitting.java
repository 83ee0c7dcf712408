package dev.portolan.core.offset;

import java.util.List;
import java.util.Optional;

/// Fits units in beside each other when taking the smallest offset one after the other does not work out.
final class Fitting {
    private final Puzzle puzzle;
    private final Budget budget;
    private final boolean[] deferred;

    /// @param puzzle where nothing is chosen yet
    private Fitting(Puzzle puzzle, Budget budget) {
        this.puzzle = puzzle;
        this.budget = budget;
        this.deferred = new boolean[puzzle.size()];
    }

    /// Gives units offsets, each as low as the units before it allow, so that each gets one.
    ///
    /// @param choices units that are not put; they still aren't afterwards
    /// @param anySafe whether the plan's preferences are given up for all
    /// @return empty if that is impossible, or if the budget was spent before a way was found
    static Optional<int[]> lowest(
            List<Movable.Choice> choices, boolean anySafe, Differences differences, Budget budget) {
        var walk = walk(choices, anySafe);
        if (walk.isPresent() || budget.isSpent()) {
            return walk;
        }
        budget.spend((long) choices.size() * Numbers.MAX / Long.SIZE);
        var units = choices.stream().map(Movable.Choice::unit).toList();
        var domains = choices.stream()
                .map(choice -> choice.unit().domain(choice.care(anySafe), Numbers.MAX))
                .toList();
        var puzzle = new Puzzle(units, domains, Numbers.MAX, differences, budget);
        return new Fitting(puzzle, budget).lowest();
    }

    /// The same if it works out without looking ahead, as it nearly always does.
    private static Optional<int[]> walk(List<Movable.Choice> choices, boolean anySafe) {
        var offsets = new int[choices.size()];
        int placed = 0;
        var ascent = new Ascent();
        while (placed < offsets.length) {
            var choice = choices.get(placed);
            var lowest = ascent.lowest(choice.unit(), choice.care(anySafe));
            if (lowest.isEmpty()) {
                break;
            }
            offsets[placed] = lowest.getAsInt();
            choice.unit().take(offsets[placed]);
            placed++;
        }
        for (int i = 0; i < placed; i++) {
            choices.get(i).unit().release(offsets[i]);
        }
        return placed == offsets.length ? Optional.of(offsets) : Optional.empty();
    }

    /// The offsets that put every unit in turn as low as the units before it allow, of all that let each
    /// unit have one.
    ///
    /// @return empty if there are none, or if the budget was spent before any were found
    private Optional<int[]> lowest() {
        for (int unit = 0; unit < puzzle.size(); unit++) {
            if (puzzle.count(unit) == 0) {
                return Optional.empty();
            }
        }
        var offsets = new int[puzzle.size()];
        for (int unit = 0; unit < offsets.length; unit++) {
            if (!chooseLowest(unit)) {
                return Optional.empty();
            }
            offsets[unit] = puzzle.chosen(unit);
        }
        return Optional.of(offsets);
    }

    private boolean chooseLowest(int unit) {
        int mark = puzzle.mark();
        for (int offset = puzzle.next(unit, 0); offset <= puzzle.limit(); offset = puzzle.next(unit, offset + 1)) {
            if (puzzle.choose(unit, offset) && isFeasible()) {
                return true;
            }
            puzzle.undo(mark);
            if (budget.isSpent()) {
                return false;
            }
        }
        return false;
    }

    private boolean isFeasible() {
        int mark = puzzle.mark();
        boolean feasible = fits();
        puzzle.undo(mark);
        return feasible;
    }

    /// Whether every unit that is not chosen yet can have an offset. The unit with the fewest open ones
    /// goes first.
    private boolean fits() {
        int easy = easy();
        if (easy >= 0) {
            deferred[easy] = true;
            boolean fits = fits();
            deferred[easy] = false;
            return fits;
        }
        int tightest = tightest();
        if (tightest < 0) {
            return true;
        }
        int mark = puzzle.mark();
        for (int offset = puzzle.next(tightest, 0);
                offset <= puzzle.limit() && !budget.isSpent();
                offset = puzzle.next(tightest, offset + 1)) {
            if (puzzle.choose(tightest, offset) && fits()) {
                return true;
            }
            puzzle.undo(mark);
        }
        return false;
    }

    /// A unit with more open offsets than all others together can close: it finds one whatever they
    /// choose.
    private int easy() {
        for (int unit = 0; unit < puzzle.size(); unit++) {
            if (isWaiting(unit) && puzzle.count(unit) > pressure(unit)) {
                return unit;
            }
        }
        return -1;
    }

    private long pressure(int unit) {
        long pressure = 0;
        for (int other = 0; other < puzzle.size(); other++) {
            if (other != unit && isWaiting(other)) {
                pressure += puzzle.pressure(unit, other);
            }
        }
        budget.spend(puzzle.size());
        return pressure;
    }

    private int tightest() {
        int tightest = -1;
        for (int unit = 0; unit < puzzle.size(); unit++) {
            if (isWaiting(unit) && (tightest < 0 || puzzle.count(unit) < puzzle.count(tightest))) {
                tightest = unit;
            }
        }
        return tightest;
    }

    private boolean isWaiting(int unit) {
        return !puzzle.isChosen(unit) && !deferred[unit];
    }
}
