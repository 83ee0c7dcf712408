package dev.portolan.core.resolve;

import dev.portolan.core.plan.Host;
import java.util.List;

/// A host with everything that follows from it alone.
///
/// @param host the host that was resolved; the same object gives the same resolution
/// @param instances its instances, in its order
/// @param listeners everything that listens on it and in its containers
/// @param findings what is to be said about it
public record HostResolution(
        Host host, List<InstanceResolution> instances, List<Listener> listeners, List<Finding> findings) {
    public HostResolution {
        instances = List.copyOf(instances);
        listeners = List.copyOf(listeners);
        findings = List.copyOf(findings);
    }
}
