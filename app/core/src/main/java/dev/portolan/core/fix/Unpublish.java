package dev.portolan.core.fix;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.Listener;
import java.util.Objects;
import java.util.stream.Stream;

/// Stops publishing a port that nothing listens on.
final class Unpublish implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.UNPUBLISH;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        return situation.is(FindingCode.PUBLISHED_PORT_CLOSED)
                ? situation.instances().stream()
                        .flatMap(side -> situation.listeners(side).stream()
                                .filter(listener -> listener.row() == null)
                                .map(Listener::published)
                                .filter(Objects::nonNull)
                                .map(port -> proposal(side.instance(), port)))
                : Stream.empty();
    }

    private static Proposal proposal(Instance instance, PublishedPort port) {
        var title = FixText.text("unpublish", instance.name(), port.hostPort(), port.containerPort());
        return Proposal.of(
                instance.id() + "/" + port.containerPort() + "@" + port.hostPort(),
                title,
                new Edit("", topology -> topology.withInstance(instance.id(), found -> without(found, port))));
    }

    private static Instance without(Instance instance, PublishedPort port) {
        return instance.withDeployment(new Deployment.Container(Publish.published(instance).stream()
                .filter(other -> !other.equals(port))
                .toList()));
    }
}
