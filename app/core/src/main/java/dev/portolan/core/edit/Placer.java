package dev.portolan.core.edit;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.offset.OffsetAssigner;
import dev.portolan.core.offset.OffsetChanges;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.resolve.Resolver;
import java.util.ArrayList;
import java.util.List;

/// Says what dropping an instance on a host would do.
public final class Placer {
    private final Resolver resolver;
    private final OffsetAssigner assigner;

    /// @param catalog what is known about products
    public Placer(Catalog catalog) {
        this.resolver = new Resolver(catalog);
        this.assigner = new OffsetAssigner(catalog);
    }

    /// A fresh instance of a product line, named after the line with the first number that is free in the
    /// plan.
    public static Instance draft(Topology topology, ProductLine line) {
        var taken = topology.ids();
        topology.instances().forEach(instance -> taken.add(instance.name()));
        var id = ElementId.numbered(line.stem(), 1, taken::contains);
        return Instance.of(
                new InstanceId(id), id, line.id(), Offset.assigned(line.offset().defaultOffset()));
    }

    /// What it would mean for a host to run an instance, be it new, from another host, or there already.
    /// One that is there already keeps its offset, whatever has come into its way since (physics 10).
    ///
    /// @param host may still be missing from the plan
    public Placement preview(Topology topology, Host host, Instance instance) {
        var changes =
                host.instances().contains(instance) ? OffsetChanges.NONE : assigner.settle(topology, host, instance);
        var settled = changes.applyTo(instance);
        var resolved = resolver.resolve(changes.applyTo(with(host, settled)));
        var findings = resolved.errors().stream()
                .filter(finding -> finding.instances().contains(settled.id()))
                .toList();
        var ports = resolved.instances().stream()
                .filter(candidate -> candidate.instance().id().equals(settled.id()))
                .findFirst()
                .map(InstancePorts::openPorts)
                .orElse(List.of());
        return new Placement(host.id(), settled, changes, ports, findings);
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
