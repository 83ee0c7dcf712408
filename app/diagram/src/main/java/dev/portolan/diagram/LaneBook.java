package dev.portolan.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps parallel stretches of links apart: each takes a lane that no other uses on the same length, as long
/// as there is one.
final class LaneBook {
    private static final double STEP = 4;
    private static final int WIDE = 2;
    private static final int MOST_TRIES = 24;
    /// Two stretches that end this close to one another would look like one.
    private static final double CLEARANCE = 6;

    private record Stretch(double from, double to) {
        boolean meets(Stretch other) {
            return from <= other.to && other.from <= to;
        }
    }

    private final Map<Long, List<Stretch>> taken = new HashMap<>();

    /// Takes the free lane nearest to a coordinate; that coordinate itself if every lane is taken.
    ///
    /// @param preferred where the stretch would best lie
    /// @param lowest the first coordinate that may be used
    /// @param highest the last
    /// @param from one end of the stretch, along the lane
    /// @param to the other end
    double take(double preferred, double lowest, double highest, double from, double to) {
        var stretch = new Stretch(Math.min(from, to) - CLEARANCE, Math.max(from, to) + CLEARANCE);
        double wanted = Math.round(Math.clamp(preferred, lowest, Math.max(lowest, highest)) / STEP) * STEP;
        for (int spread = WIDE; spread >= 1; spread--) {
            for (int i = 0; i < MOST_TRIES; i++) {
                int steps = (i % 2 == 0 ? i / 2 : -(i + 1) / 2) * spread;
                double lane = wanted + steps * STEP;
                if (lane >= lowest && lane <= highest && isFree(lane, stretch, spread)) {
                    return book(lane, stretch);
                }
            }
        }
        return book(wanted, stretch);
    }

    private boolean isFree(double lane, Stretch stretch, int spread) {
        long key = key(lane);
        for (long near = key - spread + 1; near < key + spread; near++) {
            for (var other : taken.getOrDefault(near, List.of())) {
                if (other.meets(stretch)) {
                    return false;
                }
            }
        }
        return true;
    }

    private double book(double lane, Stretch stretch) {
        taken.computeIfAbsent(key(lane), _ -> new ArrayList<>()).add(stretch);
        return lane;
    }

    private static long key(double lane) {
        return Math.round(lane / STEP);
    }
}
