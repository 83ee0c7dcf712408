package dev.portolan.core.edit;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.offset.OffsetChanges;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a user can do to instances: where they run, their offsets, groups and features. An edit of what is
/// no longer there changes nothing.
public final class InstanceEdits {
    private InstanceEdits() {}

    /// Puts instances on a host as previewed: new ones, or such as leave the host they are on.
    public static Edit place(Topology before, Placement placement) {
        var instances = placement.instances();
        boolean isMove = before.instance(placement.instance().id()).isPresent();
        var label = instances.size() == 1
                ? Labels.text(isMove ? "move" : "add", placement.instance().name())
                : Labels.text(isMove ? "move.many" : "add.many", instances.size());
        return new Edit(label, topology -> {
            var home = topology.host(placement.host()).orElse(null);
            if (home == null || instances.stream().anyMatch(instance -> isTaken(topology, instance.id()))) {
                return topology;
            }
            for (var instance : instances) {
                home = Placer.with(home, instance);
            }
            return placement.offsets().applyTo(Placer.moved(topology, home));
        });
    }

    /// Whether the instance's id is in use for something else.
    private static boolean isTaken(Topology topology, InstanceId id) {
        return topology.instance(id).isEmpty() && topology.ids().contains(id.value());
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
        return setGroup(List.of(instance), group);
    }

    /// Puts instances into an offset group, or takes them out of theirs. Their offsets stay.
    public static Edit setGroup(List<Instance> instances, @Nullable String group) {
        boolean isOne = instances.size() == 1;
        var who = isOne ? instances.getFirst().name() : instances.size();
        var label = group == null
                ? Labels.text(isOne ? "group.none" : "group.none.many", who)
                : Labels.text(isOne ? "group" : "group.many", who, group);
        return each(label, null, instances, found -> found.withGroup(group));
    }

    /// Switches a feature of an instance on or off, and with it what excludes it.
    public static Edit setFeature(ProductLine line, Instance instance, FeatureId feature, boolean on) {
        return setFeature(line, List.of(instance), feature, on);
    }

    /// Pins the offsets of instances where they are, or leaves them to Portolan.
    public static Edit setKind(List<Instance> instances, Offset.Kind kind) {
        var key = kind == Offset.Kind.PINNED ? "pin.many" : "unpin.many";
        return each(
                Labels.text(key, instances.size()),
                null,
                instances,
                found -> found.withOffset(new Offset(kind, found.offset().value())));
    }

    /// Switches a feature of instances of one product on or off, see [#setFeature].
    public static Edit setFeature(ProductLine line, List<Instance> instances, FeatureId feature, boolean on) {
        return each(
                label("feature", "feature.many", feature, instances),
                null,
                instances,
                found -> found.withFeatures(Switches.switched(line, found.features(), feature, on)));
    }

    /// Switches on one feature of an exclusive group of instances of one product, and the others of the group off.
    ///
    /// @param chosen null if none of the group is to be on
    public static Edit chooseFeature(
            ProductLine line, List<Instance> instances, String group, @Nullable FeatureId chosen) {
        return each(
                chosen == null
                        ? label("feature.none", "feature.none.many", group, instances)
                        : label("feature", "feature.many", chosen, instances),
                null,
                instances,
                found -> found.withFeatures(Switches.chosen(line, found.features(), group, chosen)));
    }

    /// The text for one instance, with its name, or for several, with their number; what it is about comes first.
    private static String label(String one, String many, Object what, List<Instance> instances) {
        return instances.size() == 1
                ? Labels.text(one, what, instances.getFirst().name())
                : Labels.text(many, what, instances.size());
    }

    /// Runs an instance another way.
    public static Edit setDeployment(Instance instance, Deployment deployment) {
        return each(
                Labels.text("deployment", instance.name()),
                null,
                List.of(instance),
                found -> found.withDeployment(deployment));
    }

    /// Runs instances another way, each in its own.
    ///
    /// @param deployments at least one
    public static Edit setDeployments(Map<Instance, Deployment> deployments) {
        var all = deployments.entrySet().stream()
                .map(entry -> setDeployment(entry.getKey(), entry.getValue()))
                .reduce(Edit::then)
                .orElseThrow();
        return deployments.size() == 1 ? all : all.named(Labels.text("deployment.many", deployments.size()));
    }

    /// Notes something about instances; an empty note says nothing.
    public static Edit setNote(List<Instance> instances, String note) {
        var ids = instances.stream().map(instance -> instance.id().value()).collect(Collectors.joining(" "));
        var label = instances.size() == 1
                ? Labels.text("note", instances.getFirst().name())
                : Labels.text("note.many", instances.size());
        return each(label, "note " + ids, instances, found -> found.withNote(note));
    }

    private static Edit each(
            String label, @Nullable String mergeKey, List<Instance> instances, UnaryOperator<Instance> change) {
        var ids = instances.stream().map(Instance::id).toList();
        return new Edit(label, mergeKey, topology -> {
            var changed = topology;
            for (var id : ids) {
                changed = changed.withInstance(id, change);
            }
            return changed;
        });
    }
}
