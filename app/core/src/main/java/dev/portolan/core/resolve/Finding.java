package dev.portolan.core.resolve;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something about a plan that its author should know.
///
/// @param code what kind of finding it is; stable, see [FindingCode]
/// @param host where it is
/// @param port the effective port that it is about; 0 if about none
/// @param transport the port's transport; null if about no port
/// @param where whose addresses the port is on; null if it is about none, or about a link's
/// @param instances the instances on both sides, the one to change first; empty if only the host is concerned
/// @param message one sentence that names both sides and the arithmetic
public record Finding(
        FindingCode code,
        HostId host,
        int port,
        @Nullable Transport transport,
        Listener.@Nullable Where where,
        List<InstanceId> instances,
        String message) {
    public Finding {
        instances = List.copyOf(instances);
    }

    /// How bad it is.
    public Severity severity() {
        return code.severity();
    }
}
