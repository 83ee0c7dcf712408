package dev.portolan.core.resolve;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Whom an edit concerns: the hosts that changed, those with links to such a one, and those from which links came or
/// went.
///
/// @param places where these hosts stand in the plan before; nobody changes this
/// @param rewired who opens the links that came or went
/// @param rewiredHosts hosts on which such callers run that no link to a changed host leads to
record Concern(BitSet places, Set<InstanceId> rewired, Set<HostId> rewiredHosts) {
    /// Nobody.
    static final Concern NONE = new Concern(new BitSet(0), Set.of(), Set.of());

    Concern {
        rewired = Set.copyOf(rewired);
        rewiredHosts = Set.copyOf(rewiredHosts);
    }

    /// @param gone the hosts of the plan before that are no longer there, or no longer the same
    /// @param links those that came or went
    static Concern of(Resolution before, Collection<HostResolution> gone, Rewiring links) {
        var places = new BitSet();
        var local = new HashSet<InstanceId>();
        var dependents = before.wirings().dependents().get();
        for (var host : gone) {
            int place = before.hostList().place(host.host().id());
            places.set(place);
            dependents.addTo(places, place);
            host.instances().forEach(ports -> local.add(ports.instance().id()));
        }
        var elsewhere = new HashSet<HostId>();
        // Who had a link to a host that changed is found already, and looking up where it runs costs time.
        links.removed().stream()
                .filter(link -> !local.contains(link.to()) && !local.contains(link.from()))
                .forEach(link -> addHome(before, link, elsewhere));
        links.added().stream()
                .filter(link -> !local.contains(link.from()))
                .forEach(link -> addHome(before, link, elsewhere));
        elsewhere.forEach(host -> places.set(before.hostList().place(host)));
        return new Concern(places, links.callers(), elsewhere);
    }

    /// A caller that was not there before runs on a host that changed or is new.
    private static void addHome(Resolution before, Link link, Set<HostId> hosts) {
        var home = before.homes().get(link.from());
        if (home != null) {
            hosts.add(home);
        }
    }
}
