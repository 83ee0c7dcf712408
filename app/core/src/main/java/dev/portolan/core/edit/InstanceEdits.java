package dev.portolan.core.edit;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.offset.OffsetChanges;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a user can do to instances: where they run, their offsets, groups and features. An edit of what is
/// no longer there changes nothing.
public final class InstanceEdits {
    private InstanceEdits() {}

    /// Puts an instance on a host as previewed: a new one, or one that leaves the host it is on.
    public static Edit place(Topology before, Placement placement) {
        var instance = placement.instance();
        var key = before.instance(instance.id()).isPresent() ? "move" : "add";
        return new Edit(Labels.text(key, instance.name()), topology -> {
            if (topology.host(placement.host()).isEmpty() || isTaken(topology, instance.id())) {
                return topology;
            }
            var hosts = topology.hosts().stream()
                    .map(host -> host.id().equals(placement.host())
                            ? Placer.with(host, instance)
                            : without(host, instance.id()))
                    .toList();
            return placement.offsets().applyTo(topology.withHosts(hosts));
        });
    }

    /// Whether the instance's id is in use for something else.
    private static boolean isTaken(Topology topology, InstanceId id) {
        return topology.instance(id).isEmpty() && topology.ids().contains(id.value());
    }

    /// The host without an instance; the same object if it isn't there.
    private static Host without(Host host, InstanceId id) {
        var rest = host.instances().stream()
                .filter(instance -> !instance.id().equals(id))
                .toList();
        return rest.size() == host.instances().size() ? host : host.withInstances(rest);
    }

    /// Gives an instance another offset.
    public static Edit setOffset(Instance instance, Offset offset) {
        return setOffset(
                instance, offset, topology -> topology.withInstance(instance.id(), found -> found.withOffset(offset)));
    }

    /// Gives an instance, and its offset group with it, the offsets that were chosen for them.
    public static Edit setOffsets(Instance instance, OffsetChanges changes) {
        return setOffset(instance, changes.applyTo(instance).offset(), changes::applyTo);
    }

    private static Edit setOffset(Instance instance, Offset offset, UnaryOperator<Topology> change) {
        var key = offset.kind() == Offset.Kind.PINNED ? "pin" : "assign";
        return new Edit(Labels.text(key, instance.name(), offset.value()), "offset " + instance.id(), change);
    }

    /// Puts an instance into an offset group, or takes it out of its group. Its offset stays.
    public static Edit setGroup(Instance instance, @Nullable String group) {
        var label = group == null
                ? Labels.text("group.none", instance.name())
                : Labels.text("group", instance.name(), group);
        return new Edit(label, topology -> topology.withInstance(instance.id(), found -> found.withGroup(group)));
    }

    /// Switches a feature of an instance on or off, and with it what excludes it.
    public static Edit setFeature(ProductLine line, Instance instance, FeatureId feature, boolean on) {
        return new Edit(
                Labels.text("feature", feature, instance.name()),
                topology -> topology.withInstance(
                        instance.id(),
                        found -> found.withFeatures(Switches.switched(line, found.features(), feature, on))));
    }
}
