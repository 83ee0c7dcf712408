package dev.portolan.core.edit;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Topology;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/// Takes elements out of a plan with everything that cannot be without them: a host's instances, an
/// instance's links, and the waivers of both. The hosts of a zone stay and stand in no zone.
final class Deletion {
    private final Set<ElementId> doomed;

    private Deletion(Set<ElementId> doomed) {
        this.doomed = doomed;
    }

    static Topology delete(Topology topology, Collection<? extends ElementId> elements) {
        var doomed = new HashSet<ElementId>(elements);
        topology.hosts().stream()
                .filter(host -> doomed.contains(host.id()))
                .flatMap(host -> host.instances().stream())
                .forEach(instance -> doomed.add(instance.id()));
        return new Deletion(doomed).from(topology);
    }

    private Topology from(Topology topology) {
        return topology.withZones(topology.zones().stream()
                        .filter(zone -> !doomed.contains(zone.id()))
                        .toList())
                .withHosts(topology.hosts().stream()
                        .filter(host -> !doomed.contains(host.id()))
                        .map(this::from)
                        .toList())
                .withLinks(topology.links().stream()
                        .filter(link -> !doomed.contains(link.id())
                                && !doomed.contains(link.from())
                                && !doomed.contains(link.to()))
                        .toList())
                .withWaivers(topology.waivers().stream()
                        .filter(waiver -> waiver.subjects().stream().noneMatch(doomed::contains))
                        .toList())
                .withLayout(from(topology.layout()));
    }

    /// The same object if nothing of the host goes, so that its resolution can be kept.
    private Host from(Host host) {
        var zone = host.zone();
        var inPlace = zone != null && doomed.contains(zone) ? host.withZone(null) : host;
        boolean losesInstances = host.instances().stream().anyMatch(instance -> doomed.contains(instance.id()));
        return losesInstances
                ? inPlace.withInstances(host.instances().stream()
                        .filter(instance -> !doomed.contains(instance.id()))
                        .toList())
                : inPlace;
    }

    private Layout from(Layout layout) {
        var hosts = new TreeMap<>(layout.hosts());
        hosts.keySet().removeIf(doomed::contains);
        var zones = new TreeMap<>(layout.zones());
        zones.keySet().removeIf(doomed::contains);
        return new Layout(hosts, zones, layout.extras());
    }
}
