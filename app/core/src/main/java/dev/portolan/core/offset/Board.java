package dev.portolan.core.offset;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Hosts with the numbers that are taken on them, and the units whose offsets are to be chosen.
///
/// At first only that is taken which no offset moves. What the units take comes and goes while offsets
/// are tried; a board belongs to one question and is thrown away with it.
final class Board {
    private final List<Host> hosts;
    private final Footprints footprints;
    private final Wishes wishes;
    private final List<Unit> units;

    /// @param hosts every host that a unit in question has members on
    Board(Catalog catalog, OffsetPreferences preferences, List<Host> hosts) {
        this.hosts = List.copyOf(hosts);
        this.footprints = new Footprints(catalog);
        this.wishes = new Wishes(preferences);
        Map<Object, List<Member>> groups = new LinkedHashMap<>();
        for (var host : hosts) {
            for (var member : members(host)) {
                var group = member.instance().group();
                groups.computeIfAbsent(group == null ? member.instance().id() : group, _ -> new ArrayList<>(1))
                        .add(member);
            }
        }
        this.units = groups.values().stream()
                .map(members -> new Unit(members, preferences.stride()))
                .toList();
    }

    /// A board with what one instance and its group depend on.
    ///
    /// @param home the host with the instance on it; it need not be in the plan, nor need the instance
    static Board around(Catalog catalog, Topology topology, Host home, Instance instance) {
        var hosts = new ArrayList<Host>();
        for (var host : topology.hosts()) {
            if (host.id().equals(home.id())) {
                hosts.add(home);
            } else if (host.instances().stream().anyMatch(other -> areMates(instance, other))) {
                hosts.add(without(host, instance.id()));
            }
        }
        if (topology.host(home.id()).isEmpty()) {
            hosts.add(home);
        }
        return new Board(catalog, topology.preferences(), hosts);
    }

    private static boolean areMates(Instance instance, Instance other) {
        return instance.group() != null
                && instance.group().equals(other.group())
                && !instance.id().equals(other.id());
    }

    private static Host without(Host host, InstanceId id) {
        return host.withInstances(host.instances().stream()
                .filter(instance -> !instance.id().equals(id))
                .toList());
    }

    /// The hosts that it was made of.
    List<Host> hosts() {
        return hosts;
    }

    /// What instances take.
    Footprints footprints() {
        return footprints;
    }

    /// The plan's preferences.
    Wishes wishes() {
        return wishes;
    }

    /// The units in plan order: that of their first members.
    List<Unit> units() {
        return units;
    }

    /// The units without a pinned member, in plan order.
    List<Unit> unpinned() {
        return units.stream().filter(unit -> unit.pin().isEmpty()).toList();
    }

    /// The unit of an instance; empty if its product follows no offset.
    Optional<Unit> unit(InstanceId id) {
        return units.stream().filter(unit -> unit.has(id)).findFirst();
    }

    /// Lets every unit but one take the numbers that it has in the plan.
    void takeAllBut(Unit unit) {
        units.stream().filter(other -> !other.equals(unit)).forEach(Unit::takePresent);
    }

    /// Takes what no offset moves, and returns the instances that follow an offset.
    private List<Member> members(Host host) {
        var space = new Space();
        host.listeners().forEach(listener -> take(space, Claim.of(listener)));
        var shapes = host.instances().stream().map(footprints::of).toList();
        Set<Footprint> known = Collections.newSetFromMap(new IdentityHashMap<>());
        shapes.stream().filter(known::add).forEach(footprint -> open(space, footprint));
        var berths = new IdentityHashMap<Footprint, Berth>();
        var members = new ArrayList<Member>();
        for (int i = 0; i < shapes.size(); i++) {
            var footprint = shapes.get(i);
            if (footprint.follows()) {
                var berth = berths.computeIfAbsent(footprint, _ -> berth(host, footprint, space));
                members.add(new Member(host.instances().get(i), berth));
            }
        }
        return members;
    }

    /// Takes once what instances of a shape hold anyway, and makes room for what they may take.
    private static void open(Space space, Footprint footprint) {
        footprint.published().forEach(claim -> take(space, claim));
        if (!footprint.contained()) {
            footprint.staying().forEach(claim -> take(space, claim));
            footprint.moving().forEach(claim -> space.open(claim.slot()));
        }
    }

    private Berth berth(Host host, Footprint footprint, Space space) {
        return new Berth(host, footprint, footprint.contained() ? container(footprint) : space, wishes);
    }

    /// What a moving port can hit inside a container: nothing but ports of the same container that stay.
    private static Space container(Footprint footprint) {
        var space = new Space();
        footprint.staying().forEach(claim -> take(space, claim));
        return space;
    }

    private static void take(Space space, Claim claim) {
        space.open(claim.slot());
        space.tally(claim.slot()).take(claim.base());
    }
}
