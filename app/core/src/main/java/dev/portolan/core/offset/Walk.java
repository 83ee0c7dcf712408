package dev.portolan.core.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The units of hosts that belong together, each as low as possible after those before it: where
/// compacting starts.
final class Walk {
    private final List<Movable.Choice> choices;
    private final boolean anySafe;
    private final int[] offsets;

    /// @param choices the units, in plan order
    /// @param anySafe whether the plan's preferences had to be given up for all of them
    Walk(List<Movable.Choice> choices, boolean anySafe, int[] offsets) {
        this.choices = choices;
        this.anySafe = anySafe;
        this.offsets = offsets.clone();
    }

    /// The largest of the offsets.
    int maximum() {
        return Arrays.stream(offsets).max().orElse(0);
    }

    /// The units in clusters: no two of different clusters can be in each other's way with offsets up to
    /// a limit.
    ///
    /// @param limit not below the maximum
    List<Cluster> clusters(int limit, Differences differences) {
        var clusterOf = new int[offsets.length];
        for (int unit = 0; unit < offsets.length; unit++) {
            clusterOf[unit] = unit;
            for (int earlier = 0; earlier < unit; earlier++) {
                if (clusterOf[earlier] != clusterOf[unit] && differences.canCollide(unit(unit), unit(earlier), limit)) {
                    join(clusterOf, clusterOf[earlier], clusterOf[unit], unit);
                }
            }
        }
        var clusters = new ArrayList<Cluster>();
        for (int first = 0; first < offsets.length; first++) {
            if (clusterOf[first] == first) {
                clusters.add(cluster(clusterOf, first, limit, differences));
            }
        }
        return clusters;
    }

    /// Makes one cluster of two, named after the earlier.
    private static void join(int[] clusterOf, int one, int other, int last) {
        int earlier = Math.min(one, other);
        for (int unit = 0; unit <= last; unit++) {
            if (clusterOf[unit] == one || clusterOf[unit] == other) {
                clusterOf[unit] = earlier;
            }
        }
    }

    private Cluster cluster(int[] clusterOf, int name, int limit, Differences differences) {
        var units = new ArrayList<Unit>();
        var domains = new ArrayList<Numbers>();
        var walk = new ArrayList<Integer>();
        for (int unit = name; unit < offsets.length; unit++) {
            if (clusterOf[unit] == name) {
                boolean hasTwin = !units.isEmpty() && units.getLast().isLike(unit(unit));
                domains.add(hasTwin ? domains.getLast() : domain(choices.get(unit), limit));
                units.add(unit(unit));
                walk.add(offsets[unit]);
            }
        }
        return new Cluster(
                units, domains, walk.stream().mapToInt(Integer::intValue).toArray(), differences);
    }

    private Numbers domain(Movable.Choice choice, int limit) {
        return choice.unit().domain(choice.care(anySafe), limit);
    }

    private Unit unit(int index) {
        return choices.get(index).unit();
    }
}
