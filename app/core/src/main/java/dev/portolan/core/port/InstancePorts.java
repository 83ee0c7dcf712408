package dev.portolan.core.port;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An instance with its product and its ports worked out.
public record InstancePorts(Instance instance, PortLayout layout) {
    private static final Comparator<PublishedPort> BEST_FIRST = Comparator.comparingInt(InstancePorts::rank);

    /// Its product line; null if the catalog does not know it.
    public @Nullable ProductLine line() {
        return layout.line();
    }

    /// Every port, open or not; only its own ones if the line is unknown.
    public List<PortRow> ports() {
        return rows(layout.slots());
    }

    /// The ports that are open.
    public List<PortRow> openPorts() {
        return rows(layout.open());
    }

    private List<PortRow> rows(List<PortSlot> slots) {
        return slots.stream().map(slot -> slot.at(offset())).toList();
    }

    /// The port of that id, open or not.
    public Optional<PortRow> port(PortId id) {
        return layout.slot(id).map(slot -> slot.at(offset()));
    }

    /// The open port that a published one leads to, if there is one.
    public Optional<PortRow> inner(PublishedPort published) {
        for (var slot : layout.open()) {
            if (slot.number(offset()) == published.containerPort() && slot.transport() == published.transport()) {
                return Optional.of(slot.at(offset()));
            }
        }
        return Optional.empty();
    }

    /// What its container publishes of a port, the best to dial first: what has a number comes before what the
    /// system chooses a number for at each start, and what is above 65535 comes last. Empty for a process.
    public List<PublishedPort> doors(PortSlot slot) {
        if (!(instance.deployment() instanceof Deployment.Container container)) {
            return List.of();
        }
        var doors = new ArrayList<PublishedPort>(0);
        for (var port : container.published()) {
            if (port.containerPort() == slot.number(offset()) && port.transport() == slot.transport()) {
                doors.add(port);
            }
        }
        doors.sort(BEST_FIRST);
        return doors;
    }

    private static int rank(PublishedPort door) {
        if (door.hostPort() > PortSpec.MAX_NUMBER) {
            return 2;
        }
        return door.hostPort() == 0 ? 1 : 0;
    }

    /// The offset that its moving ports add.
    public int offset() {
        return instance.offset().value();
    }
}
