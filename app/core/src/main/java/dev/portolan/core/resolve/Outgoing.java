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
    /// With more callers changed at once, grouping all links anew is cheaper.
    private static final int MANY = 64;

    /// What differs between two states of the plan: what both have in the same place from either end is the
    /// same, and an edit leaves a handful between.
    ///
    /// @param removed links of the earlier state
    /// @param added links of the later state
    /// @param isAtEnd whether nothing follows
    record Change(List<Link> removed, List<Link> added, boolean isAtEnd) {
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

    /// What differs in a later state of the plan.
    Change changeTo(List<Link> later) {
        if (isSame(links, later)) {
            return new Change(List.of(), List.of(), true);
        }
        int shorter = Math.min(links.size(), later.size());
        int start = 0;
        while (start < shorter && isSame(links.get(start), later.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && isSame(links.get(links.size() - 1 - end), later.get(later.size() - 1 - end))) {
            end++;
        }
        return new Change(links.subList(start, links.size() - end), later.subList(start, later.size() - end), end == 0);
    }

    /// The same for a later state of the plan.
    Outgoing after(Change change, List<Link> later) {
        var callers = change.callers();
        if (callers.size() > MANY) {
            return of(later);
        }
        var entries = new HashMap<InstanceId, Optional<List<Link>>>();
        for (var caller : callers) {
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

    /// Identity on purpose: edits keep what they do not touch.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }
}
