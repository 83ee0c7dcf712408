package dev.portolan.core.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lower bounds of what units can have, from those of them that are pairwise apart: of units that may not
/// have equal offsets, or only ones that differ by some gap, the r-th lowest has at least the r-th place
/// in a row of such gaps.
final class Cliques {
    private final Puzzle puzzle;
    private final int[] weights;
    private final List<int[]> cliques = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>();

    /// @param weights how often each unit's offset counts
    Cliques(Puzzle puzzle, int[] weights) {
        this.puzzle = puzzle;
        this.weights = weights;
        var isTaken = new boolean[puzzle.size()];
        for (int first = 0; first < puzzle.size(); first++) {
            if (!isTaken[first]) {
                gather(first, isTaken);
            }
        }
    }

    /// Adds the clique of a unit and of every later one that is apart from all those already in it.
    private void gather(int first, boolean[] isTaken) {
        var clique = new int[puzzle.size() - first];
        clique[0] = first;
        int size = 1;
        int smallest = Integer.MAX_VALUE;
        for (int unit = first + 1; unit < puzzle.size(); unit++) {
            int gap = isTaken[unit] ? 0 : smallestGap(clique, size, unit);
            if (gap > 0) {
                clique[size++] = unit;
                isTaken[unit] = true;
                smallest = Math.min(smallest, gap);
            }
        }
        cliques.add(Arrays.copyOf(clique, size));
        gaps.add(Math.min(smallest, puzzle.limit() + 1));
    }

    private int smallestGap(int[] clique, int size, int unit) {
        int smallest = Integer.MAX_VALUE;
        for (int i = 0; i < size && smallest > 0; i++) {
            smallest = Math.min(smallest, puzzle.gap(clique[i], unit));
        }
        return smallest;
    }

    /// What the largest of the offsets must be at least, above the limit if they can't all be chosen
    /// below it.
    int maximum() {
        int maximum = 0;
        for (int i = 0; i < cliques.size(); i++) {
            var places = places(cliques.get(i), gaps.get(i));
            maximum = Math.max(maximum, places.length == 0 ? 0 : places[places.length - 1]);
        }
        return maximum;
    }

    /// What the units without an offset must add to the sum at least; [Long#MAX_VALUE] if they can't all
    /// have one.
    long sum() {
        long sum = 0;
        for (int i = 0; i < cliques.size(); i++) {
            var places = places(cliques.get(i), gaps.get(i));
            if (places.length > 0 && places[places.length - 1] > puzzle.limit()) {
                return Long.MAX_VALUE;
            }
            sum += cheapest(cliques.get(i), places);
        }
        return sum;
    }

    /// The lowest offsets, in rising order, that the waiting units of a clique can have between them: the
    /// first of them none below the lowest that is open to any, and so on.
    private int[] places(int[] clique, int gap) {
        var lowest = Arrays.stream(clique)
                .filter(unit -> !puzzle.isChosen(unit))
                .map(unit -> puzzle.next(unit, 0))
                .sorted()
                .toArray();
        int from = 0;
        for (int i = 0; i < lowest.length; i++) {
            lowest[i] = puzzle.nextOfAny(clique, Math.max(from, lowest[i]));
            from = lowest[i] + gap;
        }
        return lowest;
    }

    /// The lowest places count as often as the heaviest units do.
    private long cheapest(int[] clique, int[] places) {
        var counts = Arrays.stream(clique)
                .filter(unit -> !puzzle.isChosen(unit))
                .map(unit -> weights[unit])
                .sorted()
                .toArray();
        long sum = 0;
        for (int i = 0; i < places.length; i++) {
            sum += (long) places[i] * counts[counts.length - 1 - i];
        }
        return sum;
    }
}
