package dev.portolan.core.resolve;

import dev.portolan.core.plan.HostId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which hosts have links to a host, so that a change there concerns them.
final class Dependents {
    private final Overlay<HostId, Set<HostId>> byTarget;

    private Dependents(Overlay<HostId, Set<HostId>> byTarget) {
        this.byTarget = byTarget;
    }

    /// Who depends on whom, given the links by the places of the hosts.
    static Dependents of(HostList hosts, List<Wiring> byPlace) {
        Map<HostId, Set<HostId>> byTarget = new HashMap<>();
        for (int place = 0; place < byPlace.size(); place++) {
            var host = hosts.all().get(place).host().id();
            for (var target : byPlace.get(place).targets()) {
                byTarget.computeIfAbsent(target, _ -> new HashSet<>()).add(host);
            }
        }
        return new Dependents(Overlay.of(byTarget));
    }

    /// The hosts with links to a host.
    Set<HostId> of(HostId target) {
        var found = byTarget.get(target);
        return found == null ? Set.of() : found;
    }

    /// Collects what differs from these dependents.
    Change change() {
        return new Change();
    }

    /// Changes on the way to other dependents.
    final class Change {
        private final Map<HostId, Set<HostId>> changed = new HashMap<>();

        /// Takes note that a host's links lead elsewhere than before.
        ///
        void rewire(HostId host, Wiring before, Wiring after) {
            var from = before.targets();
            var to = after.targets();
            if (!from.equals(to)) {
                from.stream()
                        .filter(target -> !to.contains(target))
                        .forEach(target -> of(target).remove(host));
                to.stream()
                        .filter(target -> !from.contains(target))
                        .forEach(target -> of(target).add(host));
            }
        }

        private Set<HostId> of(HostId target) {
            return changed.computeIfAbsent(target, _ -> new HashSet<>(Dependents.this.of(target)));
        }

        /// The dependents after all changes.
        Dependents done() {
            var entries = new HashMap<HostId, Optional<Set<HostId>>>();
            changed.forEach((target, hosts) ->
                    entries.put(target, hosts.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(hosts))));
            return entries.isEmpty() ? Dependents.this : new Dependents(byTarget.with(entries));
        }
    }
}
