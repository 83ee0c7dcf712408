package dev.portolan.core.offset;

/// A number that an instance or a host's own program takes, as offsets see it.
///
/// @param slot where it is taken
/// @param label what the port is for; empty if nobody said
/// @param base the number before any offset, 1 to 65535
/// @param moves whether the instance's offset is added
/// @param inner the number inside the container that a published port leads to; 0 for any other port
record Claim(Slot slot, String label, int base, boolean moves, int inner) {
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
