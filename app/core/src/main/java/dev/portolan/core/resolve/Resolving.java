package dev.portolan.core.resolve;

import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.Dialling;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortLayouts;
import dev.portolan.core.rule.Census;
import dev.portolan.core.rule.LinkView;
import dev.portolan.core.rule.Rules;
import dev.portolan.core.rule.WiringView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One run of the resolver: from an earlier resolution to that of another plan.
final class Resolving {
    /// With more hosts changed at once, working out all links is cheaper than looking for those concerned.
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
    /// Who opens links that came or went.
    private final Set<InstanceId> rewired;
    private final Outgoing outgoing;
    private final Census census;

    Resolving(Rules rules, PortLayouts layouts, Topology topology, Resolution earlier) {
        this.rules = rules;
        this.layouts = layouts;
        this.topology = topology;
        this.earlier = earlier;
        this.hosts = hosts();
        this.homes = homes();
        var change = earlier.outgoing().changeTo(topology.links());
        this.rewired = change.callers();
        this.outgoing = earlier.outgoing().after(change, topology.links());
        this.census = earlier.census().after(plans(gone), plans(come));
    }

    Resolution resolve() {
        return new Resolution(rules, topology, hosts, homes, outgoing, census, wirings());
    }

    private HostList hosts() {
        var before = earlier.hostList();
        var after = new ArrayList<HostResolution>(topology.hosts().size());
        boolean sameIds = topology.hosts().size() == before.all().size();
        for (var host : topology.hosts()) {
            int place = after.size();
            var found = place < before.all().size() ? before.all().get(place) : null;
            sameIds = sameIds && found != null && found.host().id().equals(host.id());
            after.add(found != null && isSame(found.host(), host) ? found : resolved(host));
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

    /// The host as it was resolved before, if it is still the same, or resolved now.
    private HostResolution resolved(Host host) {
        var before = earlier.host(host.id()).orElse(null);
        if (before != null && isSame(before.host(), host)) {
            return before;
        }
        if (before != null) {
            gone.add(before);
            layouts.remember(before.ports());
        }
        var resolved = Resolver.resolve(host, layouts, rules);
        come.add(resolved);
        return resolved;
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

    private List<Wiring> wirings() {
        boolean everything = gone.size() > MANY || !census.isLike(earlier.census());
        var touched = touched();
        var wirings = new ArrayList<Wiring>(hosts.all().size());
        for (int place = 0; place < hosts.all().size(); place++) {
            var host = hosts.all().get(place);
            var before = everything ? null : wiringBefore(host, place);
            if (before == null) {
                wirings.add(Wiring.of(callers(host)));
            } else if (before.leadsTo(gone) || touched.contains(host.host().id())) {
                wirings.add(Wiring.of(callers(host, before)));
            } else {
                wirings.add(before);
            }
        }
        return wirings;
    }

    /// The earlier wiring of a host; null if the host was not there, or not the same.
    private @Nullable Wiring wiringBefore(HostResolution host, int place) {
        var id = host.host().id();
        int before =
                earlier.hostList().isAt(place, id) ? place : earlier.hostList().place(id);
        return before >= 0 && isSame(earlier.hostList().all().get(before).host(), host.host())
                ? earlier.wirings().get(before)
                : null;
    }

    /// The hosts from which links came or went.
    private Set<HostId> touched() {
        var touched = new HashSet<HostId>();
        for (var caller : rewired) {
            var home = homes.get(caller);
            if (home != null) {
                touched.add(home);
            }
        }
        return touched;
    }

    private List<Wiring.Caller> callers(HostResolution host) {
        return host.instances().stream().map(caller -> wiring(host, caller)).toList();
    }

    /// The same for a host that is as it was: only those are worked out whose links or targets changed.
    private List<Wiring.Caller> callers(HostResolution host, Wiring before) {
        var callers = new ArrayList<Wiring.Caller>(before.callers().size());
        for (var caller : host.instances()) {
            var found = before.callers().get(callers.size());
            boolean isStale =
                    found.leadsTo(gone) || rewired.contains(caller.instance().id());
            callers.add(isStale ? wiring(host, caller) : found);
        }
        return callers;
    }

    private Wiring.Caller wiring(HostResolution host, InstancePorts caller) {
        var outgoingLinks = outgoing.from(caller.instance().id());
        var views = new ArrayList<LinkView>(outgoingLinks.size());
        var targets = new ArrayList<HostResolution>(outgoingLinks.size());
        for (var link : outgoingLinks) {
            var target = home(link);
            views.add(view(link, host, caller, target));
            targets.add(target);
        }
        var findings = rules.ofWiring(new WiringView(host.ports(), caller, views, census));
        return new Wiring.Caller(views.stream().map(LinkView::link).toList(), targets, findings);
    }

    private static LinkView view(Link link, HostResolution fromHost, InstancePorts caller, HostResolution toHost) {
        var target = toHost.instance(link.to()).orElseThrow();
        var dialling =
                new Dialling(caller, fromHost.host().id(), target, toHost.host().id());
        return new LinkView(dialling.follow(link), caller, fromHost.ports(), target, toHost.ports());
    }

    /// Where the target of a link runs. Plans keep their references sound, so there is such a host.
    private HostResolution home(Link link) {
        var home = homes.get(link.to());
        return hosts.host(Objects.requireNonNull(home, () -> "a link to what is not there: " + link.id()))
                .orElseThrow();
    }

    /// Identity on purpose: comparing whole hosts would cost more than it saves.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Host one, Host other) {
        return one == other;
    }
}
