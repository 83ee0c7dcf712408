package dev.portolan.core.resolve;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.port.HostPorts;
import dev.portolan.core.port.InstancePorts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A host before and after an edit, with what has become of each instance.
final class Replaced {
    private final HostPorts before;
    private final HostPorts after;
    private final Map<InstanceId, InstancePorts> heirs = new HashMap<>();

    Replaced(HostPorts before, HostPorts after) {
        this.before = before;
        this.after = after;
        after.instances().forEach(ports -> heirs.put(ports.instance().id(), ports));
    }

    HostId id() {
        return before.host().id();
    }

    HostPorts before() {
        return before;
    }

    HostPorts after() {
        return after;
    }

    /// What an instance of the host has become; empty if it runs there no longer.
    Optional<InstancePorts> heir(InstancePorts instance) {
        return Optional.ofNullable(heirs.get(instance.instance().id()));
    }
}
