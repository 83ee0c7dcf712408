package dev.portolan.core.resolve;

import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The links of a plan by who opens them.
final class Outgoing {
    /// With more links changed at once, grouping all of them anew is cheaper.
    private static final int MANY = 64;

    /// What differs between two states of the plan.
    ///
    /// @param removed links of the earlier state
    /// @param added links of the later state
    /// @param isAtEnd whether the added ones follow all others
    record Change(List<Link> removed, List<Link> added, boolean isAtEnd) {
        /// Whether it is cheaper to look at every link than at those that differ.
        boolean isLarge() {
            return removed.size() + added.size() > MANY;
        }

        /// Who opens these links.
        Set<InstanceId> callers() {
            var callers = new HashSet<InstanceId>();
            removed.forEach(link -> callers.add(link.from()));
            added.forEach(link -> callers.add(link.from()));
            return callers;
        }

        private List<Link> addedBy(InstanceId caller) {
            return added.stream().filter(link -> link.from().equals(caller)).toList();
        }
    }

    private final List<Link> links;
    private final Overlay<InstanceId, List<Link>> byCaller;

    private Outgoing(List<Link> links, Overlay<InstanceId, List<Link>> byCaller) {
        this.links = links;
        this.byCaller = byCaller;
    }

    static Outgoing of(List<Link> links) {
        Map<InstanceId, List<Link>> grouped = new HashMap<>();
        for (var link : links) {
            grouped.computeIfAbsent(link.from(), _ -> new ArrayList<>(2)).add(link);
        }
        return new Outgoing(links, Overlay.of(grouped));
    }

    /// The links that an instance opens, in the plan's order.
    List<Link> from(InstanceId caller) {
        var found = byCaller.get(caller);
        return found == null ? List.of() : found;
    }

    /// What differs in a later state of the plan. One walk through both: where they part, the longer rest is
    /// taken to have what the other lacks. So an edit that only takes away, only adds or only replaces is told
    /// as it was; any other as more than it was, but never wrongly.
    Change changeTo(List<Link> later) {
        if (Identity.isSame(links, later)) {
            return new Change(List.of(), List.of(), true);
        }
        // Plain arrays, in which the links need not be looked at: they are all over memory.
        var left = links.toArray();
        var right = later.toArray();
        var removed = new ArrayList<Link>(0);
        var added = new ArrayList<Link>(0);
        boolean isAtEnd = true;
        int before = 0;
        int after = 0;
        while (before < left.length || after < right.length) {
            if (before < left.length && after < right.length && Identity.isSame(left[before], right[after])) {
                isAtEnd = added.isEmpty();
                before++;
                after++;
            } else {
                int surplus = (left.length - before) - (right.length - after);
                if (surplus >= 0) {
                    removed.add(links.get(before++));
                }
                if (surplus <= 0) {
                    added.add(later.get(after++));
                }
            }
        }
        return new Change(removed, added, isAtEnd);
    }

    /// The same for a later state of the plan.
    Outgoing after(Change change, List<Link> later) {
        if (change.isLarge()) {
            return of(later);
        }
        var entries = new HashMap<InstanceId, Optional<List<Link>>>();
        for (var caller : change.callers()) {
            var group = regrouped(caller, change, later);
            entries.put(caller, group.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(group)));
        }
        return new Outgoing(later, byCaller.with(entries));
    }

    private List<Link> regrouped(InstanceId caller, Change change, List<Link> later) {
        var kept = new ArrayList<>(from(caller));
        kept.removeAll(change.removed());
        var added = change.addedBy(caller);
        if (added.isEmpty()) {
            return kept;
        }
        if (kept.isEmpty() || change.isAtEnd()) {
            kept.addAll(added);
            return kept;
        }
        // Somewhere between those that stay: only the plan knows where.
        return later.stream().filter(link -> link.from().equals(caller)).toList();
    }
}
