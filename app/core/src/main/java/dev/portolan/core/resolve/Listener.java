package dev.portolan.core.resolve;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import org.jspecify.annotations.Nullable;

/// An open port, as the host's or a container's kernel sees it.
///
/// @param where whose addresses it binds
/// @param instance whose it is; null if it is the host's own
/// @param owner the name of the instance, or of the host's program
/// @param port the id within the instance; null if it is the host's own
/// @param label what it is for
/// @param number the number that it listens on there; 0 if the system chooses
/// @param arithmetic how the number comes about, for messages
/// @param address the address that it binds
public record Listener(
        Where where,
        @Nullable InstanceId instance,
        String owner,
        @Nullable PortId port,
        String label,
        Transport transport,
        int number,
        String arithmetic,
        BindAddress address) {

    /// Whose addresses a listener binds.
    public enum Where {
        /// The host's.
        HOST,
        /// A container's own; invisible from the host.
        CONTAINER,
        /// The host's, on behalf of a container that publishes the port.
        PUBLISHED;

        /// Where an instance itself listens.
        static Where inside(Instance instance) {
            return instance.deployment() instanceof Deployment.Container ? CONTAINER : HOST;
        }
    }

    /// Whether both are after the same port of the same addresses. Port 0 never collides.
    boolean collidesWith(Listener other) {
        return number != 0 && number == other.number && transport == other.transport && address.overlaps(other.address);
    }

    /// The listener in a sentence: `gw-2 binary receiver 9611 + 100 = 9711`.
    String described() {
        return owner + (label.isEmpty() ? " " : " " + label + " ") + arithmetic;
    }
}
