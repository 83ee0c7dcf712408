package dev.portolan.core.port;

import dev.portolan.core.common.Identity;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A host with the ports of its instances.
///
/// @param host the host; the same object gives the same ports
/// @param instances its instances, in its order
public record HostPorts(Host host, List<InstancePorts> instances) {
    public HostPorts {
        instances = List.copyOf(instances);
    }

    /// The ports of a host.
    ///
    /// @param earlier those of another state of the host, from which whatever is still the same is taken over; null
    ///     if there is none
    public static HostPorts of(Host host, PortLayouts layouts, @Nullable HostPorts earlier) {
        var known = HashMap.<InstanceId, InstancePorts>newHashMap(
                earlier == null ? 0 : earlier.instances().size());
        if (earlier != null) {
            earlier.instances().forEach(ports -> known.put(ports.instance().id(), ports));
        }
        var instances = new ArrayList<InstancePorts>(host.instances().size());
        for (var instance : host.instances()) {
            instances.add(ports(instance, layouts, known.get(instance.id())));
        }
        return new HostPorts(host, instances);
    }

    private static InstancePorts ports(Instance instance, PortLayouts layouts, @Nullable InstancePorts earlier) {
        if (earlier == null) {
            return new InstancePorts(instance, layouts.of(instance));
        }
        return Identity.isSame(earlier.instance(), instance)
                ? earlier
                : new InstancePorts(instance, layouts.of(instance, earlier));
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
