package dev.portolan.core.resolve;

import dev.portolan.core.common.Identity;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.port.Dialling;
import dev.portolan.core.port.HostPorts;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.rule.LinkView;
import dev.portolan.core.rule.Rules;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Follows the links of a plan whose hosts are resolved.
///
/// @param rules what is said about links
/// @param hosts the plan's hosts
/// @param homes where each instance runs
/// @param outgoing who opens which links
/// @param concern whom the edit concerns
/// @param replaced the hosts that are not what they were, but were there
record Linking(
        Rules rules,
        HostList hosts,
        Overlay<InstanceId, HostId> homes,
        Outgoing outgoing,
        Concern concern,
        List<Replaced> replaced) {
    /// The links of a host.
    Wiring of(HostResolution host) {
        // When all links are followed, a stream for each caller would cost more than following its one or two.
        var callers = new ArrayList<Wiring.Caller>(host.instances().size());
        for (var caller : host.instances()) {
            callers.add(follow(host.ports(), caller));
        }
        return Wiring.of(rules, host.ports(), callers);
    }

    /// The links of a host of which an earlier state is known: what can be told from that is not looked up again,
    /// since each look into the tables of a large plan costs as much as following a link.
    Wiring of(HostResolution host, Wiring before) {
        return Identity.isSame(host.ports(), before.host()) ? ofUnchanged(before) : ofChanged(host.ports(), before);
    }

    private Wiring ofChanged(HostPorts host, Wiring before) {
        var known = new HashMap<InstanceId, Wiring.Caller>();
        for (int place = 0; place < before.callers().size(); place++) {
            known.put(
                    before.host().instances().get(place).instance().id(),
                    before.callers().get(place));
        }
        var callers = host.instances().stream()
                .map(caller -> follow(host, caller, known.get(caller.instance().id())))
                .toList();
        return Wiring.of(rules, host, callers);
    }

    /// The host is as it was, but its links lead to others that changed, or some came or went.
    private Wiring ofUnchanged(Wiring before) {
        var host = before.host();
        var stale = stale(before);
        var callers = new ArrayList<>(before.callers());
        var changed = new BitSet();
        for (int place = stale.nextSetBit(0); place >= 0; place = stale.nextSetBit(place + 1)) {
            var caller = follow(host, host.instances().get(place), callers.get(place));
            changed.set(place, !Identity.isSame(caller, callers.get(place)));
            callers.set(place, caller);
        }
        return changed.isEmpty() ? before : before.with(rules, callers, changed);
    }

    private BitSet stale(Wiring wiring) {
        var stale = new BitSet();
        for (var host : replaced) {
            var callers = wiring.targets().get(host.id());
            if (callers != null) {
                stale.or(callers);
            }
        }
        if (concern.rewiredHosts().contains(wiring.host().host().id())) {
            var instances = wiring.host().instances();
            for (int place = 0; place < instances.size(); place++) {
                if (concern.rewired().contains(instances.get(place).instance().id())) {
                    stale.set(place);
                }
            }
        }
        return stale;
    }

    private Wiring.Caller follow(HostPorts host, InstancePorts caller, Wiring.@Nullable Caller before) {
        if (before == null) {
            return follow(host, caller);
        }
        if (concern.rewired().contains(caller.instance().id())) {
            return rewired(host, caller, before);
        }
        var views = new ArrayList<LinkView>(before.links().size());
        boolean isSame = true;
        for (var view : before.links()) {
            var after = follow(view, host, caller);
            isSame &= Identity.isSame(view, after);
            views.add(after);
        }
        return isSame ? before : caller(views);
    }

    /// Most of the links are still the same.
    private Wiring.Caller rewired(HostPorts host, InstancePorts caller, Wiring.Caller before) {
        return caller(outgoing.from(caller.instance().id(), before.opened()).stream()
                .map(link -> before.links().stream()
                        .filter(view -> Identity.isSame(view.link().link(), link))
                        .findFirst()
                        .map(view -> follow(view, host, caller))
                        .orElseGet(() -> follow(link, host, caller)))
                .toList());
    }

    private Wiring.Caller follow(HostPorts host, InstancePorts caller) {
        var views = new ArrayList<LinkView>();
        for (var link : outgoing.from(caller.instance().id())) {
            views.add(follow(link, host, caller));
        }
        return caller(views);
    }

    private Wiring.Caller caller(List<LinkView> views) {
        return new Wiring.Caller(views, rules.errors(views));
    }

    private LinkView follow(LinkView before, HostPorts fromHost, InstancePorts caller) {
        var toHost = replacing(before.link().toHost());
        if (toHost == null) {
            return follow(before, fromHost, caller, before.target(), before.toZone());
        }
        return toHost.heir(before.target())
                .map(target -> follow(before, fromHost, caller, target, toHost.zone()))
                .orElseGet(() -> follow(before.link().link(), fromHost, caller));
    }

    private static LinkView follow(
            LinkView before, HostPorts fromHost, InstancePorts caller, InstancePorts target, @Nullable ZoneId toZone) {
        var fromZone = fromHost.host().zone();
        if (Identity.isSame(before.caller(), caller)
                && Identity.isSame(before.target(), target)
                && Objects.equals(before.fromZone(), fromZone)
                && Objects.equals(before.toZone(), toZone)) {
            return before;
        }
        var earlier = before.link();
        var link = new Dialling(caller, earlier.fromHost(), target, earlier.toHost()).follow(earlier, before.target());
        return new LinkView(link, caller, fromZone, target, toZone);
    }

    private LinkView follow(Link link, HostPorts fromHost, InstancePorts caller) {
        var toHost = home(link);
        var target = toHost.instance(link.to()).orElseThrow();
        var dialling =
                new Dialling(caller, fromHost.host().id(), target, toHost.host().id());
        return new LinkView(
                dialling.follow(link),
                caller,
                fromHost.host().zone(),
                target,
                toHost.host().zone());
    }

    /// What the host has become; null if it is as it was.
    private @Nullable Replaced replacing(HostId id) {
        for (var host : replaced) {
            if (host.id().equals(id)) {
                return host;
            }
        }
        return null;
    }

    /// Where the target of a link runs. Plans keep their references sound, so there is such a host.
    private HostResolution home(Link link) {
        var home = homes.get(link.to());
        return hosts.host(Objects.requireNonNull(home, () -> "a link to what is not there: " + link.id()))
                .orElseThrow();
    }
}
