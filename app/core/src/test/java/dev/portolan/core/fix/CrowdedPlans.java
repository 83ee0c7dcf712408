package dev.portolan.core.fix;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.port.PortTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Plans of a catalog's products in which something is wrong almost everywhere, in ways that people get it
/// wrong: offsets a step too near, overrides of a neighbour's number, ports published that moved. The same
/// random numbers give the same plans.
final class CrowdedPlans {
    private static final List<String> ADDRESSES = List.of("0.0.0.0", "127.0.0.1", "10.0.0.5", "10.0.0.6", "::");

    private final Random random;
    private final List<ProductLine> lines;
    private int next;

    /// @param random where every choice comes from
    CrowdedPlans(Random random, Catalog catalog) {
        this.random = random;
        this.lines = List.copyOf(catalog.lines());
    }

    /// A plan of one to three hosts.
    Topology plan() {
        var favourites = List.of(pick(lines), pick(lines), pick(lines));
        var hosts = new ArrayList<Host>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            hosts.add(host(favourites));
        }
        var plan = Topology.empty("crowded").withHosts(hosts);
        return plan.withLinks(links(plan));
    }

    private Host host(List<ProductLine> favourites) {
        var id = "h" + next++;
        var instances = some(4, () -> instance(pick(favourites)));
        var addresses = random.nextInt(3) == 0 ? List.<String>of() : List.of("10.0.0.5", "10.0.0.6");
        return Host.of(new HostId(id), id, null, addresses)
                .withInstances(instances)
                .withListeners(
                        some(2, () -> new HostListener("daemon", near(pick(favourites)), transport(), address())));
    }

    private Instance instance(ProductLine line) {
        var id = line.stem() + "-" + next++;
        int shipped = line.offset().defaultOffset();
        int value = random.nextInt(3) == 0 ? shipped : shipped + pick(List.of(0, 1, 2, 10, 100, 101));
        var offset = random.nextBoolean() ? Offset.pinned(value) : Offset.assigned(value);
        var features = new TreeMap<FeatureId, Boolean>();
        line.features().stream()
                .filter(_ -> random.nextInt(4) == 0)
                .forEach(feature -> features.put(feature.id(), random.nextBoolean()));
        var overrides = new TreeMap<PortId, Integer>();
        var bindings = new TreeMap<PortId, String>();
        for (var port : line.ports()) {
            if (random.nextInt(12) == 0) {
                overrides.put(port.id(), random.nextInt(6) == 0 ? 0 : near(line));
            }
            if (random.nextInt(8) == 0) {
                bindings.put(port.id(), address());
            }
        }
        if (random.nextInt(20) == 0) {
            features.put(new FeatureId("no-such-feature"), true);
            overrides.put(new PortId("no-such-port"), 4711);
        }
        var instance = Instance.of(new InstanceId(id), id, line.id(), offset)
                .withFeatures(features)
                .withOverrides(overrides)
                .withBindings(bindings)
                .withGroup(random.nextInt(3) == 0 ? "group " + line.stem() : null)
                .withOwnPorts(line.ownPorts() && random.nextInt(3) == 0 ? ownPorts(line) : List.of());
        return random.nextInt(4) == 0 ? contained(line, instance) : instance;
    }

    private List<OwnPort> ownPorts(ProductLine line) {
        return List.of(new OwnPort(near(line), transport(), "", address()));
    }

    private Instance contained(ProductLine line, Instance instance) {
        var open = PortTable.of(line, instance).stream()
                .filter(row -> row.open() && row.number() > 0 && row.number() <= PortSpec.MAX_NUMBER)
                .toList();
        var published = some(
                3,
                () -> open.isEmpty() || random.nextInt(4) == 0
                        ? new PublishedPort(near(line), near(line), transport())
                        : published(pick(open)));
        return instance.withDeployment(new Deployment.Container(published));
    }

    private PublishedPort published(PortRow row) {
        int hostPort = random.nextInt(3) == 0 ? 1 + random.nextInt(PortSpec.MAX_NUMBER) : row.number();
        return new PublishedPort(
                hostPort, row.number(), row.transport(), pick(List.of("0.0.0.0", address())), Extras.NONE);
    }

    /// A number that a product has, or one beside it.
    private int near(ProductLine line) {
        var bases = line.ports().stream()
                .map(PortSpec::base)
                .filter(base -> base > 0)
                .toList();
        return bases.isEmpty() ? 5432 : Math.min(PortSpec.MAX_NUMBER, pick(bases) + pick(List.of(0, 0, 1, 10)));
    }

    private List<Link> links(Topology plan) {
        var instances = plan.instances().toList();
        return instances.isEmpty() ? List.of() : some(4, () -> link(pick(instances), pick(instances)));
    }

    private Link link(Instance from, Instance to) {
        var ports = lines.stream()
                .filter(line -> line.id().equals(to.product()))
                .flatMap(line -> line.ports().stream())
                .toList();
        var port = ports.isEmpty() ? new PortId("nothing") : pick(ports).id();
        var link = new Link(new LinkId("l" + next++), from.id(), to.id(), port, "");
        return random.nextBoolean() ? link.withQuoted(1 + random.nextInt(PortSpec.MAX_NUMBER)) : link;
    }

    private String address() {
        return pick(ADDRESSES);
    }

    private Transport transport() {
        return random.nextInt(4) == 0 ? Transport.UDP : Transport.TCP;
    }

    private <T> List<T> some(int max, Supplier<T> make) {
        var items = new ArrayList<T>();
        for (int i = random.nextInt(max + 1); i > 0; i--) {
            items.add(make.get());
        }
        return items;
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
