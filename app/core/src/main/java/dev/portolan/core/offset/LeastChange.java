package dev.portolan.core.offset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Parts the collisions of units with the fewest changes; [Replan] says what that means.
///
/// Which units to change is a vertex cover. Where those can't all be fitted in again, further covers are
/// tried, also dearer ones. All of it is exact up to a number of steps, beyond which the units are dealt
/// with as a walk through the plan finds them.
final class LeastChange {
    private static final long STEPS = 20_000_000;
    private static final int LARGEST_TANGLE = 1_000;

    private final List<Unit> units;
    private final Positions positions;
    private final Map<Unit, Integer> standing = new HashMap<>();
    private final Differences differences = new Differences();

    private LeastChange(List<Unit> units, Positions positions) {
        this.units = units;
        this.positions = positions;
    }

    /// Moves units as far as necessary.
    ///
    /// @param units those that may be moved, in plan order, put where they are now; all others stay
    static void apply(List<Unit> units, Positions positions) {
        new LeastChange(units, positions).run();
    }

    private void run() {
        for (var unit : units) {
            standing.put(unit, positions.of(unit));
            positions.lift(unit);
        }
        var movable = new Movable(units, unit -> positions.put(unit, standing(unit)));
        for (var part : movable.parts()) {
            new Part(part).settle();
        }
    }

    private int standing(Unit unit) {
        return Objects.requireNonNull(standing.get(unit), "every unit was put");
    }

    /// Units that share hosts, directly or through others.
    private final class Part {
        private final List<Movable.Choice> choices;
        private final int[] weights;
        private final BitSet forced = new BitSet();
        private final BitSet[] collisions;
        private final Budget budget = new Budget(STEPS);

        private Part(List<Movable.Choice> choices) {
            this.choices = choices;
            this.weights =
                    choices.stream().mapToInt(choice -> choice.unit().weight()).toArray();
            this.collisions = new BitSet[choices.size()];
            for (int i = 0; i < choices.size(); i++) {
                collisions[i] = new BitSet();
                forced.set(i, !unit(i).isSafe(standing(unit(i))));
            }
            Movable.neighbours(choices).forEach(this::addCollisions);
        }

        private void addCollisions(List<Integer> neighbours) {
            int[] keepers = neighbours.stream()
                    .filter(unit -> !forced.get(unit))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int one : keepers) {
                for (int other : keepers) {
                    if (one < other
                            && differences.collide(
                                    unit(one), standing(unit(one)), unit(other), standing(unit(other)))) {
                        collisions[one].set(other);
                        collisions[other].set(one);
                    }
                }
            }
        }

        private Unit unit(int index) {
            return choices.get(index).unit();
        }

        private void settle() {
            var cheapest = new Covers(weights, collisions, budget).cheapest();
            if (cheapest.isEmpty()) {
                walk();
                return;
            }
            var changed = (BitSet) cheapest.get().clone();
            changed.or(forced);
            int cost = cheapest.get().stream().map(unit -> weights[unit]).sum();
            if (!isFitted(changed, false) && !isSettled(cost, false) && !isSettled(cost, true)) {
                walk();
            }
        }

        private boolean isSettled(int cost, boolean anySafe) {
            return choices.size() <= LARGEST_TANGLE
                    && new Covers(weights, collisions, budget)
                            .cheapest(forced, cost, changed -> isFitted(changed, anySafe))
                            .isPresent();
        }

        /// Puts every unit, the changed ones as low as possible in plan order; puts none if they can't be
        /// fitted in.
        private boolean isFitted(BitSet changed, boolean anySafe) {
            for (int i = changed.nextClearBit(0); i < choices.size(); i = changed.nextClearBit(i + 1)) {
                positions.put(unit(i), standing(unit(i)));
            }
            var moved = changed.stream().mapToObj(choices::get).toList();
            var lowest = Fitting.lowest(moved, anySafe, differences, budget);
            lowest.ifPresent(offsets -> {
                for (int i = 0; i < offsets.length; i++) {
                    positions.put(moved.get(i).unit(), offsets[i]);
                }
            });
            if (lowest.isEmpty()) {
                for (int i = changed.nextClearBit(0); i < choices.size(); i = changed.nextClearBit(i + 1)) {
                    positions.lift(unit(i));
                }
            }
            return lowest.isPresent();
        }

        /// The fallback: who comes first stays, and whoever finds no offset stays too.
        private void walk() {
            var leftOver = new ArrayList<Unit>();
            for (var choice : choices) {
                var unit = choice.unit();
                if (unit.isSafe(standing(unit))) {
                    positions.put(unit, standing(unit));
                } else {
                    leftOver.add(unit);
                }
            }
            leftOver.forEach(unit -> positions.put(unit, unit.smallest().orElse(standing(unit))));
        }
    }
}
