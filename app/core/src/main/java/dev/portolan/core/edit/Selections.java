package dev.portolan.core.edit;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Finds what can be selected together.
public final class Selections {
    private Selections() {}

    /// Every instance of the products of which an instance is selected, in plan order.
    public static List<InstanceId> ofSameProducts(Topology topology, Collection<? extends ElementId> selected) {
        var products = topology.instances()
                .filter(instance -> selected.contains(instance.id()))
                .map(Instance::product)
                .collect(Collectors.toSet());
        return topology.instances()
                .filter(instance -> products.contains(instance.product()))
                .map(Instance::id)
                .toList();
    }
}
