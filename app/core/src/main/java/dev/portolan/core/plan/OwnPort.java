package dev.portolan.core.plan;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;

/// A listener of an instance that no catalog can know, such as a proxy's frontend; it follows no offset.
///
/// @param port 1 to 65535
/// @param label what it is for; empty if nobody said
/// @param address the address that it binds, see [BindAddress]
public record OwnPort(int port, Transport transport, String label, String address, Extras extras) {
    public OwnPort(int port, Transport transport, String label, String address) {
        this(port, transport, label, address, Extras.NONE);
    }

    /// The id under which links refer to it, such as `tcp-5432`.
    public PortId id() {
        return new PortId(transport.word() + "-" + port);
    }

    /// This port bound to another address.
    public OwnPort withAddress(String newAddress) {
        return new OwnPort(port, transport, label, newAddress, extras);
    }
}
