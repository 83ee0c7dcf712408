package dev.portolan.diagram.arrange;

import dev.portolan.diagram.Box;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds room for a box near a place.
final class FreeSpot {
    static final double GRID = 8;
    private static final double STEP = 5 * GRID;

    private static final int MOST_RINGS = 50;

    private FreeSpot() {}

    /// The nearest place that is free: the wanted one, or one on a square around it, the smallest square first.
    ///
    /// @param isFree true for all boxes that are far enough away
    static Box near(Box wanted, Predicate<Box> isFree) {
        return near(wanted, isFree, isFree);
    }

    /// The same, or, where there is none near by, the nearest place that does at a pinch.
    ///
    /// @param isFree need not be true anywhere
    /// @param isBearable true for all boxes that are far enough away
    static Box near(Box wanted, Predicate<Box> isFree, Predicate<Box> isBearable) {
        for (int ring = 0; ring < MOST_RINGS; ring++) {
            var found = onSquare(wanted, ring, isFree);
            if (found.isPresent()) {
                return found.get();
            }
        }
        for (int ring = 0; ; ring++) {
            var found = onSquare(wanted, ring, isBearable);
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    private static Optional<Box> onSquare(Box wanted, int ring, Predicate<Box> isFree) {
        for (int i = -ring; i <= ring; i++) {
            int stride = Math.abs(i) == ring ? 1 : 2 * ring;
            for (int k = -ring; k <= ring; k += Math.max(1, stride)) {
                // Down and to the right first: that is where plans grow.
                var candidate = wanted.moved(-i * STEP, -k * STEP);
                if (isFree.test(candidate)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }
}
