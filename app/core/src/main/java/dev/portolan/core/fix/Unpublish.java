package dev.portolan.core.fix;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.Listener;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Stops publishing a port that nothing listens on, or that is published twice.
final class Unpublish implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.UNPUBLISH;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        if (situation.is(FindingCode.PUBLISHED_PORT_CLOSED)) {
            return situation.instances().stream().flatMap(side -> closed(situation, side));
        }
        return situation.isCollision()
                ? situation.instances().stream().flatMap(side -> twice(situation, side))
                : Stream.empty();
    }

    private static Stream<Proposal> closed(Situation situation, Situation.Side side) {
        return published(situation, side).stream()
                .filter(port -> side.ports().inner(port).isEmpty())
                .collect(Collectors.groupingBy(PublishedPort::containerPort, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ports -> proposal(side.instance(), ports.getFirst(), ports));
    }

    private static List<PublishedPort> published(Situation situation, Situation.Side side) {
        return situation.listeners(side).stream()
                .map(Listener::published)
                .filter(Objects::nonNull)
                .toList();
    }

    /// What one container publishes under one number more than once; the entry for the most addresses stays.
    private static Stream<Proposal> twice(Situation situation, Situation.Side side) {
        var ports = new ArrayList<>(published(situation, side));
        if (ports.size() < 2) {
            return Stream.empty();
        }
        var kept = ports.stream()
                .filter(port -> BindAddress.of(port.address()).isWildcard())
                .findFirst()
                .orElse(ports.getFirst());
        ports.remove(kept);
        return Stream.of(proposal(side.instance(), ports.getFirst(), ports));
    }

    private static Proposal proposal(Instance instance, PublishedPort port, List<PublishedPort> doomed) {
        var title = FixText.text("unpublish", instance.name(), port.hostPort(), port.containerPort());
        return Proposal.of(
                instance.id() + "/" + port.containerPort() + "@" + port.hostPort(),
                title,
                new Edit("", topology -> topology.withInstance(instance.id(), found -> without(found, doomed))));
    }

    /// Each of these is taken out once, for others may be equal to it.
    private static Instance without(Instance instance, List<PublishedPort> doomed) {
        var kept = new ArrayList<>(Publish.published(instance));
        doomed.forEach(kept::remove);
        return instance.withDeployment(new Deployment.Container(kept));
    }
}
