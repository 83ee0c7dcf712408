package dev.portolan.desktop.canvas;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Geometry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ways through a plan from element to element: zones hold hosts, hosts hold instances, and the links of an
/// instance to others follow it. What stands side by side is read row by row.
public final class Walk {
    /// How much farther something seems for each pixel that it lies beside the straight way.
    private static final double DETOUR = 2;

    private final Topology topology;
    private final Geometry geometry;

    /// @param state what is walked through
    public Walk(State state) {
        this.topology = state.topology();
        this.geometry = state.geometry();
    }

    /// What is read after an element; empty after the last.
    ///
    /// @param from null to begin with the first
    public Optional<ElementId> next(@Nullable ElementId from) {
        return inside(from).or(() -> from == null ? Optional.empty() : after(from));
    }

    private Optional<ElementId> after(ElementId from) {
        var parent = outside(from);
        var siblings = content(parent.orElse(null));
        int index = siblings.indexOf(from) + 1;
        return index < siblings.size() ? Optional.of(siblings.get(index)) : parent.flatMap(this::after);
    }

    /// What is read before an element; empty before the first.
    ///
    /// @param from null to begin with the last
    public Optional<ElementId> previous(@Nullable ElementId from) {
        if (from == null) {
            return lastWithin(null);
        }
        var parent = outside(from);
        var siblings = content(parent.orElse(null));
        int index = siblings.indexOf(from) - 1;
        return index < 0 ? parent : lastWithin(siblings.get(index));
    }

    private Optional<ElementId> lastWithin(@Nullable ElementId container) {
        var content = content(container);
        return content.isEmpty() ? Optional.ofNullable(container) : lastWithin(content.getLast());
    }

    /// The first of what an element holds.
    ///
    /// @param container null for the plan itself
    public Optional<ElementId> inside(@Nullable ElementId container) {
        return content(container).stream().findFirst();
    }

    /// What holds an element; empty if nothing but the plan does.
    public Optional<ElementId> outside(ElementId element) {
        return switch (element) {
            case ZoneId _ -> Optional.empty();
            case HostId host -> topology.host(host).map(Host::zone);
            case InstanceId instance -> topology.hostOf(instance).map(Host::id);
            case LinkId link -> topology.link(link).map(Link::from);
        };
    }

    private List<ElementId> content(@Nullable ElementId container) {
        return switch (container) {
            case null ->
                inReadingOrder(Stream.concat(
                        topology.zones().stream().map(Zone::id),
                        topology.hosts().stream()
                                .filter(host -> host.zone() == null)
                                .map(Host::id)));
            case ZoneId zone ->
                inReadingOrder(topology.hosts().stream()
                        .filter(host -> zone.equals(host.zone()))
                        .map(Host::id));
            case HostId host ->
                inReadingOrder(topology.host(host).stream()
                        .flatMap(found -> found.instances().stream())
                        .map(Instance::id));
            case InstanceId instance ->
                topology.links().stream()
                        .filter(link -> link.from().equals(instance))
                        .<ElementId>map(Link::id)
                        .toList();
            case LinkId _ -> List.of();
        };
    }

    /// The element of the same kind that is nearest in a direction; from a link, the nearest instance.
    public Optional<ElementId> neighbour(ElementId from, Direction direction) {
        return nearest(
                from,
                direction,
                switch (from) {
                    case ZoneId _ -> topology.zones().stream().map(Zone::id);
                    case HostId _ -> topology.hosts().stream().map(Host::id);
                    case InstanceId _, LinkId _ -> topology.instances().map(Instance::id);
                });
    }

    /// Which of several elements is nearest in a direction.
    <T extends ElementId> Optional<T> nearest(ElementId from, Direction direction, Stream<T> candidates) {
        return geometry.box(from)
                .flatMap(start -> candidates
                        .filter(candidate -> !candidate.equals(from))
                        .filter(candidate -> geometry.box(candidate)
                                .filter(box -> direction.ahead(start.centre(), box.centre()) > 1)
                                .isPresent())
                        .min(Comparator.comparingDouble(candidate -> geometry.box(candidate)
                                .map(box -> direction.ahead(start.centre(), box.centre())
                                        + DETOUR * direction.aside(start.centre(), box.centre()))
                                .orElse(Double.MAX_VALUE))));
    }

    /// Elements row by row, each row from left to right. What begins above the middle of a row's first belongs
    /// to the row.
    <T extends ElementId> List<T> inReadingOrder(Stream<? extends T> elements) {
        var rest = new ArrayList<T>(
                elements.sorted(Comparator.comparingDouble(this::top)).toList());
        var read = new ArrayList<T>();
        while (!rest.isEmpty()) {
            double middle =
                    geometry.box(rest.getFirst()).map(box -> box.centre().y()).orElse(Double.MAX_VALUE);
            int end = 1;
            while (end < rest.size() && top(rest.get(end)) < middle) {
                end++;
            }
            var row = rest.subList(0, end);
            row.sort(Comparator.comparingDouble(this::left));
            read.addAll(row);
            row.clear();
        }
        return List.copyOf(read);
    }

    private double top(ElementId element) {
        return geometry.box(element).map(box -> box.y()).orElse(Double.MAX_VALUE);
    }

    private double left(ElementId element) {
        return geometry.box(element).map(box -> box.x()).orElse(Double.MAX_VALUE);
    }
}
