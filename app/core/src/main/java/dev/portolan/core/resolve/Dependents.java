package dev.portolan.core.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// Which hosts have links to a host, so that a change there concerns them. Hosts go by their places in the plan.
final class Dependents {
    private static final BitSet NONE = new BitSet(0);

    /// By the places of the hosts: the places of those with links there. Nobody changes a set that is in here.
    private final List<BitSet> byTarget;

    private Dependents(List<BitSet> byTarget) {
        this.byTarget = byTarget;
    }

    /// Who depends on whom, given the links by the places of the hosts.
    static Dependents of(HostList hosts, List<Wiring> byPlace) {
        var change = new Dependents(Collections.nCopies(byPlace.size(), NONE)).change(hosts);
        for (int place = 0; place < byPlace.size(); place++) {
            change.add(place, byPlace.get(place));
        }
        return change.done();
    }

    /// Adds the places of the hosts with links to the one at a place.
    void addTo(BitSet places, int place) {
        places.or(byTarget.get(place));
    }

    /// Collects what differs from these dependents.
    Change change(HostList hosts) {
        return new Change(hosts);
    }

    /// A copy that leaves the original alone: `clone` trims it, while others may be reading.
    static BitSet copy(BitSet original) {
        var copy = new BitSet(original.length());
        copy.or(original);
        return copy;
    }

    /// Changes on the way to other dependents.
    final class Change {
        private final HostList hosts;
        private final List<BitSet> changed = new ArrayList<>(byTarget);
        private final BitSet copied = new BitSet();

        private Change(HostList hosts) {
            this.hosts = hosts;
        }

        /// Takes note that the links of the host at a place lead elsewhere than before.
        void rewire(int place, Wiring before, Wiring after) {
            for (var target : before.targets().keySet()) {
                if (!after.targets().containsKey(target)) {
                    of(hosts.place(target)).clear(place);
                }
            }
            for (var target : after.targets().keySet()) {
                if (!before.targets().containsKey(target)) {
                    of(hosts.place(target)).set(place);
                }
            }
        }

        private void add(int place, Wiring wiring) {
            wiring.targets().keySet().forEach(target -> of(hosts.place(target)).set(place));
        }

        private BitSet of(int target) {
            if (!copied.get(target)) {
                changed.set(target, copy(changed.get(target)));
                copied.set(target);
            }
            return changed.get(target);
        }

        /// The dependents after all changes.
        Dependents done() {
            return copied.isEmpty() ? Dependents.this : new Dependents(List.copyOf(changed));
        }
    }
}
