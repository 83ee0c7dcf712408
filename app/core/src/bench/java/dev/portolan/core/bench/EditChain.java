package dev.portolan.core.bench;

import dev.portolan.catalog.Switches;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Edits as a user makes them, one after the other.
final class EditChain {
    /// What a user does to a plan.
    enum Kind {
        OFFSET,
        FEATURE,
        ADD,
        REMOVE,
        MOVE,
        LINK,
        UNLINK,
        RENAME
    }

    private final Random random;
    private final ResolverPlans plans;
    private int next;

    /// @param random where every choice comes from
    EditChain(Random random, ResolverPlans plans) {
        this.random = random;
        this.plans = plans;
    }

    /// The plans that a chain of edits leads through.
    ///
    /// @param kinds those to choose from
    /// @return the plan after each edit, each of which changed something
    List<Topology> after(Topology start, List<Kind> kinds, int edits) {
        var all = new ArrayList<Topology>();
        var plan = start;
        while (all.size() < edits) {
            var edited = edited(plan, plans.pick(kinds));
            if (!edited.equals(plan)) {
                plan = edited;
                all.add(plan);
            }
        }
        return all;
    }

    private Topology edited(Topology plan, Kind kind) {
        var host = plans.pick(plan.hosts());
        if (host.instances().isEmpty()) {
            return plan;
        }
        var instance = plans.pick(host.instances());
        return switch (kind) {
            case OFFSET ->
                InstanceEdits.setOffset(instance, Offset.pinned(random.nextInt(300)))
                        .apply(plan);
            case FEATURE -> switched(plan, instance);
            case ADD ->
                plan.withHost(host.id(), old -> plans.with(old, "new-" + next++).orElse(old));
            case REMOVE -> PlanEdits.delete(plan, List.of(instance.id())).apply(plan);
            case MOVE -> moved(plan, instance, plans.pick(plan.hosts()));
            case LINK -> linked(plan);
            case UNLINK ->
                PlanEdits.delete(plan, List.of(plans.pick(plan.links()).id())).apply(plan);
            case RENAME -> PlanEdits.rename(instance.id(), "renamed-" + next++).apply(plan);
        };
    }

    private Topology switched(Topology plan, Instance instance) {
        var line = plans.line(instance);
        if (line.features().isEmpty()) {
            return plan;
        }
        var feature = plans.pick(line.features()).id();
        boolean isOn = Switches.of(line, instance.features()).isOn(feature);
        return InstanceEdits.setFeature(line, instance, feature, !isOn).apply(plan);
    }

    private Topology moved(Topology plan, Instance instance, Host to) {
        var settled = plans.settled(to, instance).orElse(instance);
        return plan.withHosts(plan.hosts().stream()
                .map(host -> without(host, instance.id()))
                .map(host -> host.id().equals(to.id()) ? ResolverPlans.with(host, settled) : host)
                .toList());
    }

    /// The host without an instance; the same object if it isn't there.
    private static Host without(Host host, InstanceId id) {
        var rest = host.instances().stream()
                .filter(instance -> !instance.id().equals(id))
                .toList();
        return rest.size() == host.instances().size() ? host : host.withInstances(rest);
    }

    private Topology linked(Topology plan) {
        return plans.link(plan, new LinkId("new-link-" + next++))
                .map(link -> {
                    var links = new ArrayList<>(plan.links());
                    links.add(link);
                    return plan.withLinks(links);
                })
                .orElse(plan);
    }
}
