package dev.portolan.core.resolve;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.port.Dialling;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.rule.Census;
import dev.portolan.core.rule.LinkView;
import dev.portolan.core.rule.Rules;
import dev.portolan.core.rule.WiringView;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;

/// Follows the links of a plan whose hosts are resolved.
///
/// @param rules what is said about links
/// @param hosts the plan's hosts
/// @param homes where each instance runs
/// @param outgoing who opens which links
/// @param census what the plan has
record Linking(Rules rules, HostList hosts, Overlay<InstanceId, HostId> homes, Outgoing outgoing, Census census) {
    /// The links of a host.
    Wiring of(HostResolution host) {
        return Wiring.of(
                host.instances().stream().map(caller -> follow(host, caller)).toList());
    }

    /// The links of a host that is as it was: only those are followed again that lead to other hosts than
    /// before, or that came or went.
    ///
    /// @param changed hosts that are no longer the same
    /// @param rewired who opens links that came or went
    Wiring of(HostResolution host, Wiring before, Set<HostId> changed, Set<InstanceId> rewired) {
        var callers = new ArrayList<Wiring.Caller>(before.callers().size());
        for (var caller : host.instances()) {
            var found = before.callers().get(callers.size());
            boolean isStale = rewired.contains(caller.instance().id()) || found.leadsTo(changed);
            callers.add(isStale ? follow(host, caller) : found);
        }
        return Wiring.of(callers);
    }

    private Wiring.Caller follow(HostResolution host, InstancePorts caller) {
        var views = new ArrayList<LinkView>(0);
        for (var link : outgoing.from(caller.instance().id())) {
            views.add(view(link, host, caller, home(link)));
        }
        var findings = rules.ofWiring(new WiringView(host.ports(), caller, views, census));
        return new Wiring.Caller(views.stream().map(LinkView::link).toList(), findings);
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
}
