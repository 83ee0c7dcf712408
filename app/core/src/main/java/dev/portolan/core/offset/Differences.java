package dev.portolan.core.offset;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.TreeSet;

/// By how much two units' offsets must not differ: the rule of two instances on one host, worked out once
/// for each pair of footprints.
final class Differences {
    private static final int[] NONE = {};

    private final IdentityHashMap<Footprint, IdentityHashMap<Footprint, int[]>> known = new IdentityHashMap<>();

    /// Every `d` such that the units collide if the offset of the second is that of the first plus `d`,
    /// in rising order.
    int[] between(Unit first, Unit second) {
        int[] all = NONE;
        for (var one : first.members()) {
            for (var other : second.members()) {
                if (one.berth().isBeside(other.berth())) {
                    var found = known.computeIfAbsent(one.footprint(), _ -> new IdentityHashMap<>())
                            .computeIfAbsent(other.footprint(), _ -> between(one.footprint(), other.footprint()));
                    all = all.length == 0 ? found : union(all, found);
                }
            }
        }
        return all;
    }

    /// Whether two units collide at these offsets.
    boolean collide(Unit first, int offset, Unit second, int otherOffset) {
        return Arrays.binarySearch(between(first, second), otherOffset - offset) >= 0;
    }

    /// Whether two units collide at any offsets up to a limit.
    boolean canCollide(Unit first, Unit second, int limit) {
        int[] all = between(first, second);
        int place = Arrays.binarySearch(all, -limit);
        int next = place >= 0 ? place : -1 - place;
        return next < all.length && all[next] <= limit;
    }

    private static int[] between(Footprint first, Footprint second) {
        var differences = new TreeSet<Integer>();
        for (var one : first.moving()) {
            for (var other : second.moving()) {
                if (one.slot().meets(other.slot())) {
                    differences.add(one.base() - other.base());
                }
            }
        }
        return differences.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] union(int[] some, int[] others) {
        var all = new TreeSet<Integer>();
        for (int difference : some) {
            all.add(difference);
        }
        for (int difference : others) {
            all.add(difference);
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }
}
