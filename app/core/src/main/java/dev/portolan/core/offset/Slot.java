package dev.portolan.core.offset;

import dev.portolan.catalog.Transport;
import dev.portolan.catalog.WhenTaken;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.port.Spot;

/// All that decides, besides the number, whether two listeners on the addresses of one host, or of one
/// container, collide.
///
/// @param spot as if on a host: what is in a container is in a [Space] of its own
record Slot(Spot spot, WhenTaken whenTaken) {
    static Slot of(Transport transport, String address, WhenTaken whenTaken) {
        return new Slot(Spot.onHost(transport, BindAddress.of(address)), whenTaken);
    }

    /// Whether two listeners on one number collide. One that counts up takes another number instead, and
    /// those that share mind only those that don't.
    boolean meets(Slot other) {
        return whenTaken != WhenTaken.COUNTS_UP
                && other.whenTaken != WhenTaken.COUNTS_UP
                && (whenTaken != WhenTaken.SHARES || other.whenTaken != WhenTaken.SHARES)
                && spot.meets(other.spot);
    }

    Transport transport() {
        return spot.transport();
    }
}
