package dev.portolan.core.port;

import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Host;
import java.util.ArrayList;
import java.util.List;

/// A host with the ports of its instances.
///
/// @param host the host; the same object gives the same ports
/// @param instances its instances, in its order
public record HostPorts(Host host, List<InstancePorts> instances) {
    public HostPorts {
        instances = List.copyOf(instances);
    }

    /// The ports of a host.
    public static HostPorts of(Host host, PortLayouts layouts) {
        var instances = new ArrayList<InstancePorts>(host.instances().size());
        host.instances().forEach(instance -> instances.add(new InstancePorts(instance, layouts.of(instance))));
        return new HostPorts(host, instances);
    }

    /// Everything that listens on it and in its containers: its own listeners, then each instance's ports and
    /// what its container publishes. Made anew at each call, since a large plan has too many to keep.
    public List<Listener> listeners() {
        var listeners = new ArrayList<Listener>(listenerCount());
        host.listeners().forEach(listener -> listeners.add(Listener.of(listener)));
        for (var ports : instances) {
            for (var slot : ports.layout().open()) {
                listeners.add(Listener.of(ports.instance(), slot));
            }
            if (ports.instance().deployment() instanceof Deployment.Container container) {
                container.published().forEach(port -> listeners.add(Listener.of(ports, port)));
            }
        }
        return listeners;
    }

    /// How many listeners there are.
    public int listenerCount() {
        int count = host.listeners().size();
        for (var ports : instances) {
            count += ports.layout().open().size();
            if (ports.instance().deployment() instanceof Deployment.Container container) {
                count += container.published().size();
            }
        }
        return count;
    }
}
