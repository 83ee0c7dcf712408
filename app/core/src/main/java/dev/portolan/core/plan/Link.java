package dev.portolan.core.plan;

import dev.portolan.catalog.PortId;

/// A connection that one instance opens to a port of another; its number is the target's effective port.
///
/// @param from who dials
/// @param to who listens
/// @param port the port of `to`
/// @param purpose what it is for; empty if nobody said
public record Link(LinkId id, InstanceId from, InstanceId to, PortId port, String purpose, Extras extras) {
    public Link(LinkId id, InstanceId from, InstanceId to, PortId port, String purpose) {
        this(id, from, to, port, purpose, Extras.NONE);
    }
}
