package dev.portolan.core.plan;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import org.jspecify.annotations.Nullable;

/// A connection that one instance opens to a port of another; its number is the target's effective port.
///
/// @param from who dials
/// @param to who listens
/// @param port the port of `to`
/// @param purpose what it is for; empty if nobody said
/// @param quoted the number that the configuration of `from` quotes today, 1 to 65535; null if nobody said
public record Link(
        LinkId id,
        InstanceId from,
        InstanceId to,
        PortId port,
        String purpose,
        @Nullable Integer quoted,
        Extras extras) {

    /// @throws IllegalArgumentException if the quoted number is out of range
    public Link {
        if (quoted != null && (quoted < 1 || quoted > PortSpec.MAX_NUMBER)) {
            throw new IllegalArgumentException("not a port: " + quoted);
        }
    }

    /// A link that nobody has looked up in a configuration.
    public Link(LinkId id, InstanceId from, InstanceId to, PortId port, String purpose) {
        this(id, from, to, port, purpose, null, Extras.NONE);
    }

    /// A copy of this link between other instances.
    public Link copy(LinkId newId, InstanceId newFrom, InstanceId newTo) {
        return new Link(newId, newFrom, newTo, port, purpose, quoted, extras);
    }

    /// This link with another quoted number, or with none.
    ///
    /// @param newQuoted 1 to 65535
    public Link withQuoted(@Nullable Integer newQuoted) {
        return new Link(id, from, to, port, purpose, newQuoted, extras);
    }

    /// This link for another purpose.
    public Link withPurpose(String newPurpose) {
        return new Link(id, from, to, port, newPurpose, quoted, extras);
    }

    /// This link to another port of the same target.
    public Link withPort(PortId newPort) {
        return new Link(id, from, to, newPort, purpose, quoted, extras);
    }
}
