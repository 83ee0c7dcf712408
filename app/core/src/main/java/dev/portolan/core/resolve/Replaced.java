package dev.portolan.core.resolve;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.port.HostPorts;
import dev.portolan.core.port.InstancePorts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A host that is not what it was before an edit, with what has become of each instance.
final class Replaced {
    private final HostPorts after;
    private final Map<InstanceId, InstancePorts> heirs = new HashMap<>();

    /// @param after what the host is now
    Replaced(HostPorts after) {
        this.after = after;
        after.instances().forEach(ports -> heirs.put(ports.instance().id(), ports));
    }

    HostId id() {
        return after.host().id();
    }

    @Nullable
    ZoneId zone() {
        return after.host().zone();
    }

    /// What an instance of the host has become; empty if it runs there no longer.
    Optional<InstancePorts> heir(InstancePorts instance) {
        return Optional.ofNullable(heirs.get(instance.instance().id()));
    }
}
