package dev.portolan.core.rule;

import dev.portolan.catalog.PortId;
import dev.portolan.core.common.Lazy;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.finding.Party;
import dev.portolan.core.finding.Subject;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.HostPorts;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.Listener;
import dev.portolan.core.port.PortSlot;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a host's rules get to see: its ports, who listens, and which listeners are in each other's way.
final class HostView {
    private final HostPorts ports;
    private final ListenerNumbers numbers;
    private final Lazy<List<Listener>> listeners;
    private final Lazy<List<Clash>> clashes;

    HostView(HostPorts ports) {
        this.ports = ports;
        this.numbers = ListenerNumbers.of(ports);
        this.listeners = new Lazy<>(ports::listeners);
        this.clashes = new Lazy<>(() -> Clashes.among(numbers, listeners));
    }

    /// The numbers of the listeners. Whoever looks at these first seldom needs the listeners, which take many times
    /// the memory.
    ListenerNumbers numbers() {
        return numbers;
    }

    /// Everything that listens, see [HostPorts#listeners].
    List<Listener> listeners() {
        return listeners.get();
    }

    /// The listeners that are in each other's way, see [Clashes#among].
    List<Clash> clashes() {
        return clashes.get();
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
    Finding finding(FindingCode code, Listener listener, Supplier<FindingText> text) {
        return Finding.of(code, id(), new ListenerSubject(listener, null), text);
    }

    /// A finding about a port of an instance, wherever the instance listens.
    Finding finding(FindingCode code, InstancePorts instance, PortSlot slot, Supplier<FindingText> text) {
        var finding = Finding.of(code, id(), new PortSubject(instance, slot), text);
        return slot.isRandom() ? finding.with(() -> List.of(slot.id())) : finding;
    }

    /// A finding about a port of an instance, where it is reached.
    ///
    /// @param door what publishes it; null if it is reached as it is
    Finding finding(
            FindingCode code,
            InstancePorts instance,
            PortSlot slot,
            @Nullable PublishedPort door,
            Supplier<FindingText> text) {
        return door == null ? finding(code, instance, slot, text) : finding(code, instance, slot.id(), door, text);
    }

    /// A finding that tells several ports of an instance in one, where the first of them is reached.
    ///
    /// @param listed which they are, one or more; looked for again when somebody wants to know
    Finding finding(
            FindingCode code, InstancePorts instance, Supplier<List<PortSlot>> listed, Supplier<FindingText> text) {
        var first = listed.get().getFirst();
        return finding(code, instance, first, OffHost.door(instance, first), text)
                .with(() -> listed.get().stream().map(PortSlot::id).toList());
    }

    /// A finding about what a container publishes.
    ///
    /// @param inner the port that answers there; null if none does
    Finding finding(
            FindingCode code,
            InstancePorts instance,
            @Nullable PortId inner,
            PublishedPort door,
            Supplier<FindingText> text) {
        var finding = Finding.of(code, id(), new DoorSubject(instance.instance(), inner, door), text);
        return door.hostPort() == 0 ? finding.with(() -> List.of(door.containerPort())) : finding;
    }

    /// A finding about an instance as a whole.
    Finding finding(FindingCode code, InstancePorts instance, Supplier<FindingText> text) {
        return Finding.of(
                code, id(), Subject.of(List.of(new Party(instance.instance().id(), null))), text);
    }
}
