package dev.portolan.core.rule;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Party;
import dev.portolan.core.finding.Subject;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.Listener;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the container of an instance publishes.
///
/// @param inner the port that answers there; null if none does
record DoorSubject(Instance instance, @Nullable PortId inner, PublishedPort door) implements Subject {
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
