package dev.portolan.core.edit;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.offset.OffsetChanges;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.PortRow;
import java.util.List;

/// What would happen if an instance were dropped on a host: known before the mouse button is up.
///
/// @param host where it would run
/// @param instance the instance with the offset that it would have there
/// @param offsets the offsets that the drop would change: its own, and those of its offset group on
///     whatever hosts
/// @param ports the open ports that it would have there
/// @param findings the errors that it would cause there
public record Placement(
        HostId host, Instance instance, OffsetChanges offsets, List<PortRow> ports, List<Finding> findings) {
    public Placement {
        ports = List.copyOf(ports);
        findings = List.copyOf(findings);
    }

    /// Whether the drop would cause no error.
    public boolean isClean() {
        return findings.isEmpty();
    }
}
