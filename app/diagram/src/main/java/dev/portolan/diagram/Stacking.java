package dev.portolan.diagram;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is drawn over what: by level, and on one level in plan order, the foremost last.
final class Stacking {
    private Stacking() {}

    static List<Host> hosts(Topology topology) {
        return isFlat(topology.layout().hosts().values())
                ? topology.hosts()
                : sorted(topology, topology.hosts(), Host::id);
    }

    static List<Zone> zones(Topology topology) {
        return isFlat(topology.layout().zones().values())
                ? topology.zones()
                : sorted(topology, topology.zones(), Zone::id);
    }

    private static boolean isFlat(Collection<Layout.Place> places) {
        return places.stream().allMatch(place -> place.level() == 0);
    }

    private static <T> List<T> sorted(Topology topology, List<T> elements, Function<T, ElementId> id) {
        return elements.stream()
                .sorted(Comparator.comparingInt(
                        element -> level(topology.layout().place(id.apply(element)))))
                .toList();
    }

    private static int level(Layout.@Nullable Place place) {
        return place == null ? 0 : place.level();
    }
}
