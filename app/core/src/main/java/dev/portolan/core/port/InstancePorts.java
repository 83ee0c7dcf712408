package dev.portolan.core.port;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An instance with its product and its ports worked out.
public record InstancePorts(Instance instance, PortLayout layout) {
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

    /// The offset that its moving ports add.
    public int offset() {
        return instance.offset().value();
    }
}
