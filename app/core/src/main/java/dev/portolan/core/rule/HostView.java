package dev.portolan.core.rule;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Party;
import dev.portolan.core.finding.Sentence;
import dev.portolan.core.finding.Subject;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.HostPorts;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.Listener;
import dev.portolan.core.port.PortSlot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a host's rules get to see: its ports, who listens, and which listeners are in each other's way.
record HostView(HostPorts ports, List<Listener> listeners, List<Clash> clashes) {
    private record OfListener(Listener listener) implements Subject {
        @Override
        public List<Party> parties() {
            return Parties.of(listener);
        }

        @Override
        public int port() {
            return listener.number();
        }

        @Override
        public Transport transport() {
            return listener.transport();
        }

        @Override
        public Listener.Where where() {
            return listener.where();
        }
    }

    private record OfPort(InstancePorts instance, PortSlot slot) implements Subject {
        @Override
        public List<Party> parties() {
            return List.of(new Party(instance.instance().id(), slot.id()));
        }

        @Override
        public int port() {
            return slot.number(instance.offset());
        }

        @Override
        public Transport transport() {
            return slot.transport();
        }

        @Override
        public Listener.Where where() {
            return Listener.Where.inside(instance.instance());
        }
    }

    private record OfDoor(Instance instance, @Nullable PortId inner, PublishedPort door) implements Subject {
        @Override
        public List<Party> parties() {
            return List.of(new Party(instance.id(), inner));
        }

        @Override
        public int port() {
            return door.hostPort();
        }

        @Override
        public Transport transport() {
            return door.transport();
        }

        @Override
        public Listener.Where where() {
            return Listener.Where.PUBLISHED;
        }
    }

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
    Finding finding(FindingCode code, Listener listener, Sentence sentence) {
        return Finding.of(code, id(), new OfListener(listener), sentence);
    }

    /// A finding about a port of an instance, wherever the instance listens.
    Finding finding(FindingCode code, InstancePorts instance, PortSlot slot, Sentence sentence) {
        var finding = Finding.of(code, id(), new OfPort(instance, slot), sentence);
        return slot.isRandom() ? finding.with(() -> List.of(slot.id())) : finding;
    }

    /// A finding about a port of an instance, where it is reached.
    ///
    /// @param door what publishes it; null if it is reached as it is
    Finding finding(
            FindingCode code, InstancePorts instance, PortSlot slot, @Nullable PublishedPort door, Sentence sentence) {
        return door == null
                ? finding(code, instance, slot, sentence)
                : finding(code, instance, slot.id(), door, sentence);
    }

    /// A finding about what a container publishes.
    ///
    /// @param inner the port that answers there; null if none does
    Finding finding(
            FindingCode code, InstancePorts instance, @Nullable PortId inner, PublishedPort door, Sentence sentence) {
        var finding = Finding.of(code, id(), new OfDoor(instance.instance(), inner, door), sentence);
        return door.hostPort() == 0 ? finding.with(() -> List.of(door.containerPort())) : finding;
    }

    /// A finding about an instance as a whole.
    Finding finding(FindingCode code, InstancePorts instance, Sentence sentence) {
        return Finding.of(
                code, id(), Subject.of(List.of(new Party(instance.instance().id(), null))), sentence);
    }
}
