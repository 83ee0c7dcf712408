package dev.portolan.core.bench;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Switches;
import dev.portolan.catalog.WhenTaken;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What "compact" has to solve on one host, in numbers alone: each instance gets an offset from its least one
/// upwards so that no two instances collide, and the largest offset, then the sum of all, is as small as can be.
///
/// Built from the catalog, not with the resolver, so that a solver's answer to it says something about ours.
///
/// @param instances whose offsets are wanted; native, with no overrides, bindings or listeners of their own
/// @param least the smallest offset of each
/// @param barred offsets of each at which it meets a port that stays
/// @param ports the open ports of each
record CompactProblem(
        List<Instance> instances, List<Integer> least, List<SortedSet<Integer>> barred, List<List<PortSpec>> ports) {

    CompactProblem {
        instances = List.copyOf(instances);
        least = List.copyOf(least);
        barred = List.copyOf(barred);
        ports = List.copyOf(ports);
    }

    /// The problem of a host that has no listeners of its own.
    static CompactProblem of(Catalog catalog, Host host) {
        var least = new ArrayList<Integer>();
        var ports = new ArrayList<List<PortSpec>>();
        for (var instance : host.instances()) {
            var line = catalog.line(instance.product()).orElseThrow();
            var switches = Switches.of(line, instance.features());
            least.add(line.offset().defaultOffset());
            ports.add(line.ports().stream()
                    .filter(port -> !port.random() && switches.opens(port))
                    .toList());
        }
        var barred = IntStream.range(0, ports.size())
                .mapToObj(index -> barred(ports, index))
                .toList();
        return new CompactProblem(host.instances(), least, barred, ports);
    }

    private static SortedSet<Integer> barred(List<List<PortSpec>> ports, int index) {
        var barred = new TreeSet<Integer>();
        for (var own : ports.get(index)) {
            for (int other = 0; own.moves() && other < ports.size(); other++) {
                for (var theirs : ports.get(other)) {
                    if (!theirs.moves() && areRivals(own, theirs)) {
                        barred.add(theirs.base() - own.base());
                    }
                }
            }
        }
        return barred;
    }

    /// The values that the offset of one instance less that of another must not have.
    SortedSet<Integer> forbidden(int one, int other) {
        var differences = new TreeSet<Integer>();
        for (var own : ports.get(one)) {
            for (var theirs : ports.get(other)) {
                if (own.moves() && theirs.moves() && areRivals(own, theirs)) {
                    differences.add(theirs.base() - own.base());
                }
            }
        }
        return differences;
    }

    /// Whether one instance could stand for another, so that a solver need not try both orders.
    boolean areAlike(int one, int other) {
        return ports.get(one).equals(ports.get(other));
    }

    /// A sound answer, found by giving each instance in turn the smallest offset that is left.
    List<Integer> firstFit() {
        var offsets = new ArrayList<Integer>();
        for (int index = 0; index < instances.size(); index++) {
            int offset = least.get(index);
            while (!fits(offsets, index, offset)) {
                offset++;
            }
            offsets.add(offset);
        }
        return offsets;
    }

    /// Whether an answer leaves no collision.
    boolean isSound(List<Integer> offsets) {
        return IntStream.range(0, offsets.size())
                .allMatch(index -> fits(offsets.subList(0, index), index, offsets.get(index)));
    }

    private boolean fits(List<Integer> earlier, int index, int offset) {
        return !barred.get(index).contains(offset)
                && IntStream.range(0, earlier.size())
                        .noneMatch(other -> forbidden(index, other).contains(offset - earlier.get(other)));
    }

    private static boolean areRivals(PortSpec one, PortSpec other) {
        boolean fails = one.whenTaken() == WhenTaken.FAILS || other.whenTaken() == WhenTaken.FAILS;
        boolean countsUp = one.whenTaken() == WhenTaken.COUNTS_UP || other.whenTaken() == WhenTaken.COUNTS_UP;
        return fails
                && !countsUp
                && one.transport() == other.transport()
                && BindAddress.of(one.bind()).overlaps(BindAddress.of(other.bind()));
    }
}
