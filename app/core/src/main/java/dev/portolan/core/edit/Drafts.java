package dev.portolan.core.edit;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Elements that are not in a plan yet, each under the first number that is free there.
public final class Drafts {
    private static final String HOST = "host";
    private static final String ZONE = "zone";

    private Drafts() {}

    /// A fresh instance of a product line, named after the line.
    public static Instance instance(Topology topology, ProductLine line) {
        var taken = topology.ids();
        topology.instances().forEach(instance -> taken.add(instance.name()));
        var id = ElementId.numbered(line.stem(), 1, taken::contains);
        return Instance.of(
                new InstanceId(id), id, line.id(), Offset.assigned(line.offset().defaultOffset()));
    }

    /// A host without instances.
    ///
    /// @param zone where it is to stand, or null
    public static Host host(Topology topology, @Nullable ZoneId zone) {
        var taken = topology.ids();
        topology.hosts().forEach(host -> taken.add(host.name()));
        var id = ElementId.numbered(HOST, 1, taken::contains);
        return Host.of(new HostId(id), id, zone, List.of());
    }

    /// A zone without hosts.
    public static Zone zone(Topology topology) {
        var taken = topology.ids();
        topology.zones().forEach(zone -> taken.add(zone.name()));
        var id = ElementId.numbered(ZONE, 1, taken::contains);
        return new Zone(new ZoneId(id), id);
    }
}
