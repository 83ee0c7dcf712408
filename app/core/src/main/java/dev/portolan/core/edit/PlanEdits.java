package dev.portolan.core.edit;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.ZoneId;
import java.util.Collection;
import java.util.List;

/// What a user can do to a plan as a whole, and to any of its elements.
public final class PlanEdits {
    private PlanEdits() {}

    /// Gives something another name; ids stay. Links have no names.
    public static Edit rename(ElementId element, String name) {
        return new Edit(Labels.text("rename", name), "rename " + element.value(), topology -> switch (element) {
            case ZoneId id ->
                topology.withZones(topology.zones().stream()
                        .map(zone -> zone.id().equals(id) ? zone.withName(name) : zone)
                        .toList());
            case HostId id -> topology.withHost(id, host -> host.withName(name));
            case InstanceId id -> topology.withInstance(id, instance -> instance.withName(name));
            case LinkId _ -> topology;
        });
    }

    /// Gives the plan another name.
    public static Edit renamePlan(String name) {
        return new Edit(Labels.text("rename", name), "rename the plan", topology -> topology.withName(name));
    }

    /// Deletes elements with all that cannot be without them: a host's instances, an instance's links, and
    /// the waivers of both.
    public static Edit delete(Topology before, Collection<ElementId> elements) {
        var doomed = List.copyOf(elements);
        var label = doomed.size() == 1
                ? Labels.text("delete.one", before.nameOf(doomed.getFirst()))
                : Labels.text("delete.many", doomed.size());
        return new Edit(label, topology -> Deletion.delete(topology, doomed));
    }
}
