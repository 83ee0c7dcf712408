package dev.portolan.core.resolve;

import dev.portolan.core.common.Identity;
import dev.portolan.core.common.Lazy;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.PortLayouts;
import dev.portolan.core.rule.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One run of the resolver: from an earlier resolution to that of another plan.
///
/// After an edit nearly all that there is to do is to fetch, from all over memory, what the edit concerns. So this
/// goes by places and by what is at hand, and seldom looks up an id.
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
    private final Rewiring links;
    private final Headcount headcount;

    Resolving(Rules rules, PortLayouts layouts, Topology topology, Resolution earlier) {
        this.rules = rules;
        this.layouts = layouts;
        this.topology = topology;
        this.earlier = earlier;
        this.hosts = hosts();
        this.homes = homes();
        this.links = Rewiring.between(earlier.topology().links(), topology.links());
        this.headcount = earlier.headcount().after(plans(gone), plans(come));
    }

    Resolution resolve() {
        return new Resolution(rules, topology, hosts, homes, headcount, wirings());
    }

    private HostList hosts() {
        var before = earlier.topology().hosts();
        var after = topology.hosts();
        var changed = new ArrayList<Integer>(0);
        boolean sameIds = before.size() == after.size();
        for (int place = 0; sameIds && place < after.size(); place++) {
            // The plans are compared, not their resolutions, which would have to be fetched from all over memory.
            if (!Identity.isSame(before.get(place), after.get(place))) {
                changed.add(place);
                sameIds = before.get(place).id().equals(after.get(place).id());
            }
        }
        return sameIds ? resolvedInPlace(changed) : resolvedByIds();
    }

    private HostList resolvedInPlace(List<Integer> places) {
        var before = earlier.hostList();
        var after = new ArrayList<>(before.all());
        places.forEach(place -> gone.add(after.get(place)));
        come.addAll(Many.map(places, place -> resolve(topology.hosts().get(place), after.get(place))));
        for (int i = 0; i < places.size(); i++) {
            after.set(places.get(i), come.get(i));
        }
        return before.withSameIds(after);
    }

    private HostList resolvedByIds() {
        var after = HostList.of(Many.map(topology.hosts(), host -> {
            var before = earlier.host(host.id()).orElse(null);
            return before != null && Identity.isSame(before.host(), host) ? before : resolve(host, before);
        }));
        earlier.hosts().stream()
                .filter(host -> isChanged(host, after.host(host.host().id())))
                .forEach(gone::add);
        after.all().stream()
                .filter(host -> isChanged(host, earlier.host(host.host().id())))
                .forEach(come::add);
        return after;
    }

    private HostResolution resolve(Host host, @Nullable HostResolution before) {
        return Resolver.resolve(host, layouts, rules, before);
    }

    private Overlay<InstanceId, HostId> homes() {
        return 2 * come.size() > topology.hosts().size()
                ? allHomes()
                : earlier.homes().with(moves());
    }

    private Overlay<InstanceId, HostId> allHomes() {
        Map<InstanceId, HostId> all = HashMap.newHashMap(topology.hosts().stream()
                .mapToInt(host -> host.instances().size())
                .sum());
        for (var host : topology.hosts()) {
            host.instances().forEach(instance -> all.put(instance.id(), host.id()));
        }
        return Overlay.of(all);
    }

    /// The instances that run elsewhere than before, with no host if they are gone.
    private Map<InstanceId, Optional<HostId>> moves() {
        var before = new HashMap<InstanceId, HostId>();
        plans(gone).forEach(host -> host.instances().forEach(instance -> before.put(instance.id(), host.id())));
        var changes = new HashMap<InstanceId, Optional<HostId>>();
        for (var host : plans(come)) {
            for (var instance : host.instances()) {
                var was = before.remove(instance.id());
                if (!host.id().equals(was)) {
                    changes.put(instance.id(), Optional.of(host.id()));
                }
            }
        }
        before.keySet().forEach(instance -> changes.put(instance, Optional.empty()));
        return changes;
    }

    private static List<Host> plans(List<HostResolution> hosts) {
        return hosts.stream().map(HostResolution::host).toList();
    }

    private Wirings wirings() {
        if (gone.size() > MANY || come.size() > MANY || links.isLarge()) {
            var linking = linking(Concern.NONE, Outgoing.of(topology.links()));
            return Wirings.of(hosts, Many.map(hosts.all(), linking::of));
        }
        var concern = Concern.of(earlier, gone, links);
        return hosts.hasPlacesOf(earlier.hostList()) ? inPlace(concern) : rearranged(concern);
    }

    /// Follows the links of the hosts that are concerned, and leaves those at all other places alone.
    private Wirings inPlace(Concern concern) {
        var before = earlier.wirings();
        var wirings = new ArrayList<>(before.byPlace());
        var alarms = Dependents.copy(before.alarms());
        var dependents = before.dependents().get().change(hosts);
        var linking = linking(concern, outgoing());
        concern.places().stream().forEach(place -> {
            var host = hosts.all().get(place);
            var old = before.byPlace().get(place);
            var wiring = linking.of(host, old);
            if (!Identity.isSame(wiring, old)) {
                wirings.set(place, wiring);
                alarms.set(place, Wirings.isAlarming(host, wiring));
                dependents.rewire(place, old, wiring);
            }
        });
        var after = dependents.done();
        return new Wirings(wirings, new Lazy<>(() -> after), alarms);
    }

    /// The same where hosts stand elsewhere than before, so that what is known by place is of no use.
    private Wirings rearranged(Concern concern) {
        var before = earlier.hostList();
        var concerned = new HashSet<HostId>();
        come.forEach(host -> concerned.add(host.host().id()));
        concern.places().stream()
                .forEach(place -> concerned.add(before.all().get(place).host().id()));
        var linking = linking(concern, outgoing());
        var wirings = Many.map(hosts.all(), host -> {
            var id = host.host().id();
            return concerned.contains(id)
                    ? linking.of(host)
                    : earlier.wirings().byPlace().get(before.place(id));
        });
        return Wirings.of(hosts, wirings);
    }

    private Outgoing outgoing() {
        return new Outgoing.Amended(earlier::opened, links, topology.links());
    }

    private Linking linking(Concern concern, Outgoing outgoing) {
        var replaced = new ArrayList<Replaced>(gone.size());
        for (var host : gone) {
            hosts.host(host.host().id()).ifPresent(after -> replaced.add(new Replaced(after.ports())));
        }
        return new Linking(rules, hosts, homes, outgoing, concern, replaced);
    }

    /// Whether it is not the same that stands elsewhere.
    private static boolean isChanged(HostResolution host, Optional<HostResolution> other) {
        return other.isEmpty() || !Identity.isSame(host.host(), other.get().host());
    }
}
