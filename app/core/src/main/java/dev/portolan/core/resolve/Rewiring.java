package dev.portolan.core.resolve;

import dev.portolan.core.common.Identity;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The links that came and went between two states of a plan.
///
/// @param removed links of the earlier state
/// @param added links of the later state
/// @param isAtEnd whether the added ones follow all others
record Rewiring(List<Link> removed, List<Link> added, boolean isAtEnd) {
    /// With more links changed at once, looking at every link is cheaper.
    private static final int MANY = 64;

    /// Nothing.
    static final Rewiring NONE = new Rewiring(List.of(), List.of(), true);

    Rewiring {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /// What differs. One walk through both: where they part, the longer rest is taken to have what the other
    /// lacks. So an edit that only takes away, only adds or only replaces is told as it was; any other as
    /// more than it was, but never wrongly.
    static Rewiring between(List<Link> earlier, List<Link> later) {
        if (Identity.isSame(earlier, later)) {
            return NONE;
        }
        // Plain arrays, in which the links need not be looked at: they are all over memory.
        var left = earlier.toArray();
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
                    removed.add(earlier.get(before++));
                }
                if (surplus <= 0) {
                    added.add(later.get(after++));
                }
            }
        }
        return new Rewiring(removed, added, isAtEnd);
    }

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

    /// What an instance opens later.
    ///
    /// @param opened what it opens earlier, in the plan's order
    /// @param plan all links of the later state
    List<Link> applied(InstanceId caller, List<Link> opened, List<Link> plan) {
        if (removed.isEmpty() && added.isEmpty()) {
            return opened;
        }
        var kept = opened.stream().filter(link -> !isRemoved(link)).toList();
        var come = added.stream().filter(link -> link.from().equals(caller)).toList();
        if (come.isEmpty()) {
            return kept;
        }
        return kept.isEmpty() || isAtEnd
                ? Stream.concat(kept.stream(), come.stream()).toList()
                // Somewhere between those that stay: only the plan knows where.
                : plan.stream().filter(link -> link.from().equals(caller)).toList();
    }

    private boolean isRemoved(Link link) {
        for (var other : removed) {
            if (Identity.isSame(other, link)) {
                return true;
            }
        }
        return false;
    }
}
