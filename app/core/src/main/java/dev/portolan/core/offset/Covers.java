package dev.portolan.core.offset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds out which units to change so that no two of those that keep their offset collide: the cheapest
/// vertex cover of the graph of their collisions.
///
/// Of several that cost the same it takes the one that leaves earlier units alone: it keeps the first
/// unit on which they differ.
final class Covers {
    private final int[] weights;
    private final BitSet[] collisions;
    private final Budget budget;

    /// @param weights what changing each unit costs, in plan order
    /// @param collisions for each unit those that it collides with
    Covers(int[] weights, BitSet[] collisions, Budget budget) {
        this.weights = weights;
        this.collisions = collisions;
        this.budget = budget;
    }

    /// The cheapest cover. Parts of the graph that don't hang together are covered one by one.
    ///
    /// @return empty if the budget was spent before it was found
    Optional<BitSet> cheapest() {
        var cover = new BitSet();
        for (var part : parts()) {
            var found = cheapest(part, new BitSet(), 0, _ -> true);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            cover.or(found.get());
        }
        return Optional.of(cover);
    }

    /// The cheapest cover that includes certain units and is acceptable.
    ///
    /// @param forced the units to include
    /// @param from what the others must cost at least
    /// @return empty if there is none, or if the budget was spent before it was found
    Optional<BitSet> cheapest(BitSet forced, int from, Predicate<BitSet> isAcceptable) {
        var all = new int[weights.length];
        for (int unit = 0; unit < all.length; unit++) {
            all[unit] = unit;
        }
        return cheapest(all, forced, from, isAcceptable);
    }

    private Optional<BitSet> cheapest(int[] units, BitSet forced, int from, Predicate<BitSet> isAcceptable) {
        int total = 0;
        for (int unit : units) {
            total += forced.get(unit) ? 0 : weights[unit];
        }
        var search = new Search(units, (BitSet) forced.clone(), isAcceptable);
        for (int cost = Math.max(from, search.bound(0)); cost <= total && !budget.isSpent(); cost++) {
            if (search.find(0, cost)) {
                return Optional.of(search.changed);
            }
        }
        return Optional.empty();
    }

    /// Every set of two or more units that hang together by collisions.
    private List<int[]> parts() {
        var parts = new ArrayList<int[]>();
        var seen = new BitSet();
        for (int unit = 0; unit < weights.length; unit++) {
            if (!seen.get(unit) && !collisions[unit].isEmpty()) {
                var part = new BitSet();
                part.set(unit);
                var edge = (BitSet) part.clone();
                while (!edge.isEmpty()) {
                    var next = new BitSet();
                    edge.stream().forEach(member -> next.or(collisions[member]));
                    next.andNot(part);
                    part.or(next);
                    edge = next;
                }
                seen.or(part);
                parts.add(part.stream().toArray());
            }
        }
        return parts;
    }

    /// One walk through the units in plan order, that keeps each if it can and changes it if not.
    private final class Search {
        private final int[] units;
        private final BitSet changed;
        private final Predicate<BitSet> isAcceptable;

        private Search(int[] units, BitSet changed, Predicate<BitSet> isAcceptable) {
            this.units = units;
            this.changed = changed;
            this.isAcceptable = isAcceptable;
        }

        /// Whether the units from one on can be decided at exactly a cost; if so they are.
        private boolean find(int from, int cost) {
            int next = from;
            while (next < units.length && changed.get(units[next])) {
                next++;
            }
            if (next == units.length) {
                return cost == 0 && isAcceptable.test(changed);
            }
            if (budget.isSpent() || bound(next) > cost) {
                return false;
            }
            return keep(next, cost) || change(next, cost);
        }

        private boolean keep(int next, int cost) {
            var giveWay = (BitSet) collisions[units[next]].clone();
            giveWay.andNot(changed);
            int price = giveWay.stream().map(unit -> weights[unit]).sum();
            if (price > cost) {
                return false;
            }
            changed.or(giveWay);
            if (find(next + 1, cost - price)) {
                return true;
            }
            changed.andNot(giveWay);
            return false;
        }

        private boolean change(int next, int cost) {
            int unit = units[next];
            if (weights[unit] > cost) {
                return false;
            }
            changed.set(unit);
            if (find(next + 1, cost - weights[unit])) {
                return true;
            }
            changed.clear(unit);
            return false;
        }

        /// What the units from one on cost at least: of units that all collide with each other one can
        /// stay.
        private int bound(int from) {
            var open = new BitSet();
            for (int next = from; next < units.length; next++) {
                open.set(units[next], !changed.get(units[next]));
            }
            int bound = 0;
            while (!open.isEmpty()) {
                int sum = 0;
                int dearest = 0;
                var crowd = (BitSet) open.clone();
                while (!crowd.isEmpty()) {
                    int unit = crowd.nextSetBit(0);
                    sum += weights[unit];
                    dearest = Math.max(dearest, weights[unit]);
                    open.clear(unit);
                    crowd.and(collisions[unit]);
                    budget.spend(1);
                }
                bound += sum - dearest;
            }
            return bound;
        }
    }
}
