package dev.portolan.core.fix;

import dev.portolan.catalog.PortSpec;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import java.util.Optional;
import java.util.stream.Stream;

/// Moves a node inside its container to the number that is published of it, so that it tells its peers the
/// right one. What is published of its other ports follows them and keeps its number outside.
final class AdvertisedInside {
    private AdvertisedInside() {}

    static Stream<Proposal> proposals(InstancePorts ports) {
        return Publish.published(ports.instance()).stream()
                .filter(port -> port.hostPort() != port.containerPort() && port.hostPort() != 0)
                .filter(port -> ports.inner(port).stream()
                        .anyMatch(row -> Publish.isForPeers(row) && row.slot().moves()))
                .flatMap(port -> proposal(ports, port).stream());
    }

    private static Optional<Proposal> proposal(InstancePorts ports, PublishedPort port) {
        var instance = ports.instance();
        int by = port.hostPort() - port.containerPort();
        int offset = ports.offset() + by;
        boolean fits = offset >= 0
                && ports.openPorts().stream()
                        .allMatch(row -> !row.slot().moves() || row.number() + by <= PortSpec.MAX_NUMBER);
        if (!fits || instance.group() != null) {
            return Optional.empty();
        }
        var title = FixText.text("publish.advertised", instance.name(), offset, port.hostPort());
        var shifted = new Offset(instance.offset().kind(), offset);
        var published = new Deployment.Container(Publish.published(instance).stream()
                .map(other -> shifted(ports, other, by))
                .toList());
        return Optional.of(Proposal.of(
                instance.id() + "@" + offset,
                title,
                new Edit(
                        "",
                        topology -> topology.withInstance(instance.id(), found -> moved(found, shifted, published)))));
    }

    private static Instance moved(Instance instance, Offset offset, Deployment published) {
        return instance.withOffset(offset).withDeployment(published);
    }

    private static PublishedPort shifted(InstancePorts ports, PublishedPort port, int by) {
        int inner = port.containerPort() + by;
        return ports.inner(port).filter(row -> moves(row)).isPresent()
                ? new PublishedPort(port.hostPort(), inner, port.transport(), port.address(), port.extras())
                : port;
    }

    private static boolean moves(PortRow row) {
        return row.slot().moves();
    }
}
