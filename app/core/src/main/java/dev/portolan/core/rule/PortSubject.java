package dev.portolan.core.rule;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Party;
import dev.portolan.core.finding.Subject;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.Listener;
import dev.portolan.core.port.PortSlot;
import java.util.List;

/// A port of an instance, where the instance itself listens.
record PortSubject(InstancePorts instance, PortSlot slot) implements Subject {
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
