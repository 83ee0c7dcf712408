package dev.portolan.core.plan;

import dev.portolan.catalog.Transport;

/// A listener that a host has besides the plan's instances, such as its SSH server.
///
/// @param name what listens
/// @param port 1 to 65535
/// @param address the address that it binds, see [BindAddress]
public record HostListener(String name, int port, Transport transport, String address, Extras extras) {
    public HostListener(String name, int port, Transport transport, String address) {
        this(name, port, transport, address, Extras.NONE);
    }
}
