package dev.portolan.core.resolve;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.port.HostPorts;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.Listener;
import java.util.List;
import java.util.Optional;

/// A host with everything that follows from it alone.
///
/// @param ports the host with its instances' ports
/// @param findings what is to be said about it, the worst first; waived or not
public record HostResolution(HostPorts ports, List<Finding> findings) {
    public HostResolution {
        findings = Findings.worstFirst(findings);
    }

    /// The host that was resolved; the same object gives the same resolution.
    public Host host() {
        return ports.host();
    }

    /// Its instances, in its order.
    public List<InstancePorts> instances() {
        return ports.instances();
    }

    /// The instance of that id, if it runs here.
    public Optional<InstancePorts> instance(InstanceId id) {
        for (var candidate : ports.instances()) {
            if (candidate.instance().id().equals(id)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /// Everything that listens on it and in its containers, see [HostPorts#listeners].
    public List<Listener> listeners() {
        return ports.listeners();
    }
}
