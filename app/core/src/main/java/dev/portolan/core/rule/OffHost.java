package dev.portolan.core.rule;

import dev.portolan.catalog.PortSpec;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortSlot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What other hosts reach of an instance.
final class OffHost {
    private OffHost() {}

    /// Of open ports, those that other hosts reach.
    static List<PortSlot> among(InstancePorts ports, List<PortSlot> slots) {
        return slots.stream().filter(slot -> reaches(ports, slot)).toList();
    }

    /// Through what other hosts best reach a port of a container; null if they don't, or if there is no
    /// container.
    static @Nullable PublishedPort door(InstancePorts ports, PortSlot slot) {
        for (var door : ports.doors(slot)) {
            if (isFor(door)) {
                return door;
            }
        }
        return null;
    }

    /// Whether other hosts reach what a container publishes.
    static boolean isFor(PublishedPort door) {
        return door.hostPort() <= PortSpec.MAX_NUMBER
                && !BindAddress.of(door.address()).isLoopback();
    }

    /// Whether other hosts reach an open port: of a container, through what it publishes.
    static boolean reaches(InstancePorts ports, PortSlot slot) {
        return !slot.bind().isLoopback()
                && slot.number(ports.offset()) <= PortSpec.MAX_NUMBER
                && (ports.instance().deployment() instanceof Deployment.Native || door(ports, slot) != null);
    }
}
