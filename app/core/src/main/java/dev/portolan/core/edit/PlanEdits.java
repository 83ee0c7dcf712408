package dev.portolan.core.edit;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.ZoneId;
import java.util.Collection;

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
    /// the waivers of both. What is locked stays.
    public static Edit delete(Topology before, Collection<? extends ElementId> elements) {
        var doomed =
                elements.stream().filter(element -> !before.isLocked(element)).toList();
        var label = Labels.counted("delete.one", "delete.many", before, doomed);
        return new Edit(label, topology -> Deletion.delete(topology, doomed));
    }

    /// Deletes what was copied: the zones with their hosts, the hosts, and the instances that came without
    /// theirs. What is locked stays.
    public static Edit cut(Topology before, Fragment copied) {
        var label = Labels.counted("cut.one", "cut.many", before, copied.elements());
        return delete(before, copied.elements()).named(label);
    }

    /// Changes what the plan asks of offsets that are assigned from now on; those that are stay.
    public static Edit setPreferences(OffsetPreferences preferences) {
        return new Edit(Labels.text("preferences"), "preferences", topology -> topology.withPreferences(preferences));
    }
}
