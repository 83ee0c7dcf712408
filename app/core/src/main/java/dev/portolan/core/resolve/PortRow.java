package dev.portolan.core.resolve;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Transport;
import org.jspecify.annotations.Nullable;

/// A port of an instance with its numbers worked out, open or not.
///
/// @param base the number before the offset; 0 if the system chooses
/// @param offset what was added: the instance's offset, or 0 for a port that stays
/// @param number the effective port, `base + offset`; may exceed 65535, which is a finding
/// @param open whether the instance's features open it
/// @param address the address that it binds, see [dev.portolan.core.plan.BindAddress]
/// @param main whether it is one of those shown on a diagram
/// @param spec what the catalog knows of it; null for a listener of the instance's own
public record PortRow(
        PortId id,
        String label,
        Transport transport,
        int base,
        int offset,
        int number,
        boolean open,
        String address,
        boolean main,
        @Nullable PortSpec spec) {

    /// Whether the system chooses the number, so that it can neither be planned nor collide.
    public boolean isRandom() {
        return base == 0;
    }

    /// How the number comes about: `9611 + 100 = 9711`, or just `9711`.
    public String arithmetic() {
        return offset == 0 ? Integer.toString(number) : base + " + " + offset + " = " + number;
    }
}
