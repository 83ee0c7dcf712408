package dev.portolan.core.rule;

import dev.portolan.catalog.PortId;
import dev.portolan.core.finding.About;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.finding.Party;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.HostPorts;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.Listener;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.port.PortSlot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a host's rules get to see: its ports, who listens, and which listeners are in each other's way.
record HostView(HostPorts ports, List<Listener> listeners, List<Clash> clashes) {
    static HostView of(HostPorts ports) {
        var listeners = ports.listeners();
        return new HostView(ports, listeners, Clashes.among(listeners));
    }

    Host host() {
        return ports.host();
    }

    HostId id() {
        return ports.host().id();
    }

    List<InstancePorts> instances() {
        return ports.instances();
    }

    /// A finding about a listener that belongs to an instance.
    Finding finding(FindingCode code, Listener listener, FindingText text) {
        return Finding.of(code, id(), listener, Parties.of(listener), text);
    }

    /// A finding about a port of an instance, wherever the instance listens.
    Finding finding(FindingCode code, InstancePorts instance, PortRow row, FindingText text) {
        return new Finding(
                code,
                code.severity(),
                id(),
                row.number(),
                row.transport(),
                Listener.Where.inside(instance.instance()),
                List.of(new Party(instance.instance().id(), row.id())),
                null,
                row.number() == 0 ? About.of(row.id()) : About.NOTHING,
                text);
    }

    /// A finding about a port of an instance, where it is reached.
    ///
    /// @param door what publishes it; null if it is reached as it is
    Finding finding(
            FindingCode code, InstancePorts instance, PortSlot slot, @Nullable PublishedPort door, FindingText text) {
        if (door == null) {
            return finding(code, instance, slot.at(instance.offset()), text);
        }
        return finding(code, instance, slot.id(), door, text);
    }

    /// A finding about what a container publishes.
    ///
    /// @param inner the port that answers there; null if none does
    Finding finding(
            FindingCode code, InstancePorts instance, @Nullable PortId inner, PublishedPort door, FindingText text) {
        return new Finding(
                code,
                code.severity(),
                id(),
                door.hostPort(),
                door.transport(),
                Listener.Where.PUBLISHED,
                List.of(new Party(instance.instance().id(), inner)),
                null,
                door.hostPort() == 0 ? About.of(door.containerPort()) : About.NOTHING,
                text);
    }

    /// A finding about an instance as a whole.
    Finding finding(FindingCode code, InstancePorts instance, FindingText text) {
        return Finding.of(code, id(), List.of(new Party(instance.instance().id(), null)), text);
    }
}
