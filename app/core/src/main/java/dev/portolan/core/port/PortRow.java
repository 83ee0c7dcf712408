package dev.portolan.core.port;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Transport;
import org.jspecify.annotations.Nullable;

/// A port of an instance with its numbers worked out, open or not.
///
/// @param slot the port before the offset
/// @param offset what is added: the instance's offset, or 0 for a port that stays
public record PortRow(PortSlot slot, int offset) {
    /// The id within the instance.
    public PortId id() {
        return slot.id();
    }

    /// What it is for, in a few words.
    public String label() {
        return slot.label();
    }

    /// TCP or UDP.
    public Transport transport() {
        return slot.transport();
    }

    /// The number before the offset; 0 if the system chooses.
    public int base() {
        return slot.base();
    }

    /// The effective port, `base + offset`; may exceed 65535, which is a finding.
    public int number() {
        return slot.base() + offset;
    }

    /// Whether the instance's features open it.
    public boolean open() {
        return slot.open();
    }

    /// The address that it binds, see [dev.portolan.core.plan.BindAddress].
    public String address() {
        return slot.address();
    }

    /// Whether it is one of those shown on a diagram.
    public boolean main() {
        return slot.main();
    }

    /// What the catalog knows of it; null for a listener of the instance's own.
    public @Nullable PortSpec spec() {
        return slot.spec();
    }

    /// Whether the system chooses the number, so that it can neither be planned nor collide.
    public boolean isRandom() {
        return slot.isRandom();
    }

    /// How the number comes about: `9611 + 100 = 9711`, or just `9711`.
    public String arithmetic() {
        return offset == 0 ? Integer.toString(number()) : base() + " + " + offset + " = " + number();
    }
}
