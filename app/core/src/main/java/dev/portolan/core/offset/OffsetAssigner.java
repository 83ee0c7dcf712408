package dev.portolan.core.offset;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;

/// Chooses offsets: the smallest candidate, from the product's default upwards, that collides with
/// nothing (physics 10).
///
/// What is chosen for is a unit: an instance, or the instances of an offset group on all their hosts,
/// which have one offset. Candidates are the largest default offset of the unit's products and every
/// stride above it, as far as they keep to the plan's preferences; where none of these is safe, any safe
/// offset from there upwards. A pinned member decides for its whole unit, and so does one whose container
/// publishes ports: what was typed there rests on its offset. A collision that no offset of the unit can
/// part plays no role: between ports that stay, between ports of one unit that move together, inside
/// other units.
public final class OffsetAssigner {
    private final Catalog catalog;

    /// @param catalog what is known about products
    public OffsetAssigner(Catalog catalog) {
        this.catalog = catalog;
    }

    /// What has to change for a host to run an instance. Everything else stays where it is.
    ///
    /// The unit keeps the offset that it has, if that is safe: for one that joins a group the group's, or
    /// else its own. An instance that is new to the plan and stands alone has to keep clear of reserved
    /// and ephemeral numbers too. Where no offset is safe nothing changes, which the resolver will
    /// report.
    ///
    /// @param host where the instance is to run, with or without it; need not be in the plan yet
    /// @param instance new, or from wherever in the plan it is now
    /// @return its own change and those of its group, if any
    public OffsetChanges settle(Topology topology, Host host, Instance instance) {
        var board = Board.around(catalog, topology, with(host, instance), instance);
        var unit = board.unit(instance.id()).orElse(null);
        if (unit == null) {
            return OffsetChanges.NONE;
        }
        board.takeAllBut(unit);
        int standing = unit.standing(id -> !id.equals(instance.id()))
                .orElse(instance.offset().value());
        boolean isNew =
                unit.members().size() == 1 && topology.instance(instance.id()).isEmpty();
        boolean stays = unit.pin().isPresent() || (unit.isSafe(standing) && (!isNew || unit.isWelcome(standing)));
        var changes = new LinkedHashMap<InstanceId, Offset>();
        unit.assign(stays ? standing : unit.smallest().orElse(standing), changes);
        return new OffsetChanges(changes);
    }

    /// The smallest safe offset for an instance and its group, whatever they have now and even if the
    /// instance is pinned. Another member of the group that is pinned still decides for all.
    ///
    /// @return nothing if the plan has no such instance, or no offset is safe
    public OffsetChanges reassign(Topology topology, InstanceId id) {
        var home = topology.hostOf(id).orElse(null);
        var instance = topology.instance(id).orElse(null);
        if (home == null || instance == null) {
            return OffsetChanges.NONE;
        }
        var loose = instance.withOffset(Offset.assigned(instance.offset().value()));
        var board = Board.around(catalog, topology, with(home, loose), loose);
        var changes = new LinkedHashMap<InstanceId, Offset>();
        board.unit(id).ifPresent(unit -> {
            board.takeAllBut(unit);
            var chosen = unit.pin().isPresent() ? unit.pin() : unit.smallest();
            chosen.ifPresent(offset -> {
                unit.assign(offset, changes);
                changes.put(id, Offset.assigned(offset));
                changes.remove(id, instance.offset());
            });
        });
        return new OffsetChanges(changes);
    }

    /// Parts every collision that can be parted, and changes as little as a walk through the plan allows.
    ///
    /// 1. Ports that stay and pinned units take their numbers, wherever they stand. Assigned members of a
    ///    pinned unit get its offset; those of any other unit that have drifted apart get the one that
    ///    most of them have.
    /// 2. Assigned units keep their offset, in plan order, unless it is not safe beside what was taken so
    ///    far. Plan order is host by host and instance by instance; a group stands where its first member
    ///    does.
    /// 3. Each unit left over gets the smallest candidate beside all that was taken so far, in plan
    ///    order: nothing that kept its offset has to give way to a new one.
    /// 4. Should one of them find none, the plan as it is then is re-planned as [Replan] does it with a
    ///    host.
    ///
    /// @return the plan itself if nothing changes
    public Topology assign(Topology topology) {
        return assignFresh(topology, Set.of());
    }

    /// As [#assign], with instances whose offsets are still to be chosen: they have none to keep and wait
    /// for step 3, unless others of their group have an offset already.
    public Topology assignFresh(Topology topology, Set<InstanceId> fresh) {
        var board = new Board(catalog, topology.preferences(), topology.hosts());
        var positions = new Positions(board.units());
        var stuck = FirstFit.place(board.units(), positions, fresh);
        if (!stuck.isEmpty()) {
            LeastChange.apply(board.unpinned(), positions);
        }
        return positions.changes().applyTo(topology);
    }

    /// The host with the instance in its present place there, or as its last.
    private static Host with(Host host, Instance instance) {
        var instances = new ArrayList<Instance>(host.instances());
        instances.replaceAll(other -> other.id().equals(instance.id()) ? instance : other);
        if (instances.stream().noneMatch(other -> other.id().equals(instance.id()))) {
            instances.add(instance);
        }
        return host.withInstances(instances);
    }
}
