package dev.portolan.diagram;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fix.Fixes;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// Plans to draw.
public final class Plans {
    private static final Resolver RESOLVER = new Resolver(BundledCatalog.load());

    private Plans() {}

    public static Resolution resolved(Topology plan) {
        return RESOLVER.resolve(plan);
    }

    public static Geometry planned(Topology plan) {
        return new GeometryPlanner().plan(plan, resolved(plan));
    }

    /// A database in one zone, two gateways that use it in another, and an empty zone. Somebody has accepted that the
    /// second gateway's addresses are typed by hand, so that nothing is wrong with it.
    public static Topology small() {
        var plan = smallWithWarnings();
        for (var warning : resolved(plan).findings(Severity.WARNING)) {
            plan = Fixes.waive(warning, "Typed by hand").apply(plan);
        }
        return plan;
    }

    private static Topology smallWithWarnings() {
        var front = new ZoneId("front");
        var back = new ZoneId("back");
        return Topology.empty("small")
                .withZones(List.of(
                        new Zone(front, "Front"), new Zone(back, "Back"), new Zone(new ZoneId("spare"), "Spare")))
                .withHosts(List.of(
                        Host.of(new HostId("web"), "web", front, List.of("10.0.0.1"))
                                .withInstances(List.of(
                                        instance("gw-1", "wso2-apim-gateway@4", Offset.assigned(0)),
                                        instance("gw-2", "wso2-apim-gateway@4", Offset.pinned(2)))),
                        Host.of(new HostId("data"), "data", back, List.of())
                                .withInstances(List.of(instance("db", "mysql", Offset.assigned(0))))))
                .withLinks(List.of(link("one", "gw-1", "db", "client"), link("two", "gw-2", "db", "client")));
    }

    static Instance instance(String id, String line, Offset offset) {
        return Instance.of(new InstanceId(id), id, new LineId(line), offset);
    }

    static Link link(String id, String from, String to, String port) {
        return new Link(new LinkId(id), new InstanceId(from), new InstanceId(to), new PortId(port), "");
    }

    /// Any plan: some hosts placed, some not, some outside zones.
    ///
    /// @param placed the share of hosts that have a place, of 100; placed hosts never overlap
    public static Topology random(long seed, int hostCount, int linkCount, int placed) {
        var random = new Random(seed);
        var zones = new ArrayList<Zone>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            zones.add(new Zone(new ZoneId("z" + i), "zone " + i));
        }
        var hosts = new ArrayList<Host>();
        var names = new ArrayList<String>();
        var places = new TreeMap<HostId, Layout.Place>();
        for (int i = 0; i < hostCount; i++) {
            var zone = random.nextInt(6) == 0
                    ? null
                    : zones.get(random.nextInt(zones.size())).id();
            var instances = new ArrayList<Instance>();
            for (int k = random.nextInt(10); k > 0; k--) {
                var name = "i" + names.size();
                names.add(name);
                instances.add(instance(name, "mysql", Offset.assigned(0)));
            }
            var id = new HostId("h" + i);
            hosts.add(Host.of(id, "host " + i, zone, List.of()).withInstances(instances));
            if (random.nextInt(100) < placed) {
                places.put(id, new Layout.Place(i % 7 * 700 - 1000, i / 7 * 900 - 1000));
            }
        }
        var links = new ArrayList<Link>();
        for (int i = 0; i < linkCount && !names.isEmpty(); i++) {
            var from = names.get(random.nextInt(names.size()));
            var to = names.get(random.nextInt(names.size()));
            links.add(link("l" + i, from, to, "client"));
        }
        return Topology.empty("random " + seed)
                .withZones(zones)
                .withHosts(hosts)
                .withLinks(links)
                .withLayout(Layout.EMPTY.withHosts(places));
    }
}
