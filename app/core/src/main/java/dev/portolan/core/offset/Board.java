package dev.portolan.core.offset;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.WhenTaken;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OffsetPreferences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Hosts with the numbers that are taken on them, and the units whose offsets are to be chosen.
///
/// At first only that is taken which no offset moves. What the units take comes and goes while offsets
/// are tried; a board belongs to one question and is thrown away with it.
final class Board {
    private final Footprints footprints;
    private final Wishes wishes;
    private final List<Unit> units;
    private final IdentityHashMap<Footprint, Space> containers = new IdentityHashMap<>();

    /// @param hosts every host that a unit in question has members on
    Board(Catalog catalog, OffsetPreferences preferences, Collection<Host> hosts) {
        this.footprints = new Footprints(catalog);
        this.wishes = new Wishes(preferences);
        Map<Object, List<Member>> groups = new LinkedHashMap<>();
        for (var host : hosts) {
            for (var member : members(host)) {
                var group = member.instance().group();
                groups.computeIfAbsent(group == null ? member : group, _ -> new ArrayList<>(1))
                        .add(member);
            }
        }
        this.units = groups.values().stream()
                .map(members -> new Unit(members, wishes))
                .toList();
    }

    /// The units in plan order: that of their first members.
    List<Unit> units() {
        return units;
    }

    /// The plan's preferences.
    Wishes wishes() {
        return wishes;
    }

    /// The unit that has a member which fits; empty if its product follows no offset.
    Optional<Unit> unit(Predicate<Instance> member) {
        return units.stream()
                .filter(unit -> unit.members().stream().map(Member::instance).anyMatch(member))
                .findFirst();
    }

    /// Takes what no offset moves, and returns the instances that follow an offset.
    private List<Member> members(Host host) {
        var space = new Space();
        host.listeners().forEach(listener -> take(space, claim(listener), 0));
        var members = new ArrayList<Member>();
        for (var instance : host.instances()) {
            var footprint = footprints.of(instance);
            footprint.published().forEach(claim -> take(space, claim, 0));
            var own = footprint.contained() ? containers.computeIfAbsent(footprint, Board::container) : space;
            if (!footprint.contained()) {
                footprint.staying().forEach(claim -> take(own, claim, 0));
                footprint.moving().forEach(claim -> own.open(claim.slot()));
            }
            if (footprint.follows()) {
                members.add(new Member(host, instance, footprint, own));
            } else if (!footprint.contained()) {
                footprint
                        .moving()
                        .forEach(claim -> take(own, claim, instance.offset().value()));
            }
        }
        return members;
    }

    /// What a moving port can hit inside a container: nothing but ports of the same container that stay.
    private static Space container(Footprint footprint) {
        var space = new Space();
        footprint.staying().forEach(claim -> take(space, claim, 0));
        return space;
    }

    private static void take(Space space, Claim claim, int offset) {
        space.open(claim.slot());
        space.tally(claim.slot()).take(claim.number(offset));
    }

    static Claim claim(HostListener listener) {
        var slot = new Slot(listener.transport(), BindAddress.of(listener.address()), WhenTaken.FAILS);
        return new Claim(slot, "", listener.port(), false, 0);
    }
}
