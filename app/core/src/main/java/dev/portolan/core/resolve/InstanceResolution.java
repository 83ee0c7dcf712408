package dev.portolan.core.resolve;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An instance with its product and its ports worked out.
///
/// @param line its product line; null if the catalog does not know it
/// @param ports every port, open or not; only its own ones if the line is unknown
public record InstanceResolution(
        Instance instance, @Nullable ProductLine line, List<PortRow> ports) {
    public InstanceResolution {
        ports = List.copyOf(ports);
    }

    /// The port of that id, open or not.
    public Optional<PortRow> port(PortId id) {
        return ports.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /// The open port that a published one leads to, if there is one.
    public Optional<PortRow> inner(PublishedPort published) {
        return ports.stream()
                .filter(row -> row.open()
                        && row.number() == published.containerPort()
                        && row.transport() == published.transport())
                .findFirst();
    }

    /// The ports that are open.
    public List<PortRow> openPorts() {
        return ports.stream().filter(PortRow::open).toList();
    }
}
