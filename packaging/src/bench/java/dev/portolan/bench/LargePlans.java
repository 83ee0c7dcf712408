package dev.portolan.bench;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
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
import dev.portolan.core.resolve.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes plans of any size, always the same for the same numbers.
final class LargePlans {
    private static final List<LineId> LINES = List.of(
            new LineId("wso2-apim@4"),
            new LineId("wso2-apim-gateway@4"),
            new LineId("wso2-mi@4"),
            new LineId("besu@26"),
            new LineId("wso2-apim-control-plane@4"));

    /// The distance between the offsets of neighbours; no two instances of API-M collide at it.
    private static final int STRIDE = 7;

    private LargePlans() {}

    /// A plan with hosts of equal size in zones of ten hosts.
    ///
    /// @param links between random instances, to a random open port
    static Topology plan(Catalog catalog, int hosts, int instancesEach, int links) {
        var zones = new ArrayList<Zone>();
        var all = new ArrayList<Host>();
        for (int h = 0; h < hosts; h++) {
            if (h % 10 == 0) {
                zones.add(new Zone(new ZoneId("zone-" + h / 10), "Zone " + h / 10));
            }
            all.add(host(h, zones.getLast().id(), instancesEach));
        }
        var topology = Topology.empty("Large").withZones(zones).withHosts(all);
        return topology.withLinks(links(catalog, topology, links));
    }

    private static Host host(int number, ZoneId zone, int instances) {
        var list = new ArrayList<Instance>();
        for (int i = 0; i < instances; i++) {
            var name = "node-" + number + "-" + i;
            list.add(Instance.of(new InstanceId(name), name, LINES.get(i % LINES.size()), Offset.pinned(i * STRIDE)));
        }
        var name = "host-" + number;
        var address = "10.%d.%d.10".formatted(number / 250, number % 250);
        return Host.of(new HostId(name), name, zone, List.of(address)).withInstances(list);
    }

    private static List<Link> links(Catalog catalog, Topology topology, int count) {
        var random = new Random(count);
        var instances = topology.instances().toList();
        var resolution = new Resolver(catalog).resolve(topology);
        var links = new ArrayList<Link>();
        while (links.size() < count) {
            var from = instances.get(random.nextInt(instances.size()));
            var to = instances.get(random.nextInt(instances.size()));
            var ports = resolution.instance(to.id()).orElseThrow().openPorts();
            if (!from.equals(to) && !ports.isEmpty()) {
                PortId port = ports.get(random.nextInt(ports.size())).id();
                links.add(new Link(new LinkId("link-" + links.size()), from.id(), to.id(), port, ""));
            }
        }
        return links;
    }
}
