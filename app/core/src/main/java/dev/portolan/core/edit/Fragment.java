package dev.portolan.core.edit;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A part of a plan that was copied out of it. It refers to the rest of that plan by ids: hosts to zones that
/// were not copied, links to instances that were not.
///
/// @param hosts with their instances
/// @param instances those that were copied without their hosts
/// @param links those with an end, or both, among the copied instances
/// @param layout where the zones and hosts stood; nothing in it is locked
public record Fragment(List<Zone> zones, List<Host> hosts, List<Instance> instances, List<Link> links, Layout layout) {
    public Fragment {
        zones = List.copyOf(zones);
        hosts = List.copyOf(hosts);
        instances = List.copyOf(instances);
        links = List.copyOf(links);
    }

    /// Copies elements: zones with their hosts, hosts with their instances, and the links of all of these.
    /// Links are not copied for themselves.
    ///
    /// @param areas where everything stands
    public static Fragment of(Topology topology, Collection<? extends ElementId> elements, Areas areas) {
        Set<ElementId> selected = new HashSet<>(elements);
        var zones = topology.zones().stream()
                .filter(zone -> selected.contains(zone.id()))
                .toList();
        var hosts = topology.hosts().stream()
                .filter(host -> selected.contains(host.id()) || (host.zone() != null && selected.contains(host.zone())))
                .toList();
        var instances = topology.hosts().stream()
                .filter(host -> !hosts.contains(host))
                .flatMap(host -> host.instances().stream())
                .filter(instance -> selected.contains(instance.id()))
                .toList();
        var copied = Stream.concat(hosts.stream().flatMap(host -> host.instances().stream()), instances.stream())
                .map(Instance::id)
                .collect(Collectors.toSet());
        var links = topology.links().stream()
                .filter(link -> copied.contains(link.from()) || copied.contains(link.to()))
                .toList();
        var layout = Layout.EMPTY;
        for (var id : placed(zones, hosts)) {
            layout = withPlace(layout, id, topology, areas);
        }
        return new Fragment(zones, hosts, instances, links, layout);
    }

    private static Layout withPlace(Layout layout, ElementId id, Topology topology, Areas areas) {
        var known = topology.layout().place(id);
        return areas.of(id)
                .map(area -> layout.withPlace(
                        id,
                        known == null ? new Place(0, 0) : known,
                        place -> place.movedTo(area.x(), area.y()).withLocked(false)))
                .orElse(layout);
    }

    private static List<ElementId> placed(List<Zone> zones, List<Host> hosts) {
        return Stream.<ElementId>concat(
                        zones.stream().map(Zone::id), hosts.stream().map(Host::id))
                .toList();
    }

    /// Whether there is nothing in it.
    public boolean isEmpty() {
        return zones.isEmpty() && hosts.isEmpty() && instances.isEmpty();
    }

    /// Whether it holds instances and nothing to run them on.
    public boolean hasInstancesOnly() {
        return zones.isEmpty() && hosts.isEmpty() && !instances.isEmpty();
    }

    /// Every element but the links, and without the instances on copied hosts.
    public List<ElementId> elements() {
        var elements = new ArrayList<>(placed(zones, hosts));
        instances.forEach(instance -> elements.add(instance.id()));
        return elements;
    }

    /// What people call one of its elements.
    String nameOf(ElementId element) {
        return Stream.of(
                        zones.stream().filter(zone -> zone.id().equals(element)).map(Zone::name),
                        hosts.stream().filter(host -> host.id().equals(element)).map(Host::name),
                        instances.stream()
                                .filter(one -> one.id().equals(element))
                                .map(Instance::name))
                .flatMap(names -> names)
                .findFirst()
                .orElse(element.value());
    }

    /// Every instance, on a copied host or not.
    Stream<Instance> allInstances() {
        return Stream.concat(hosts.stream().flatMap(host -> host.instances().stream()), instances.stream());
    }

    /// The places of the zones and hosts.
    Stream<Place> places() {
        return Stream.concat(layout.zones().values().stream(), layout.hosts().values().stream());
    }
}
