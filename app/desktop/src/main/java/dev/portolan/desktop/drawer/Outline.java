package dev.portolan.desktop.drawer;

import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.resolve.HostResolution;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.desktop.drawer.OutlineNode.OfHost;
import dev.portolan.desktop.drawer.OutlineNode.OfInstance;
import dev.portolan.desktop.drawer.OutlineNode.OfLink;
import dev.portolan.desktop.drawer.OutlineNode.OfListener;
import dev.portolan.desktop.drawer.OutlineNode.OfPlan;
import dev.portolan.desktop.drawer.OutlineNode.OfPort;
import dev.portolan.desktop.drawer.OutlineNode.OfZone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A plan as a tree: zones, their hosts, what runs on them, and the ports and links of that. What is below a node is
/// worked out when it is asked for.
final class Outline {
    private static final Comparator<PortRow> BY_NUMBER =
            Comparator.comparing(PortRow::isRandom).thenComparingInt(PortRow::number);

    private final Resolution resolution;
    private final Map<@Nullable ZoneId, List<HostResolution>> byZone = new HashMap<>();
    private final Map<InstanceId, List<LinkResolution>> byCaller = new HashMap<>();
    private @Nullable Map<ElementId, Severity> worst;

    Outline(Resolution resolution) {
        this.resolution = resolution;
        resolution
                .hosts()
                .forEach(host -> byZone.computeIfAbsent(host.host().zone(), _ -> new ArrayList<>())
                        .add(host));
        resolution
                .links()
                .forEach(link -> byCaller.computeIfAbsent(link.link().from(), _ -> new ArrayList<>())
                        .add(link));
    }

    /// The plan itself.
    OutlineNode root() {
        return new OfPlan(resolution.topology().name());
    }

    /// What is below a node, in the plan's order; ports by their numbers.
    List<OutlineNode> below(OutlineNode node) {
        return switch (node) {
            case OfPlan _ -> zones().<OutlineNode>map(zone -> zone).toList();
            case OfZone(var zone, var _) ->
                hostsOf(zone == null ? null : zone.id())
                        .<OutlineNode>map(OfHost::new)
                        .toList();
            case OfHost(var resolved) -> of(resolved).toList();
            case OfInstance(var resolved, var outgoing) ->
                Stream.concat(ports(resolved), outgoing.stream().map(this::link))
                        .toList();
            case OfListener _, OfPort _, OfLink _ -> List.of();
        };
    }

    /// Whether there is nothing below a node.
    boolean isLeaf(OutlineNode node) {
        return switch (node) {
            case OfPlan _ -> false;
            case OfZone(var _, var hosts) -> hosts == 0;
            case OfHost(var resolved) ->
                resolved.instances().isEmpty() && resolved.host().listeners().isEmpty();
            case OfInstance(var resolved, var outgoing) ->
                outgoing.isEmpty() && resolved.layout().open().isEmpty();
            case OfListener _, OfPort _, OfLink _ -> true;
        };
    }

    private Stream<OfZone> zones() {
        var zones = resolution.topology().zones().stream()
                .map(zone -> new OfZone(zone, (int) hostsOf(zone.id()).count()));
        int outside = (int) hostsOf(null).count();
        return outside == 0 ? zones : Stream.concat(zones, Stream.of(new OfZone(null, outside)));
    }

    private Stream<HostResolution> hostsOf(@Nullable ZoneId zone) {
        return byZone.getOrDefault(zone, List.of()).stream();
    }

    private Stream<OutlineNode> of(HostResolution resolved) {
        return Stream.concat(
                resolved.instances().stream().map(this::instance),
                resolved.host().listeners().stream().map(listener -> new OfListener(resolved.host(), listener)));
    }

    private OutlineNode instance(InstancePorts ports) {
        return new OfInstance(ports, byCaller.getOrDefault(ports.instance().id(), List.of()));
    }

    private static Stream<OutlineNode> ports(InstancePorts resolved) {
        return resolved.openPorts().stream().sorted(BY_NUMBER).map(row -> new OfPort(resolved, row));
    }

    private OutlineNode link(LinkResolution link) {
        return new OfLink(link, resolution.topology().nameOf(link.link().to()));
    }

    /// The keys of the nodes from below the plan down to an element; empty if the tree has no such element.
    List<Object> way(ElementId element) {
        return switch (element) {
            case ZoneId id -> resolution.topology().zone(id).isPresent() ? List.of(id) : List.of();
            case HostId id -> resolution.host(id).map(Outline::way).orElse(List.of());
            case InstanceId id ->
                resolution.home(id).map(home -> further(way(home), id)).orElse(List.of());
            case LinkId id ->
                resolution
                        .link(id)
                        .map(link -> further(way(link.link().from()), id))
                        .orElse(List.of());
        };
    }

    private static List<Object> way(HostResolution resolved) {
        var host = resolved.host();
        return List.of(host.zone() == null ? OfZone.class : host.zone(), host.id());
    }

    private static List<Object> further(List<Object> way, ElementId element) {
        return Stream.concat(way.stream(), Stream.of(element)).toList();
    }

    /// The zone, host or instance whose name contains a text: the first from an element on, round from the beginning
    /// again. Names that begin with the text come before others.
    ///
    /// @param from where to begin; null for the beginning
    /// @param past whether the element to begin with is passed over
    Optional<ElementId> find(String text, @Nullable ElementId from, boolean past) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var all = named().toList();
        int place = Math.max(
                0,
                IntStream.range(0, all.size())
                        .filter(i -> all.get(i).element().equals(from))
                        .findFirst()
                        .orElse(0));
        int start = from != null && past ? place + 1 : place;
        var inOrder = IntStream.range(0, all.size())
                .mapToObj(i -> all.get((start + i) % all.size()))
                .toList();
        return first(inOrder, name -> name.startsWith(wanted)).or(() -> first(inOrder, name -> name.contains(wanted)));
    }

    private record Named(ElementId element, String name) {}

    private static Optional<ElementId> first(List<Named> all, Predicate<String> condition) {
        return all.stream()
                .filter(named -> condition.test(named.name().toLowerCase(Locale.ROOT)))
                .map(Named::element)
                .findFirst();
    }

    private Stream<Named> named() {
        return zones().flatMap(node -> {
            var zone = node.zone();
            var hosts = hostsOf(zone == null ? null : zone.id()).flatMap(Outline::named);
            return zone == null ? hosts : Stream.concat(Stream.of(new Named(zone.id(), zone.name())), hosts);
        });
    }

    private static Stream<Named> named(HostResolution resolved) {
        var host = resolved.host();
        return Stream.concat(
                Stream.of(new Named(host.id(), host.name())),
                host.instances().stream().map(instance -> new Named(instance.id(), instance.name())));
    }

    /// How bad the worst finding at an element is, notes aside; empty if there is none.
    Optional<Severity> worst(ElementId element) {
        if (worst == null) {
            worst = gather();
        }
        return Optional.ofNullable(worst.get(element));
    }

    private Map<ElementId, Severity> gather() {
        var found = new HashMap<ElementId, Severity>();
        for (var severity : List.of(Severity.ERROR, Severity.WARNING)) {
            for (var finding : resolution.findings(severity)) {
                found.putIfAbsent(finding.host(), severity);
                finding.instances().forEach(instance -> found.putIfAbsent(instance, severity));
                if (finding.link() != null) {
                    found.putIfAbsent(finding.link(), severity);
                }
            }
        }
        return found;
    }
}
