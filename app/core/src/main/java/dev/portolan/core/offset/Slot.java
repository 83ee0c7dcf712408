package dev.portolan.core.offset;

import dev.portolan.catalog.Transport;
import dev.portolan.catalog.WhenTaken;
import dev.portolan.core.plan.BindAddress;

/// All that decides, besides the number, whether two listeners of one host get in each other's way.
record Slot(Transport transport, BindAddress address, WhenTaken whenTaken) {
    /// Whether two listeners on one number collide. One that counts up takes another number instead, and
    /// those that share mind only those that don't.
    boolean meets(Slot other) {
        return transport == other.transport
                && whenTaken != WhenTaken.COUNTS_UP
                && other.whenTaken != WhenTaken.COUNTS_UP
                && (whenTaken != WhenTaken.SHARES || other.whenTaken != WhenTaken.SHARES)
                && address.overlaps(other.address);
    }
}
