package dev.portolan.core.plan;

import dev.portolan.catalog.Transport;

/// A port of a container that its host forwards.
///
/// @param hostPort the number on the host, 0 to 65535; 0 lets the system choose
/// @param containerPort the number inside, 1 to 65535
/// @param address the host's address that it binds, see [BindAddress]
public record PublishedPort(int hostPort, int containerPort, Transport transport, String address, Extras extras) {
    public PublishedPort(int hostPort, int containerPort, Transport transport) {
        this(hostPort, containerPort, transport, BindAddress.ANY_IPV4, Extras.NONE);
    }

    /// This port under another number of the host.
    public PublishedPort withHostPort(int newHostPort) {
        return new PublishedPort(newHostPort, containerPort, transport, address, extras);
    }

    /// This port at another address of the host.
    public PublishedPort withAddress(String newAddress) {
        return new PublishedPort(hostPort, containerPort, transport, newAddress, extras);
    }
}
