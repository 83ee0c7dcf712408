package dev.portolan.core.port;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.OwnPort;
import org.jspecify.annotations.Nullable;

/// A port of an instance before any offset: what all instances that are set up alike have in common.
///
/// @param base the number before the offset, 0 to 65535; 0 if the system chooses
/// @param moves whether the instance's offset is added; never for a number that the system chooses
/// @param open whether the instance's features open it
/// @param overridden whether the instance gives it another base than the product
/// @param address the address that it binds, as the plan or the catalog writes it
/// @param bind the same address, read
/// @param main whether it is one of those shown on a diagram
/// @param spec what the catalog knows of it; null for a listener of the instance's own
public record PortSlot(
        PortId id,
        String label,
        Transport transport,
        int base,
        boolean moves,
        boolean open,
        boolean overridden,
        String address,
        BindAddress bind,
        boolean main,
        @Nullable PortSpec spec) {

    /// A port of a product, as shipped.
    static PortSlot of(PortSpec spec, boolean open) {
        return of(spec, spec.base(), spec.bind(), open);
    }

    /// A port of a product, as an instance has it.
    static PortSlot of(PortSpec spec, SetUp setUp, boolean open) {
        var override = setUp.overrides().get(spec.id());
        return of(spec, override == null ? spec.base() : override, setUp.address(spec), open);
    }

    private static PortSlot of(PortSpec spec, int base, String address, boolean open) {
        return new PortSlot(
                spec.id(),
                spec.label(),
                spec.transport(),
                base,
                spec.moves() && base != 0,
                open,
                base != spec.base(),
                address,
                BindAddress.of(address),
                spec.main(),
                spec);
    }

    static PortSlot of(OwnPort port) {
        var label = port.label().isEmpty() ? port.id().value() : port.label();
        return new PortSlot(
                port.id(),
                label,
                port.transport(),
                port.port(),
                false,
                true,
                false,
                port.address(),
                BindAddress.of(port.address()),
                true,
                null);
    }

    /// Whether the system chooses the number, so that it can neither be planned nor collide.
    public boolean isRandom() {
        return base == 0;
    }

    /// The effective port of an instance at that offset; above 65535 it can't be listened on.
    public int number(int offset) {
        return moves ? base + offset : base;
    }

    /// The port of an instance at that offset.
    public PortRow at(int offset) {
        return new PortRow(this, moves ? offset : 0);
    }
}
