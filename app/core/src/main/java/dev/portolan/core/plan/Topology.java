package dev.portolan.core.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The model of a plan: what runs where and who talks to whom. Immutable; a change makes a new tree that
/// shares every part it did not touch.
///
/// Ids are unique over the whole plan. Hosts refer only to zones of the plan, links only to its instances,
/// and waivers only to its hosts and instances: readers check it and edits keep it.
///
/// @param name the plan's title; any text
/// @param preferences what the plan asks of assigned offsets
/// @param waivers the findings that are known and accepted, in the order in which they were waived
public record Topology(
        String name,
        OffsetPreferences preferences,
        List<Zone> zones,
        List<Host> hosts,
        List<Link> links,
        List<Waiver> waivers,
        Layout layout,
        Extras extras) {

    public Topology {
        zones = List.copyOf(zones);
        hosts = List.copyOf(hosts);
        links = List.copyOf(links);
        waivers = List.copyOf(waivers);
    }

    /// An empty plan.
    public static Topology empty(String name) {
        return new Topology(
                name, OffsetPreferences.DEFAULT, List.of(), List.of(), List.of(), List.of(), Layout.EMPTY, Extras.NONE);
    }

    /// The zone of that id.
    public Optional<Zone> zone(ZoneId id) {
        return zones.stream().filter(zone -> zone.id().equals(id)).findFirst();
    }

    /// The host of that id.
    public Optional<Host> host(HostId id) {
        return hosts.stream().filter(host -> host.id().equals(id)).findFirst();
    }

    /// The host that an instance runs on.
    public Optional<Host> hostOf(InstanceId id) {
        // Every edit of an instance asks this, and streams would take most of its time.
        for (var host : hosts) {
            for (var instance : host.instances()) {
                if (instance.id().equals(id)) {
                    return Optional.of(host);
                }
            }
        }
        return Optional.empty();
    }

    /// Every instance, host by host.
    public Stream<Instance> instances() {
        return hosts.stream().flatMap(host -> host.instances().stream());
    }

    /// The instance of that id.
    public Optional<Instance> instance(InstanceId id) {
        return hostOf(id)
                .flatMap(host -> host.instances().stream()
                        .filter(instance -> instance.id().equals(id))
                        .findFirst());
    }

    /// The link of that id.
    public Optional<Link> link(LinkId id) {
        return links.stream().filter(link -> link.id().equals(id)).findFirst();
    }

    /// Whether the element is in the plan.
    public boolean contains(ElementId element) {
        return switch (element) {
            case ZoneId id -> zone(id).isPresent();
            case HostId id -> host(id).isPresent();
            case InstanceId id -> instance(id).isPresent();
            case LinkId id -> link(id).isPresent();
        };
    }

    /// Whether an element is locked: by its own place in the layout, or as a host by its zone's. What is
    /// locked is neither moved nor resized nor deleted; what it says of itself and what runs on it can
    /// change.
    public boolean isLocked(ElementId element) {
        var place = layout.place(element);
        return (place != null && place.locked()) || (element instanceof HostId id && isInLockedZone(id));
    }

    private boolean isInLockedZone(HostId id) {
        return host(id).map(Host::zone).filter(this::isLocked).isPresent();
    }

    /// Whether something has that id; for a single question cheaper than [#ids].
    public boolean isTaken(String id) {
        return zones.stream().anyMatch(zone -> zone.id().value().equals(id))
                || hosts.stream().anyMatch(host -> host.id().value().equals(id))
                || links.stream().anyMatch(link -> link.id().value().equals(id))
                || hostOf(new InstanceId(id)).isPresent();
    }

    /// Every element: zones, hosts, instances and links, each in the plan's order.
    public Stream<ElementId> elements() {
        return Stream.of(
                        zones.stream().map(Zone::id),
                        hosts.stream().map(Host::id),
                        instances().map(Instance::id),
                        links.stream().map(Link::id))
                .flatMap(ids -> ids);
    }

    /// The text of every id in use; the set is the caller's own.
    public Set<String> ids() {
        return elements().map(ElementId::value).collect(Collectors.toCollection(HashSet::new));
    }

    /// What people call an element: its name, or for a link and for what is not there its id.
    public String nameOf(ElementId element) {
        return switch (element) {
            case ZoneId id -> zone(id).map(Zone::name).orElse(id.value());
            case HostId id -> host(id).map(Host::name).orElse(id.value());
            case InstanceId id -> instance(id).map(Instance::name).orElse(id.value());
            case LinkId id -> id.value();
        };
    }

    /// This plan under another name.
    public Topology withName(String newName) {
        return new Topology(newName, preferences, zones, hosts, links, waivers, layout, extras);
    }

    /// This plan with other wishes about assigned offsets.
    public Topology withPreferences(OffsetPreferences newPreferences) {
        return new Topology(name, newPreferences, zones, hosts, links, waivers, layout, extras);
    }

    /// This plan with these zones.
    public Topology withZones(List<Zone> newZones) {
        return new Topology(name, preferences, newZones, hosts, links, waivers, layout, extras);
    }

    /// This plan with these hosts.
    public Topology withHosts(List<Host> newHosts) {
        return new Topology(name, preferences, zones, newHosts, links, waivers, layout, extras);
    }

    /// This plan with one host changed; the others keep their identity.
    public Topology withHost(HostId id, UnaryOperator<Host> change) {
        return withHosts(hosts.stream()
                .map(host -> host.id().equals(id) ? change.apply(host) : host)
                .toList());
    }

    /// This plan with one instance changed; other hosts and instances keep their identity.
    public Topology withInstance(InstanceId id, UnaryOperator<Instance> change) {
        return hostOf(id)
                .map(owner -> withHost(
                        owner.id(),
                        host -> host.withInstances(host.instances().stream()
                                .map(instance -> instance.id().equals(id) ? change.apply(instance) : instance)
                                .toList())))
                .orElse(this);
    }

    /// This plan with these links.
    public Topology withLinks(List<Link> newLinks) {
        return new Topology(name, preferences, zones, hosts, newLinks, waivers, layout, extras);
    }

    /// This plan with these findings waived.
    public Topology withWaivers(List<Waiver> newWaivers) {
        return new Topology(name, preferences, zones, hosts, links, newWaivers, layout, extras);
    }

    /// This plan laid out another way.
    public Topology withLayout(Layout newLayout) {
        return new Topology(name, preferences, zones, hosts, links, waivers, newLayout, extras);
    }
}
