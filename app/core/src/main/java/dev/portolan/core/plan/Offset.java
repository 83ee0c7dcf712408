package dev.portolan.core.plan;

import dev.portolan.catalog.PortSpec;

/// The number that an instance adds to each of its moving ports. It replaces the product's default offset.
///
/// @param kind who chose it
/// @param value 0 to 65535
public record Offset(Kind kind, int value) {
    /// Who chose an offset.
    public enum Kind {
        /// The user, and only the user changes it.
        PINNED,
        /// Portolan, which never changes it because something else came or went.
        ASSIGNED
    }

    /// The largest value that a file may hold.
    public static final int MAX = PortSpec.MAX_NUMBER;

    /// @throws IllegalArgumentException if the value is out of range
    public Offset {
        if (value < 0 || value > MAX) {
            throw new IllegalArgumentException("not an offset: " + value);
        }
    }

    public static Offset pinned(int value) {
        return new Offset(Kind.PINNED, value);
    }

    public static Offset assigned(int value) {
        return new Offset(Kind.ASSIGNED, value);
    }
}
