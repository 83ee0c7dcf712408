package dev.portolan.cli.offset;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.offset.Explanation;
import dev.portolan.core.offset.Ruler;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Topology;
import java.util.Optional;

/// All there is to say about the offsets of an instance.
///
/// @param host where it runs
/// @param explanation why it has the offset that it has
/// @param ruler which offsets it cannot have
public record InstanceOffsets(Host host, Instance instance, Explanation explanation, Ruler ruler) {
    /// The offsets of an instance of a plan.
    ///
    /// @return empty if its product follows no offset or is unknown
    public static Optional<InstanceOffsets> of(Catalog catalog, Topology topology, Instance instance) {
        var host = topology.hostOf(instance.id()).orElseThrow();
        return Ruler.of(catalog, topology, instance.id())
                .flatMap(ruler -> Explanation.of(catalog, topology, instance.id())
                        .map(explanation -> new InstanceOffsets(host, instance, explanation, ruler)));
    }
}
