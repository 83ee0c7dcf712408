package dev.portolan.core.resolve;

import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.PortLayouts;
import dev.portolan.core.rule.Census;
import dev.portolan.core.rule.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One run of the resolver: from an earlier resolution to that of another plan.
final class Resolving {
    /// With more hosts changed at once, following all links is cheaper than looking for those concerned.
    private static final int MANY = 16;

    private final Rules rules;
    private final PortLayouts layouts;
    private final Topology topology;
    private final Resolution earlier;

    /// Hosts of the earlier plan that are no longer there, or no longer the same.
    private final List<HostResolution> gone = new ArrayList<>();
    /// Hosts of the plan that were not there, or not the same.
    private final List<HostResolution> come = new ArrayList<>();

    private final HostList hosts;
    private final Overlay<InstanceId, HostId> homes;
    private final Outgoing outgoing;
    /// Who opens links that came or went.
    private final Set<InstanceId> rewired;
    private final Census census;

    Resolving(Rules rules, PortLayouts layouts, Topology topology, Resolution earlier) {
        this.rules = rules;
        this.layouts = layouts;
        this.topology = topology;
        this.earlier = earlier;
        this.hosts = hosts();
        this.homes = homes();
        var change = earlier.outgoing().changeTo(topology.links());
        this.outgoing = earlier.outgoing().after(change, topology.links());
        this.rewired = change.callers();
        this.census = earlier.census().after(plans(gone), plans(come));
    }

    Resolution resolve() {
        return new Resolution(rules, topology, hosts, homes, outgoing, census, wirings());
    }

    private HostList hosts() {
        var before = earlier.hostList();
        var plans = topology.hosts();
        var resolved = resolveChanged().iterator();
        var after = new ArrayList<HostResolution>(plans.size());
        boolean sameIds = plans.size() == before.all().size();
        for (int place = 0; place < plans.size(); place++) {
            sameIds = sameIds && (isAsBefore(place) || hasIdAsBefore(place));
            var found = before(place);
            after.add(found == null ? resolved.next() : found);
        }
        if (sameIds) {
            return before.withSameIds(after);
        }
        var list = HostList.of(after);
        before.all().stream()
                .filter(host -> list.host(host.host().id()).isEmpty())
                .forEach(gone::add);
        return list;
    }

    /// Resolves the hosts that were not there before, or not the same, in the plan's order.
    private List<HostResolution> resolveChanged() {
        var changed = new ArrayList<Host>();
        for (int place = 0; place < topology.hosts().size(); place++) {
            if (before(place) == null) {
                changed.add(topology.hosts().get(place));
            }
        }
        for (var host : changed) {
            earlier.host(host.id()).ifPresent(old -> {
                gone.add(old);
                layouts.remember(old.ports());
            });
        }
        come.addAll(Many.map(changed, host -> Resolver.resolve(host, layouts, rules)));
        return come;
    }

    /// The host at a place as it was resolved before; null if it is another, or not the same.
    private @Nullable HostResolution before(int place) {
        if (isAsBefore(place)) {
            return earlier.hostList().all().get(place);
        }
        var host = topology.hosts().get(place);
        var before = earlier.host(host.id()).orElse(null);
        return before != null && isSame(before.host(), host) ? before : null;
    }

    /// The plans are compared, not their resolutions, which would have to be fetched from all over memory.
    private boolean isAsBefore(int place) {
        var before = earlier.topology().hosts();
        return place < before.size()
                && isSame(before.get(place), topology.hosts().get(place));
    }

    private boolean hasIdAsBefore(int place) {
        return earlier.topology()
                .hosts()
                .get(place)
                .id()
                .equals(topology.hosts().get(place).id());
    }

    private Overlay<InstanceId, HostId> homes() {
        var changes = new HashMap<InstanceId, Optional<HostId>>();
        plans(gone).forEach(host -> host.instances().forEach(instance -> changes.put(instance.id(), Optional.empty())));
        plans(come)
                .forEach(host ->
                        host.instances().forEach(instance -> changes.put(instance.id(), Optional.of(host.id()))));
        changes.entrySet()
                .removeIf(change -> Objects.equals(
                        earlier.homes().get(change.getKey()), change.getValue().orElse(null)));
        return earlier.homes().with(changes);
    }

    private static List<Host> plans(List<HostResolution> hosts) {
        return hosts.stream().map(HostResolution::host).toList();
    }

    private Wirings wirings() {
        boolean everything = gone.size() > MANY || !census.isLike(earlier.census());
        return !everything && hosts.hasPlacesOf(earlier.hostList()) ? concernedAlone() : allPlaces(everything);
    }

    /// Follows the links of the hosts that are concerned, and leaves those at all other places alone.
    private Wirings concernedAlone() {
        var before = earlier.wirings();
        var wirings = new ArrayList<>(before.byPlace());
        var alarms = before.alarms().copy();
        var dependents = before.dependents().get().change();
        var linking = new Linking(rules, hosts, homes, outgoing, census);
        var changed = ids(gone);
        for (var id : concerned()) {
            int place = hosts.place(id);
            var host = hosts.all().get(place);
            var old = before.byPlace().get(place);
            var wiring = changed.contains(id) ? linking.of(host) : linking.of(host, old, changed, rewired);
            wirings.set(place, wiring);
            alarms.set(place, host.findings(), wiring.findings());
            dependents.rewire(id, old, wiring);
        }
        var after = dependents.done();
        return new Wirings(wirings, new Lazy<>(() -> after), alarms);
    }

    /// Goes through all places, since they are others than before or every link is concerned.
    private Wirings allPlaces(boolean everything) {
        var linking = new Linking(rules, hosts, homes, outgoing, census);
        var concerned = concerned();
        var wirings = Many.map(hosts.all(), host -> {
            var id = host.host().id();
            int before = everything || concerned.contains(id)
                    ? -1
                    : earlier.hostList().place(id);
            return before < 0 ? linking.of(host) : earlier.wirings().byPlace().get(before);
        });
        return Wirings.of(hosts, wirings);
    }

    /// The hosts of the plan that changed, that have links to such a one, or from which links came or went.
    private Set<HostId> concerned() {
        var concerned = ids(come);
        gone.forEach(host -> concerned.addAll(
                earlier.wirings().dependents().get().of(host.host().id())));
        rewired.forEach(caller -> {
            var home = homes.get(caller);
            if (home != null) {
                concerned.add(home);
            }
        });
        concerned.removeIf(id -> hosts.place(id) < 0);
        return concerned;
    }

    private static Set<HostId> ids(List<HostResolution> hosts) {
        return hosts.stream().map(host -> host.host().id()).collect(Collectors.toCollection(HashSet::new));
    }

    /// Identity on purpose: comparing whole hosts would cost more than it saves.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Host one, Host other) {
        return one == other;
    }
}
