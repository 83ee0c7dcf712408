package dev.portolan.core.edit;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.edit.Blocks.Shift;
import dev.portolan.core.edit.Copying.Destination;
import dev.portolan.core.offset.OffsetAssigner;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Topology;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Copies parts of plans within a plan and from one to another.
///
/// Copies get ids and names that are free. Assigned offsets are settled where the copy runs, one instance
/// after another; pinned ones stay. Links among the copies come along, and so do links between a copy and an
/// instance of the plan. Waivers don't: what was accepted of the original was not accepted of the copy.
public final class Paster {
    private final OffsetAssigner assigner;

    /// @param catalog what is known about products
    public Paster(Catalog catalog) {
        this.assigner = new OffsetAssigner(catalog);
    }

    /// Copies elements beside themselves: instances on their own hosts, hosts in their own zones.
    ///
    /// @param areas where everything stands in `before`
    /// @param dx how far to the right of the originals the copies stand, in pixels at zoom 1
    /// @param dy how far below them
    public Pasted duplicate(Topology before, Collection<? extends ElementId> elements, Areas areas, int dx, int dy) {
        var fragment = Fragment.of(before, elements, areas);
        var label = Labels.counted("duplicate.one", "duplicate.many", before, fragment.elements());
        return pasted(
                before,
                label,
                fragment,
                topology -> new Destination(
                        instance -> topology.hostOf(instance.id()).map(Host::id),
                        host -> Optional.ofNullable(host.zone()),
                        new Shift(dx, dy),
                        null,
                        null));
    }

    /// Puts a copied part of a plan, this one or another, into a plan.
    ///
    /// Instances that come without their hosts go to the target's host. If it names none, or one that is
    /// gone, they get a new host in the target's zone.
    public Pasted paste(Topology before, Fragment fragment, PasteTarget target) {
        var elements = fragment.elements();
        var label = elements.size() == 1
                ? Labels.text("paste.one", fragment.nameOf(elements.getFirst()))
                : Labels.text("paste.many", elements.size());
        var corner = target.corner();
        var left = fragment.places().mapToInt(Place::x).min();
        var top = fragment.places().mapToInt(Place::y).min();
        var destination = new Destination(
                _ -> Optional.ofNullable(target.host()),
                _ -> Optional.ofNullable(target.zone()),
                new Shift(corner.x() - left.orElse(0), corner.y() - top.orElse(0)),
                target.zone(),
                left.isEmpty() ? corner : null);
        return pasted(before, label, fragment, _ -> destination);
    }

    /// The instances of a part of a plan that came without their hosts, under the ids and names that pasting
    /// would give them, to see with [Placer#preview] what it would do.
    public static List<Instance> fresh(Topology topology, Fragment fragment) {
        return Copying.fresh(topology, fragment);
    }

    private Pasted pasted(
            Topology before, String label, Fragment fragment, Function<Topology, Destination> destination) {
        var result = copied(before, fragment, destination);
        // The history applies the edit to the plan that it was made for, where the work is done already.
        var edit = new Edit(
                label,
                topology -> topology.equals(before)
                        ? result.topology()
                        : copied(topology, fragment, destination).topology());
        return new Pasted(edit, result.elements());
    }

    private Copying.Result copied(Topology topology, Fragment fragment, Function<Topology, Destination> destination) {
        return new Copying(assigner, topology, fragment).run(destination.apply(topology));
    }
}
