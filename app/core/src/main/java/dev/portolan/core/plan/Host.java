package dev.portolan.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A machine, real or virtual, that runs instances.
///
/// @param name what people call it; any text
/// @param zone the zone that it stands in, or null
/// @param addresses its network addresses, as text
/// @param ephemeral the numbers that its system gives to outgoing connections
/// @param listeners what listens on it besides the instances
/// @param instances what runs on it, in the order of the diagram
public record Host(
        HostId id,
        String name,
        @Nullable ZoneId zone,
        List<String> addresses,
        PortRange ephemeral,
        List<HostListener> listeners,
        List<Instance> instances,
        Extras extras) {

    public Host {
        addresses = List.copyOf(addresses);
        listeners = List.copyOf(listeners);
        instances = List.copyOf(instances);
    }

    /// An empty Linux host.
    public static Host of(HostId id, String name, @Nullable ZoneId zone, List<String> addresses) {
        return new Host(id, name, zone, addresses, PortRange.LINUX_EPHEMERAL, List.of(), List.of(), Extras.NONE);
    }

    /// A copy of this host under another id and name.
    public Host copy(HostId newId, String newName) {
        return new Host(newId, newName, zone, addresses, ephemeral, listeners, instances, extras);
    }

    /// This host under another name.
    public Host withName(String newName) {
        return new Host(id, newName, zone, addresses, ephemeral, listeners, instances, extras);
    }

    /// This host in another zone, or in none.
    public Host withZone(@Nullable ZoneId newZone) {
        return new Host(id, name, newZone, addresses, ephemeral, listeners, instances, extras);
    }

    /// This host with other addresses.
    public Host withAddresses(List<String> newAddresses) {
        return new Host(id, name, zone, newAddresses, ephemeral, listeners, instances, extras);
    }

    /// This host with another range of ephemeral ports.
    public Host withEphemeral(PortRange newEphemeral) {
        return new Host(id, name, zone, addresses, newEphemeral, listeners, instances, extras);
    }

    /// This host with these listeners of its own.
    public Host withListeners(List<HostListener> newListeners) {
        return new Host(id, name, zone, addresses, ephemeral, newListeners, instances, extras);
    }

    /// This host with these instances.
    public Host withInstances(List<Instance> newInstances) {
        return new Host(id, name, zone, addresses, ephemeral, listeners, newInstances, extras);
    }
}
