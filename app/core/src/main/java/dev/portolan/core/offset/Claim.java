package dev.portolan.core.offset;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.WhenTaken;
import dev.portolan.core.plan.HostListener;
import org.jspecify.annotations.Nullable;

/// A port that an instance or a host's own program takes, as offsets see it.
///
/// @param slot where it is taken
/// @param port the id within the instance; null for a published port and for a host's own program
/// @param label what the port is for; empty if nobody said
/// @param base the number before any offset, 1 to 65535
/// @param moves whether the instance's offset is added
/// @param inner the number inside the container that a published port leads to; 0 for any other port
record Claim(Slot slot, @Nullable PortId port, String label, int base, boolean moves, int inner) {
    /// What a program of the host's own takes.
    static Claim of(HostListener listener) {
        var slot = Slot.of(listener.transport(), listener.address(), WhenTaken.FAILS);
        return new Claim(slot, null, "", listener.port(), false, 0);
    }

    /// The number at an offset; may exceed 65535.
    int number(int offset) {
        return moves ? base + offset : base;
    }

    /// How the number comes about: `9611 + 100 = 9711`, `9711`, or `9444:9443` for a published port.
    String arithmetic(int offset) {
        if (inner != 0) {
            return base + ":" + inner;
        }
        return moves && offset != 0 ? base + " + " + offset + " = " + number(offset) : Integer.toString(base);
    }
}
