package dev.portolan.core.offset;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/// Units that have to share hosts, with the offsets that are still open to each. Choosing one unit's
/// offset closes offsets of the others; every step can be undone.
final class Puzzle {
    private static final int[] NONE = {};

    private final int limit;
    private final long[][] open;
    private final int[] counts;
    private final int[][][] differences;
    private final int[] chosen;
    private final Budget budget;
    private long[] trail = new long[1024];
    private int length;

    /// @param domains the offsets open to each unit; those above the limit are not
    /// @param limit the largest offset to consider
    Puzzle(List<Unit> units, List<Numbers> domains, int limit, Differences rules, Budget budget) {
        int size = units.size();
        this.limit = limit;
        this.budget = budget;
        this.open = new long[size][(limit >>> 6) + 1];
        this.counts = new int[size];
        this.chosen = new int[size];
        Arrays.fill(chosen, -1);
        this.differences = new int[size][size][];
        var relevant = new IdentityHashMap<int[], int[]>();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                differences[i][j] = i == j
                        ? NONE
                        : relevant.computeIfAbsent(rules.between(units.get(i), units.get(j)), this::relevant);
            }
            for (int offset = domains.get(i).next(0);
                    offset <= limit;
                    offset = domains.get(i).next(offset + 1)) {
                open[i][offset >>> 6] |= 1L << offset;
                counts[i]++;
            }
        }
    }

    /// Those differences that two offsets up to the limit can have.
    private int[] relevant(int[] all) {
        return Arrays.stream(all)
                .filter(difference -> Math.abs(difference) <= limit)
                .toArray();
    }

    int size() {
        return counts.length;
    }

    /// The largest offset that is considered.
    int limit() {
        return limit;
    }

    /// How many offsets are open to a unit.
    int count(int unit) {
        return counts[unit];
    }

    /// The offset chosen for a unit; -1 if none is.
    int chosen(int unit) {
        return chosen[unit];
    }

    boolean isChosen(int unit) {
        return chosen[unit] >= 0;
    }

    /// How many offsets of one unit a choice for another can close at most.
    int pressure(int unit, int chooser) {
        return differences[chooser][unit].length;
    }

    /// Whether two units collide at these offsets.
    boolean collide(int unit, int offset, int other, int otherOffset) {
        budget.spend(1);
        return Arrays.binarySearch(differences[unit][other], otherOffset - offset) >= 0;
    }

    /// The smallest difference that two units' offsets may have, in whichever direction; 0 if they may be
    /// equal.
    int gap(int unit, int other) {
        int gap = 0;
        while (gap <= limit && collide(unit, 0, other, gap) && collide(unit, gap, other, 0)) {
            gap++;
        }
        return gap;
    }

    /// The smallest open offset of a unit that is not below a number; above the limit if there is none.
    int next(int unit, int from) {
        return next(open[unit], from, limit);
    }

    /// The smallest offset that is open to one of several units and not below a number; above the limit
    /// if there is none.
    int nextOfAny(int[] units, int from) {
        budget.spend(units.length);
        int next = limit + 1;
        for (int unit : units) {
            if (!isChosen(unit)) {
                next = Math.min(next, next(unit, from));
            }
        }
        return next;
    }

    private static int next(long[] words, int from, int limit) {
        if (from > limit) {
            return limit + 1;
        }
        int index = from >>> 6;
        long word = words[index] & (-1L << from);
        while (word == 0) {
            if (++index == words.length) {
                return limit + 1;
            }
            word = words[index];
        }
        return index * Long.SIZE + Long.numberOfTrailingZeros(word);
    }

    /// A place to [#undo] to.
    int mark() {
        return length;
    }

    /// Chooses an open offset for a unit.
    ///
    /// @return whether every other unit still has an open offset; undo if not
    boolean choose(int unit, int offset) {
        chosen[unit] = offset;
        push(-1L - unit);
        boolean allOpen = true;
        for (int other = 0; other < counts.length && allOpen; other++) {
            var closes = differences[unit][other];
            if (closes.length > 0 && !isChosen(other)) {
                budget.spend(closes.length);
                for (int difference : closes) {
                    close(other, offset + difference);
                }
                allOpen = counts[other] > 0;
            }
        }
        return allOpen;
    }

    /// Closes every offset of a unit below a number.
    ///
    /// @return whether one is still open; undo if not
    boolean closeBelow(int unit, int offset) {
        for (int lower = next(unit, 0); lower < offset && lower <= limit; lower = next(unit, lower + 1)) {
            budget.spend(1);
            close(unit, lower);
        }
        return counts[unit] > 0;
    }

    private void close(int unit, int offset) {
        if (offset >= 0 && offset <= limit && (open[unit][offset >>> 6] & 1L << offset) != 0) {
            open[unit][offset >>> 6] &= ~(1L << offset);
            counts[unit]--;
            push((long) unit << 16 | offset);
        }
    }

    private void push(long entry) {
        if (length == trail.length) {
            trail = Arrays.copyOf(trail, 2 * length);
        }
        trail[length++] = entry;
    }

    /// Takes back everything that was chosen and closed since a mark.
    void undo(int mark) {
        while (length > mark) {
            long entry = trail[--length];
            if (entry < 0) {
                chosen[(int) (-1L - entry)] = -1;
            } else {
                int unit = (int) (entry >>> 16);
                int offset = (int) (entry & 0xffff);
                open[unit][offset >>> 6] |= 1L << offset;
                counts[unit]++;
            }
        }
    }
}
