package dev.portolan.core.edit;

import dev.portolan.core.edit.Blocks.Shift;
import dev.portolan.core.offset.OffsetAssigner;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Puts one part of a plan into one plan, once; see [Paster].
final class Copying {
    /// The plan with the copies, and what they are.
    record Result(Topology topology, List<ElementId> elements) {}

    /// Where copies go. What leads to something that is gone counts as nothing.
    ///
    /// @param homes where an instance goes that came without its host; empty for a new host
    /// @param zones where a host goes whose zone is not copied too; empty for none
    /// @param shift how far zones and hosts stand from their originals
    /// @param newHostZone where the new host stands, or null
    /// @param newHostPlace its place; null to have it arranged automatically
    record Destination(
            Function<Instance, Optional<HostId>> homes,
            Function<Host, Optional<ZoneId>> zones,
            Shift shift,
            @Nullable ZoneId newHostZone,
            @Nullable Place newHostPlace) {}

    private final OffsetAssigner assigner;
    private final Fragment fragment;
    private final FreshNames names;
    private final Map<ElementId, ElementId> copies = new HashMap<>();
    private final List<ElementId> elements = new ArrayList<>();
    private Topology plan;
    private @Nullable HostId newHost;

    Copying(OffsetAssigner assigner, Topology plan, Fragment fragment) {
        this.assigner = assigner;
        this.fragment = fragment;
        this.names = names(plan);
        this.plan = plan;
    }

    private static FreshNames names(Topology plan) {
        var names = new FreshNames(plan);
        plan.zones().forEach(zone -> names.take(ZoneId.class, zone.name()));
        plan.hosts().forEach(host -> names.take(HostId.class, host.name()));
        plan.instances().forEach(instance -> names.take(InstanceId.class, instance.name()));
        return names;
    }

    /// The instances without hosts as they will be called.
    static List<Instance> fresh(Topology plan, Fragment fragment) {
        return fresh(names(plan), fragment);
    }

    private static List<Instance> fresh(FreshNames names, Fragment fragment) {
        return fragment.instances().stream()
                .map(instance -> fresh(names, instance))
                .toList();
    }

    private static Instance fresh(FreshNames names, Instance instance) {
        var name = names.name(InstanceId.class, instance.name());
        return instance.copy(new InstanceId(names.id(instance.id().value(), name, "instance")), name);
    }

    Result run(Destination destination) {
        // Named first of all, as in fresh().
        var loose = fresh(names, fragment);
        fragment.zones().forEach(zone -> add(zone, destination));
        var homes =
                fragment.hosts().stream().map(host -> add(host, destination)).toList();
        for (int i = 0; i < loose.size(); i++) {
            var original = fragment.instances().get(i);
            elements.add(loose.get(i).id());
            add(original, loose.get(i), home(original, destination));
        }
        for (int i = 0; i < homes.size(); i++) {
            for (var instance : fragment.hosts().get(i).instances()) {
                add(instance, fresh(names, instance), homes.get(i));
            }
        }
        addLinks();
        return new Result(plan, elements);
    }

    private void add(Zone zone, Destination destination) {
        var name = names.name(ZoneId.class, zone.name());
        var id = new ZoneId(names.id(zone.id().value(), name, "zone"));
        var zones = new ArrayList<>(plan.zones());
        zones.add(new Zone(id, name, zone.extras()));
        plan = plan.withZones(zones);
        settle(zone.id(), id, destination);
    }

    private HostId add(Host host, Destination destination) {
        var name = names.name(HostId.class, host.name());
        var id = new HostId(names.id(host.id().value(), name, "host"));
        var zone = copies.get(host.zone()) instanceof ZoneId copied
                ? copied
                : destination.zones().apply(host).filter(plan::contains).orElse(null);
        addHost(host.copy(id, name).withZone(zone).withInstances(List.of()));
        settle(host.id(), id, destination);
        return id;
    }

    private void addHost(Host host) {
        var hosts = new ArrayList<>(plan.hosts());
        hosts.add(host);
        plan = plan.withHosts(hosts);
    }

    /// Notes the copy of a zone or host and gives it a place as far from the original as all are.
    private void settle(ElementId original, ElementId copy, Destination destination) {
        copies.put(original, copy);
        elements.add(copy);
        var place = fragment.layout().place(original);
        if (place != null) {
            var shift = destination.shift();
            var moved = place.movedTo(place.x() + shift.dx(), place.y() + shift.dy());
            plan = plan.withLayout(plan.layout().withPlace(copy, moved, same -> same));
        }
    }

    /// Where an instance goes that came without its host: to its destination, or else to one new host for
    /// all.
    private HostId home(Instance original, Destination destination) {
        return destination.homes().apply(original).filter(plan::contains).orElseGet(() -> newHost(destination));
    }

    private HostId newHost(Destination destination) {
        if (newHost == null) {
            var zone = destination.newHostZone();
            var host = Drafts.host(plan, zone != null && plan.contains(zone) ? zone : null);
            newHost = host.id();
            names.id(host.id().value(), host.name(), "host");
            addHost(host);
            if (destination.newHostPlace() != null) {
                plan = plan.withLayout(plan.layout().withHosts(Map.of(host.id(), destination.newHostPlace())));
            }
        }
        return newHost;
    }

    private void add(Instance original, Instance copy, HostId home) {
        copies.put(original.id(), copy.id());
        var host = plan.host(home).orElseThrow();
        var changes = assigner.settle(plan, host, copy);
        plan = changes.applyTo(plan.withHost(home, found -> Placer.with(found, changes.applyTo(copy))));
    }

    private void addLinks() {
        var links = new ArrayList<>(plan.links());
        for (var link : fragment.links()) {
            var from = end(link.from());
            var to = end(link.to());
            if (from != null && to != null && (copies.containsKey(link.from()) || copies.containsKey(link.to()))) {
                links.add(link.copy(names.linkId(from, to), from, to));
            }
        }
        plan = plan.withLinks(links);
    }

    /// The copy of an instance, or if it was not copied the instance itself, or null if the plan has none.
    private @Nullable InstanceId end(InstanceId original) {
        return copies.get(original) instanceof InstanceId copy
                ? copy
                : plan.instance(original).map(Instance::id).orElse(null);
    }
}
