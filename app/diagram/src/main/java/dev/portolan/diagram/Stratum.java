package dev.portolan.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Figures of one kind, which lie on those of the stratum below.
///
/// @param sketches in paint order
/// @param finder finds them by place
record Stratum(List<Sketch> sketches, Finder finder) {
    /// Finds sketches by place.
    interface Finder {
        /// The positions of those that reach into an area, and perhaps of some close by, in paint order.
        int[] within(Box area);
    }

    static Stratum of(List<Sketch> sketches) {
        var index = BoxIndex.of(sketches.stream().map(Sketch::bounds).toList());
        return new Stratum(sketches, index::touching);
    }

    void forEachWithin(Box area, Consumer<Figure> visitor) {
        for (int position : finder.within(area)) {
            if (!(sketches.get(position) instanceof Sketch.Hidden)) {
                visitor.accept(sketches.get(position).figure());
            }
        }
    }

    /// The same without some of them.
    Stratum without(Predicate<Sketch> hidden) {
        var left = new ArrayList<Sketch>(sketches.size());
        for (var sketch : sketches) {
            left.add(hidden.test(sketch) ? new Sketch.Hidden(sketch) : sketch);
        }
        return new Stratum(left, finder);
    }

    /// The same with some of them stepping back.
    Stratum fading(Predicate<Sketch> faded) {
        return new Stratum(
                sketches.stream()
                        .map(sketch -> faded.test(sketch) ? new Sketch.Faded(sketch) : sketch)
                        .toList(),
                finder);
    }

    /// Visits the sketches that look different from those of an earlier version, and what they looked like, if
    /// they were there.
    void forEachChange(Stratum earlier, Consumer<Sketch> changes) {
        var before = earlier.sketches;
        int start = 0;
        int shorter = Math.min(sketches.size(), before.size());
        while (start < shorter && sketches.get(start).equals(before.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && sketches.get(sketches.size() - 1 - end).equals(before.get(before.size() - 1 - end))) {
            end++;
        }
        compare(before.subList(start, before.size() - end), sketches.subList(start, sketches.size() - end), changes);
    }

    private static void compare(List<Sketch> before, List<Sketch> after, Consumer<Sketch> changes) {
        Map<Object, Sketch> old = HashMap.newHashMap(before.size());
        before.forEach(sketch -> old.put(sketch.key(), sketch));
        var kept = new ArrayList<Object>();
        for (var sketch : after) {
            var was = old.remove(sketch.key());
            if (sketch.equals(was)) {
                kept.add(sketch.key());
                continue;
            }
            changes.accept(sketch);
            if (was != null) {
                changes.accept(was);
            }
        }
        old.values().forEach(changes);
        addReordered(before, kept, changes);
    }

    /// What looks the same by itself, but may lie above others that it lay below.
    private static void addReordered(List<Sketch> before, List<Object> kept, Consumer<Sketch> changes) {
        var keys = new HashSet<>(kept);
        int next = 0;
        for (var sketch : before) {
            if (keys.contains(sketch.key())) {
                if (!kept.get(next).equals(sketch.key())) {
                    changes.accept(sketch);
                }
                next++;
            }
        }
    }
}
