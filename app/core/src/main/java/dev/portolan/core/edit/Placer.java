package dev.portolan.core.edit;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.offset.OffsetAssigner;
import dev.portolan.core.offset.OffsetChanges;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Says what dropping an instance on a host would do.
public final class Placer {
    private final Resolver resolver;
    private final OffsetAssigner assigner;

    /// @param catalog what is known about products
    public Placer(Catalog catalog) {
        this.resolver = new Resolver(catalog);
        this.assigner = new OffsetAssigner(catalog);
    }

    /// What it would mean for a host to run an instance, see [#preview(Topology,Host,List)].
    public Placement preview(Topology topology, Host host, Instance instance) {
        return preview(topology, host, List.of(instance));
    }

    /// What it would mean for a host to run instances, be they new, from other hosts, or there already. They
    /// are settled one after another. One that is there already keeps its offset, whatever has come into its
    /// way since (physics 10).
    ///
    /// @param host may still be missing from the plan
    /// @param instances one or more
    public Placement preview(Topology topology, Host host, List<Instance> instances) {
        var plan = topology;
        var home = host;
        var all = OffsetChanges.NONE;
        for (var picked : instances) {
            var instance = all.applyTo(picked);
            if (!host.instances().contains(picked)) {
                var changes = assigner.settle(plan, home, instance);
                all = all.and(changes);
                home = changes.applyTo(with(home, changes.applyTo(instance)));
                plan = changes.applyTo(moved(plan, home));
            }
        }
        return placement(home, all, instances.stream().map(all::applyTo).toList());
    }

    private Placement placement(Host home, OffsetChanges changes, List<Instance> instances) {
        var ids = instances.stream().map(Instance::id).collect(Collectors.toSet());
        var resolved = resolver.resolve(home);
        var findings = resolved.errors().stream()
                .filter(finding -> finding.instances().stream().anyMatch(ids::contains))
                .toList();
        var ports = resolved.instances().stream()
                .filter(candidate -> ids.contains(candidate.instance().id()))
                .flatMap(candidate -> candidate.openPorts().stream())
                .toList();
        return new Placement(home.id(), instances, changes, ports, findings);
    }

    /// The plan with a host, if it has one of that id, and its instances nowhere else.
    static Topology moved(Topology topology, Host home) {
        var ids = home.instances().stream().map(Instance::id).collect(Collectors.toSet());
        return topology.withHosts(topology.hosts().stream()
                .map(host -> host.id().equals(home.id()) ? home : without(host, ids))
                .toList());
    }

    /// The host without some instances; the same object if it has none of them.
    private static Host without(Host host, Set<InstanceId> ids) {
        return host.instances().stream().noneMatch(instance -> ids.contains(instance.id()))
                ? host
                : host.withInstances(host.instances().stream()
                        .filter(instance -> !ids.contains(instance.id()))
                        .toList());
    }

    /// The host with the instance in its present place there, or as its last.
    static Host with(Host host, Instance instance) {
        var instances = new ArrayList<Instance>(host.instances());
        int index = indexOf(instances, instance.id());
        if (index < 0) {
            instances.add(instance);
        } else {
            instances.set(index, instance);
        }
        return host.withInstances(instances);
    }

    private static int indexOf(List<Instance> instances, InstanceId id) {
        for (int i = 0; i < instances.size(); i++) {
            if (instances.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
