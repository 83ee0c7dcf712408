package dev.portolan.core.edit;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// What a user can do to the places of hosts and zones besides moving them: their size, what is in front, and
/// whether they are locked. Elements of other kinds are passed over.
public final class PlaceEdits {
    private PlaceEdits() {}

    /// Gives a host or a zone another size; not if it is locked. It is never drawn smaller than what it
    /// holds.
    ///
    /// @param area its corner, and the size that it has at least
    public static Edit resize(Topology before, ElementId element, Area area) {
        return new Edit(
                Labels.text("resize", before.nameOf(element)),
                topology -> topology.isLocked(element)
                        ? topology
                        : placed(
                                topology,
                                element,
                                area,
                                place -> place.movedTo(area.x(), area.y()).sized(area.width(), area.height())));
    }

    /// Makes hosts or zones just as large as what they hold; not those that are locked.
    public static Edit fit(Topology before, Collection<? extends ElementId> elements) {
        return each(Labels.counted("fit.one", "fit.many", before, elements), elements, (topology, element) -> {
            var place = topology.layout().place(element);
            return place == null || topology.isLocked(element)
                    ? topology
                    : topology.withLayout(topology.layout().withPlace(element, place, same -> same.sized(0, 0)));
        });
    }

    /// Locks hosts or zones where they stand, or unlocks them.
    ///
    /// @param areas where everything stands in `before`
    public static Edit setLocked(
            Topology before, Collection<? extends ElementId> elements, Areas areas, boolean locked) {
        return each(
                locked
                        ? Labels.counted("lock.one", "lock.many", before, elements)
                        : Labels.counted("unlock.one", "unlock.many", before, elements),
                elements,
                (topology, element) -> areas.of(element)
                        .filter(_ -> locked || topology.isLocked(element))
                        .map(area -> placed(topology, element, area, place -> place.withLocked(locked)))
                        .orElse(topology));
    }

    /// Draws hosts or zones in front of all others of their kind, in the order that they have among
    /// themselves.
    ///
    /// @param areas where everything stands in `before`
    public static Edit toFront(Topology before, Collection<? extends ElementId> elements, Areas areas) {
        return stack(Labels.counted("front.one", "front.many", before, elements), elements, areas, 1);
    }

    /// Draws hosts or zones behind all others of their kind, in the order that they have among themselves.
    ///
    /// @param areas where everything stands in `before`
    public static Edit toBack(Topology before, Collection<? extends ElementId> elements, Areas areas) {
        return stack(Labels.counted("back.one", "back.many", before, elements), elements, areas, -1);
    }

    /// @param sign 1 to the front, -1 to the back
    private static Edit stack(String label, Collection<? extends ElementId> elements, Areas areas, int sign) {
        var moved = Set.<ElementId>copyOf(elements);
        return new Edit(label, topology -> {
            var hosts = topology.hosts().stream().map(Host::id).toList();
            var zones = topology.zones().stream().map(Zone::id).toList();
            return stacked(stacked(topology, hosts, moved, areas, sign), zones, moved, areas, sign);
        });
    }

    private static Topology stacked(
            Topology topology, List<? extends ElementId> kind, Set<ElementId> moved, Areas areas, int sign) {
        int foremost = Integer.MIN_VALUE;
        int hindmost = Integer.MAX_VALUE;
        for (var id : kind) {
            int level = sign * level(topology, id);
            if (moved.contains(id)) {
                hindmost = Math.min(hindmost, level);
            } else {
                foremost = Math.max(foremost, level);
            }
        }
        if (hindmost > foremost) {
            return topology;
        }
        int rise = sign * (foremost + 1 - hindmost);
        var stacked = topology;
        for (var id : kind) {
            var area = areas.of(id);
            if (moved.contains(id) && area.isPresent()) {
                stacked = placed(stacked, id, area.get(), place -> place.atLevel(place.level() + rise));
            }
        }
        return stacked;
    }

    private static int level(Topology topology, ElementId id) {
        var place = topology.layout().place(id);
        return place == null ? 0 : place.level();
    }

    private static Edit each(
            String label, Collection<? extends ElementId> elements, BiFunction<Topology, ElementId, Topology> change) {
        var all = List.<ElementId>copyOf(elements);
        return new Edit(label, topology -> {
            var changed = topology;
            for (var element : all) {
                changed = change.apply(changed, element);
            }
            return changed;
        });
    }

    /// The plan with another place for a host or zone that is in it, which until now may only have stood
    /// somewhere by chance.
    private static Topology placed(Topology topology, ElementId element, Area area, UnaryOperator<Place> change) {
        return topology.contains(element)
                ? topology.withLayout(topology.layout().withPlace(element, new Place(area.x(), area.y()), change))
                : topology;
    }
}
