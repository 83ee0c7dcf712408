package dev.portolan.core.port;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a listener takes its number: all that decides, besides the number, whether two listeners of a host
/// get in each other's way (physics 6).
///
/// @param container the instance whose container has the address; null if the host itself has it
/// @param address the address that is bound
public record Spot(@Nullable InstanceId container, Transport transport, BindAddress address) {
    /// A spot on the host itself.
    public static Spot onHost(Transport transport, BindAddress address) {
        return new Spot(null, transport, address);
    }

    /// A spot where an instance itself listens: in its container, or else on its host.
    public static Spot inside(Instance instance, Transport transport, BindAddress address) {
        return new Spot(
                Listener.Where.inside(instance) == Listener.Where.CONTAINER ? instance.id() : null, transport, address);
    }

    /// Whether one number can't be taken here and there: over the same transport, on addresses of the same
    /// machine or container that overlap.
    public boolean meets(Spot other) {
        return transport == other.transport
                && Objects.equals(container, other.container)
                && address.overlaps(other.address);
    }
}
