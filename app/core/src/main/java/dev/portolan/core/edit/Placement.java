package dev.portolan.core.edit;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.offset.OffsetChanges;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.PortRow;
import java.util.List;

/// What would happen if instances were dropped on a host: known before the mouse button is up.
///
/// @param host where they would run
/// @param instances one or more, with the offsets that they would have there
/// @param offsets the offsets that the drop would change: their own, and those of their offset groups on
///     whatever hosts
/// @param ports the open ports that they would have there
/// @param findings the errors that they would cause there
public record Placement(
        HostId host, List<Instance> instances, OffsetChanges offsets, List<PortRow> ports, List<Finding> findings) {
    /// @throws IllegalArgumentException if nothing would be dropped
    public Placement {
        instances = List.copyOf(instances);
        ports = List.copyOf(ports);
        findings = List.copyOf(findings);
        if (instances.isEmpty()) {
            throw new IllegalArgumentException("a drop of nothing on " + host);
        }
    }

    /// The first of the instances, or the only one.
    public Instance instance() {
        return instances.getFirst();
    }

    /// Whether the drop would cause no error.
    public boolean isClean() {
        return findings.isEmpty();
    }
}
