package dev.portolan.core.bench;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Plans for the resolver's figures: products as they are shipped, a feature switched on here and there, offsets
/// at which nothing collides, and links that the products dial. The same seed gives the same plans.
///
/// Offsets are chosen here in a way of its own, so that the plans stay what they are whatever becomes of the code
/// under measurement.
final class ResolverPlans {
    /// The seed of every plan that is measured.
    static final long SEED = 20261121;

    /// Who makes up most of a plan: those that open the most ports.
    private static final List<String> OFTEN = List.of(
            "wso2-apim@4",
            "wso2-apim-gateway@4",
            "wso2-apim@4",
            "wso2-apim-gateway@4",
            "wso2-apim@2",
            "wso2-apim-analytics@2",
            "wso2-das@3",
            "wso2-iot-analytics@3");

    private static final int HOSTS_A_ZONE = 10;
    /// One feature in so many is switched on besides the default ones.
    private static final int RARITY = 5;

    private final Catalog catalog;
    private final Random random;
    private final List<ProductLine> often;
    private final List<ProductLine> seldom;

    /// @param random where every choice comes from
    ResolverPlans(Catalog catalog, Random random) {
        this.catalog = catalog;
        this.random = random;
        this.often = catalog.lines().stream()
                .flatMap(
                        line -> OFTEN.stream().filter(line.id().value()::equals).map(_ -> line))
                .toList();
        this.seldom = catalog.lines().stream()
                .filter(line -> line.offset().kind() != OffsetRule.Kind.FIXED)
                .toList();
    }

    /// A plan without collisions, with hosts of equal size in zones of ten hosts.
    ///
    /// @param links between instances of one zone, each to an open port that the caller's product dials
    Topology large(int hosts, int instancesEach, int links) {
        var zones = new ArrayList<Zone>();
        var all = new ArrayList<Host>();
        for (int h = 0; h < hosts; h++) {
            if (h % HOSTS_A_ZONE == 0) {
                zones.add(new Zone(new ZoneId("zone-" + h / HOSTS_A_ZONE), "Zone " + h / HOSTS_A_ZONE));
            }
            var name = "host-" + h;
            var address = "10.%d.%d.10".formatted(h / 250, h % 250);
            var host = Host.of(new HostId(name), name, zones.getLast().id(), List.of(address));
            while (host.instances().size() < instancesEach) {
                host = with(host, "node-" + h + "-" + host.instances().size()).orElse(host);
            }
            all.add(host);
        }
        var plan = Topology.empty("Large").withZones(zones).withHosts(all);
        return plan.withLinks(links(plan, links));
    }

    /// A host with this many instances, all of them at their products' default offsets. No port of theirs stays
    /// where it is, so that an assigner can part them all.
    ///
    /// @param portRich whether all are of the products that open the most ports, not of any
    Host crowded(int instances, boolean portRich) {
        var movers = (portRich ? often : seldom)
                .stream().filter(line -> stays(line).findAny().isEmpty()).toList();
        var list = new ArrayList<Instance>();
        for (int i = 0; i < instances; i++) {
            list.add(fresh(pick(movers), "node-" + i));
        }
        return Host.of(new HostId("crowded"), "crowded", null, List.of("10.0.0.10"))
                .withInstances(list);
    }

    /// The host with a further instance of some product; empty if a port that stays is taken there.
    Optional<Host> with(Host host, String name) {
        var line = pick(random.nextInt(10) < 8 ? often : seldom);
        var plain = fresh(line, name);
        return settled(host, plain.withFeatures(someFeatures(line)))
                .or(() -> settled(host, plain))
                .map(instance -> with(host, instance));
    }

    /// The instance at the smallest assigned offset at which it shares no number with others of the host, whatever
    /// the addresses; empty if there is none.
    Optional<Instance> settled(Host host, Instance instance) {
        var taken = new BitSet();
        host.instances().stream()
                .filter(other -> !other.id().equals(instance.id()))
                .forEach(other -> open(other)
                        .forEach(port -> taken.set(slot(port, other.offset().value()))));
        var ports = open(instance).toList();
        for (var port : ports) {
            if (!port.moves()) {
                if (taken.get(slot(port, 0))) {
                    return Optional.empty();
                }
                taken.set(slot(port, 0));
            }
        }
        var moving = ports.stream().filter(PortSpec::moves).toList();
        if (moving.stream().mapToInt(port -> slot(port, 0)).distinct().count() < moving.size()) {
            return Optional.empty();
        }
        int top = moving.stream().mapToInt(PortSpec::base).max().orElse(PortSpec.MAX_NUMBER);
        for (int offset = line(instance).offset().defaultOffset(); offset <= PortSpec.MAX_NUMBER - top; offset++) {
            int tried = offset;
            if (moving.stream().noneMatch(port -> taken.get(slot(port, tried)))) {
                return Optional.of(instance.withOffset(Offset.assigned(offset)));
            }
        }
        return Optional.empty();
    }

    /// A further link of a plan: some instance dials what its product dials, in its own zone.
    ///
    /// @return empty if the instance that chance chose has nobody to dial
    Optional<Link> link(Topology plan, LinkId id) {
        var host = pick(plan.hosts());
        var near = plan.hosts().stream()
                .filter(other -> Objects.equals(other.zone(), host.zone()))
                .flatMap(other -> other.instances().stream())
                .toList();
        return link(near, id);
    }

    private Optional<Link> link(List<Instance> near, LinkId id) {
        if (near.isEmpty()) {
            return Optional.empty();
        }
        var from = pick(near);
        var line = line(from);
        var switches = Switches.of(line, from.features());
        var dials = line.dials().stream()
                .filter(dial -> switches.dials(dial) && !dial.targets().isEmpty())
                .toList();
        if (dials.isEmpty()) {
            return Optional.empty();
        }
        var dial = pick(dials);
        var target = pick(dial.targets());
        var listening = near.stream()
                .filter(to -> !to.equals(from) && isDialled(target, to))
                .toList();
        return listening.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(id, from.id(), pick(listening).id(), target.port(), dial.label()));
    }

    private boolean isDialled(Dial.Target target, Instance to) {
        return to.product().equals(target.line())
                && open(to).anyMatch(port ->
                        port.id().equals(target.port()) && !port.bind().startsWith("127."));
    }

    private List<Link> links(Topology plan, int count) {
        var zones = List.copyOf(plan.hosts().stream()
                .collect(Collectors.groupingBy(
                        host -> String.valueOf(host.zone()),
                        TreeMap::new,
                        Collectors.flatMapping(host -> host.instances().stream(), Collectors.toList())))
                .values());
        var links = new ArrayList<Link>();
        var known = new HashSet<List<Object>>();
        while (links.size() < count) {
            link(pick(zones), new LinkId("link-" + links.size()))
                    .filter(link -> known.add(List.of(link.from(), link.to(), link.port())))
                    .ifPresent(links::add);
        }
        return links;
    }

    /// Choices that switch on features besides the default ones.
    private Map<FeatureId, Boolean> someFeatures(ProductLine line) {
        var choices = new TreeMap<FeatureId, Boolean>();
        for (var feature : line.features()) {
            if (isFree(feature) && random.nextInt(RARITY) == 0) {
                choices.put(feature.id(), true);
            }
        }
        return choices;
    }

    /// Whether it can be switched on beside all others.
    private static boolean isFree(Feature feature) {
        return !feature.onByDefault() && feature.group() == null;
    }

    /// An instance as it comes out of the box, at its product's default offset.
    static Instance fresh(ProductLine line, String name) {
        return Instance.of(
                new InstanceId(name),
                name,
                line.id(),
                Offset.assigned(line.offset().defaultOffset()));
    }

    /// The host with one more instance.
    static Host with(Host host, Instance instance) {
        return host.withInstances(
                Stream.concat(host.instances().stream(), Stream.of(instance)).toList());
    }

    /// What is known of an instance's product.
    ProductLine line(Instance instance) {
        return catalog.line(instance.product()).orElseThrow();
    }

    /// One of some, each as likely as the others.
    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private Stream<PortSpec> open(Instance instance) {
        var line = line(instance);
        var switches = Switches.of(line, instance.features());
        return line.ports().stream().filter(port -> !port.random() && switches.opens(port));
    }

    private static Stream<PortSpec> stays(ProductLine line) {
        var switches = Switches.of(line, Map.of());
        return line.ports().stream().filter(port -> !port.random() && !port.moves() && switches.opens(port));
    }

    private static int slot(PortSpec port, int offset) {
        int number = port.base() + (port.moves() ? offset : 0);
        return 2 * number + (port.transport() == Transport.UDP ? 1 : 0);
    }
}
