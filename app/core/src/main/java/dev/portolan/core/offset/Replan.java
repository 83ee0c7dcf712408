package dev.portolan.core.offset;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Topology;
import java.util.function.Predicate;

/// Parts every collision that can be parted with the fewest changes.
///
/// The number of instances that change is the least possible; of several ways that change as many, the
/// one that keeps the first unit of the plan on which they differ. Those that change get, one after the
/// other in plan order, the smallest candidate that leaves the later ones one; the plan's preferences are
/// given up only if the collisions can't be parted otherwise. Pinned units stay, and so does a unit that
/// can't have any safe offset. Members of a group that have drifted apart are brought together first,
/// where most of them are.
///
/// That is exact as long as the collisions on a host can be sorted out in some twenty million steps,
/// which hosts with hundreds of instances in a tangle may exceed; these are dealt with like
/// [OffsetAssigner#assign] does: who comes first stays.
public final class Replan {
    private final Catalog catalog;

    /// @param catalog what is known about products
    public Replan(Catalog catalog) {
        this.catalog = catalog;
    }

    /// Re-plans the units of one host. A group is moved as a whole: what it collides with on its other
    /// hosts counts too, and nothing else moves there.
    public OffsetChanges host(Topology topology, HostId host) {
        Predicate<Unit> isConcerned = unit ->
                unit.members().stream().anyMatch(member -> member.host().id().equals(host));
        var board = new Board(catalog, topology.preferences(), topology.hosts());
        var concerned = board.units().stream().filter(isConcerned).toList();
        var positions = new Positions(concerned);
        board.units().stream().filter(isConcerned.negate()).forEach(Unit::takePresent);
        concerned.forEach(unit -> positions.put(unit, unit.standing()));
        LeastChange.apply(
                concerned.stream().filter(unit -> unit.pin().isEmpty()).toList(), positions);
        return positions.changes();
    }
}
