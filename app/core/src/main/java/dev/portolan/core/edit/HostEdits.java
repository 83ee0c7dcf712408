package dev.portolan.core.edit;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a user can do to hosts and to the zones that they stand in. An edit of what is no longer there, or
/// that adds what is there already, changes nothing.
public final class HostEdits {
    private HostEdits() {}

    /// Adds a zone.
    public static Edit addZone(Zone zone, Place place) {
        return new Edit(Labels.text("add", zone.name()), topology -> {
            if (topology.ids().contains(zone.id().value())) {
                return topology;
            }
            var zones = new ArrayList<>(topology.zones());
            zones.add(zone);
            return topology.withZones(zones).withLayout(topology.layout().withZone(zone.id(), place));
        });
    }

    /// Adds a host.
    public static Edit addHost(Host host, Place place) {
        return new Edit(Labels.text("add", host.name()), topology -> {
            if (topology.ids().contains(host.id().value())) {
                return topology;
            }
            var hosts = new ArrayList<>(topology.hosts());
            hosts.add(hasZone(topology, host.zone()) ? host : host.withZone(null));
            return topology.withHosts(hosts).withLayout(topology.layout().withHosts(Map.of(host.id(), place)));
        });
    }

    /// Moves hosts on the canvas; those that are locked stay.
    ///
    /// @param places the new top left corners
    public static Edit moveHosts(Map<HostId, Place> places) {
        return new Edit(Labels.text("arrange"), topology -> {
            var present = new TreeMap<>(places);
            present.keySet().retainAll(topology.hosts().stream().map(Host::id).collect(Collectors.toSet()));
            present.keySet().removeIf(topology::isLocked);
            return topology.withLayout(topology.layout().withHosts(present));
        });
    }

    /// Moves hosts and empty zones on the canvas.
    ///
    /// @param hosts the new top left corners of hosts
    /// @param zones the same of empty zones
    public static Edit arrange(Map<HostId, Place> hosts, Map<ZoneId, Place> zones) {
        return new Edit(Labels.text("arrange"), topology -> {
            var arranged = moveHosts(hosts).apply(topology);
            for (var zone : new TreeMap<>(zones).entrySet()) {
                arranged = moveZone(zone.getKey(), zone.getValue()).apply(arranged);
            }
            return arranged;
        });
    }

    /// Moves a zone on the canvas, unless it is locked. Its hosts stay; one with hosts and of no size of its
    /// own stands where its hosts stand.
    public static Edit moveZone(ZoneId zone, Place place) {
        return new Edit(
                Labels.text("arrange"),
                topology -> topology.zone(zone).isPresent() && !topology.isLocked(zone)
                        ? topology.withLayout(topology.layout().withZone(zone, place))
                        : topology);
    }

    /// Puts a host into a zone, or out of all.
    public static Edit setZone(Host host, @Nullable ZoneId zone) {
        return new Edit(
                Labels.text("zone", host.name()),
                topology -> hasZone(topology, zone)
                        ? topology.withHost(host.id(), found -> found.withZone(zone))
                        : topology);
    }

    /// Gathers hosts in a new zone.
    ///
    /// @param zone has no hosts yet, see [Drafts#zone]
    public static Edit group(Collection<HostId> hosts, Zone zone) {
        var members = Set.copyOf(hosts);
        return new Edit(Labels.text("group.hosts", zone.name()), topology -> {
            if (topology.isTaken(zone.id().value())) {
                return topology;
            }
            var zones = new ArrayList<>(topology.zones());
            zones.add(zone);
            return topology.withZones(zones)
                    .withHosts(topology.hosts().stream()
                            .map(host -> members.contains(host.id()) ? host.withZone(zone.id()) : host)
                            .toList());
        });
    }

    /// Takes zones away and leaves their hosts where they are, in no zone; not the zones that are locked.
    public static Edit ungroup(Topology before, Collection<ZoneId> zones) {
        return PlanEdits.delete(before, List.<ElementId>copyOf(zones)).named(Labels.text("ungroup"));
    }

    /// Puts several hosts into a zone, or out of all.
    public static Edit setZone(List<Host> hosts, @Nullable ZoneId zone) {
        var members = hosts.stream().map(Host::id).collect(Collectors.toSet());
        return new Edit(Labels.text("zone.many", members.size()), topology -> {
            if (!hasZone(topology, zone)) {
                return topology;
            }
            return topology.withHosts(topology.hosts().stream()
                    .map(host -> members.contains(host.id()) ? host.withZone(zone) : host)
                    .toList());
        });
    }

    /// Says which numbers a host's system gives to outgoing connections.
    public static Edit setEphemeral(Host host, PortRange range) {
        return new Edit(
                Labels.text("ephemeral-range", host.name()),
                topology -> topology.withHost(host.id(), found -> found.withEphemeral(range)));
    }

    /// Says what listens on a host besides its instances.
    public static Edit setListeners(Host host, List<HostListener> listeners) {
        return new Edit(
                Labels.text("listeners", host.name()),
                topology -> topology.withHost(host.id(), found -> found.withListeners(listeners)));
    }

    /// Gives a host other addresses.
    public static Edit setAddresses(Host host, List<String> addresses) {
        return new Edit(
                Labels.text("address", host.name()),
                "addresses " + host.id(),
                topology -> topology.withHost(host.id(), found -> found.withAddresses(addresses)));
    }

    private static boolean hasZone(Topology topology, @Nullable ZoneId zone) {
        return zone == null || topology.zone(zone).isPresent();
    }
}
