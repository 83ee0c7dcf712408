package dev.portolan.core.fix;

import dev.portolan.catalog.PortKind;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Transport;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.PortEdits;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.Listener;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.port.Spot;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Publishes what a container has to publish, or publishes it under another number.
final class Publish implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.PUBLISH;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        if (situation.isAboutNumber()) {
            return situation.instances().stream().flatMap(side -> elsewhere(situation, side));
        }
        if (situation.is(FindingCode.PUBLISHED_PORT_CLOSED)) {
            return situation.instances().stream().flatMap(side -> leadingToOpen(situation, side));
        }
        if (situation.is(FindingCode.UDP_NOT_PUBLISHED)) {
            return situation.instances().stream().flatMap(Publish::bothTransports);
        }
        if (situation.is(FindingCode.PORT_RANDOM)) {
            return situation.instances().stream().flatMap(side -> known(situation, side));
        }
        if (situation.is(FindingCode.ADVERTISED_PORT)) {
            return situation.instances().stream()
                    .flatMap(side -> Stream.concat(sameNumber(side), AdvertisedInside.proposals(side.ports())));
        }
        return situation.is(FindingCode.LINK_TARGET_CLOSED) ? needed(situation) : Stream.empty();
    }

    static List<PublishedPort> published(Instance instance) {
        return instance.deployment() instanceof Deployment.Container container ? container.published() : List.of();
    }

    /// Under the next number that is free on the host; TCP and UDP of one port stay together, and so do
    /// several addresses.
    private static Stream<Proposal> elsewhere(Situation situation, Situation.Side side) {
        return situation.listeners(side).stream()
                .map(Listener::published)
                .filter(Objects::nonNull)
                .flatMap(port -> {
                    var together = together(side.instance(), port);
                    var spots = together.stream().map(Publish::spot).collect(Collectors.toSet());
                    return FreeNumbers.of(situation, side).above(port.hostPort(), spots).stream()
                            .mapToObj(number -> republish(side.instance(), together, number));
                });
    }

    private static List<PublishedPort> together(Instance instance, PublishedPort port) {
        return published(instance).stream()
                .filter(other -> other.hostPort() == port.hostPort() && other.containerPort() == port.containerPort())
                .toList();
    }

    private static Spot spot(PublishedPort port) {
        return Spot.onHost(port.transport(), BindAddress.of(port.address()));
    }

    private static Proposal republish(Instance instance, List<PublishedPort> ports, int number) {
        var port = ports.getFirst();
        var title = FixText.text("publish.elsewhere", port.containerPort(), instance.name(), port.hostPort(), number);
        return Proposal.of(
                subject(instance, port.containerPort(), number),
                title,
                replacing(instance, ports, found -> found.withHostPort(number)));
    }

    private static String subject(Instance instance, int inner, int number) {
        return instance.id() + "/" + inner + "@" + number;
    }

    /// One edit that publishes each of these in another way.
    static Edit replacing(Instance instance, List<PublishedPort> ports, UnaryOperator<PublishedPort> change) {
        return ports.stream()
                .map(port -> PortEdits.publish(instance, port, change.apply(port)))
                .reduce(Edit::then)
                .orElseThrow();
    }

    /// Under the same number, leading to the port that used to be there before the offset, or to the only one
    /// that is not published yet.
    private static Stream<Proposal> leadingToOpen(Situation situation, Situation.Side side) {
        var ports = side.ports();
        return situation.listeners(side).stream()
                .filter(listener -> listener.row() == null)
                .map(Listener::published)
                .filter(Objects::nonNull)
                .flatMap(port -> {
                    var open = ports.openPorts().stream()
                            .filter(row -> row.transport() == port.transport() && !row.isRandom())
                            .filter(row -> row.number() <= PortSpec.MAX_NUMBER && !isPublished(ports, row))
                            .toList();
                    var meant = open.stream()
                            .filter(row -> isMeant(ports, row, port.containerPort()))
                            .toList();
                    return (meant.isEmpty() && open.size() == 1 ? open : meant)
                            .stream().map(row -> leading(side.instance(), port, row));
                });
    }

    private static boolean isPublished(InstancePorts ports, PortRow row) {
        return published(ports.instance()).stream()
                .anyMatch(port -> port.containerPort() == row.number() && port.transport() == row.transport());
    }

    private static boolean isMeant(InstancePorts ports, PortRow row, int number) {
        var spec = row.spec();
        return row.base() == number
                || (spec != null
                        && ports.line() != null
                        && (spec.base() == number || ports.line().freshNumber(spec) == number));
    }

    private static Proposal leading(Instance instance, PublishedPort port, PortRow row) {
        var title = FixText.text("publish.inner", row.label(), instance.name(), port.hostPort(), row.number());
        var replacement =
                new PublishedPort(port.hostPort(), row.number(), port.transport(), port.address(), port.extras());
        return Proposal.of(
                subject(instance, row.number(), port.hostPort()),
                title,
                PortEdits.publish(instance, port, replacement));
    }

    /// UDP where TCP is published of a port that listens on both.
    private static Stream<Proposal> bothTransports(Situation.Side side) {
        var instance = side.instance();
        return published(instance).stream()
                .filter(port -> port.transport() == Transport.TCP)
                .map(port -> new PublishedPort(
                        port.hostPort(), port.containerPort(), Transport.UDP, port.address(), port.extras()))
                .filter(udp -> side.ports().inner(udp).isPresent() && !isPublished(instance, udp))
                .map(udp -> Proposal.of(
                        subject(instance, udp.containerPort(), udp.hostPort()),
                        FixText.text("publish.udp", udp.containerPort(), instance.name(), udp.hostPort()),
                        PortEdits.publish(instance, udp)));
    }

    private static boolean isPublished(Instance instance, PublishedPort wanted) {
        return published(instance).stream()
                .anyMatch(port ->
                        port.containerPort() == wanted.containerPort() && port.transport() == wanted.transport());
    }

    /// Under a number of its own where the system would choose one: best that which it has inside.
    private static Stream<Proposal> known(Situation situation, Situation.Side side) {
        return published(side.instance()).stream()
                .filter(port -> port.hostPort() == 0)
                .flatMap(port -> FreeNumbers.of(situation, side).from(port.containerPort(), spot(port)).stream()
                        .mapToObj(number -> republish(side.instance(), List.of(port), number)));
    }

    /// Under the number that it has inside, which is the one that a node tells its peers.
    private static Stream<Proposal> sameNumber(Situation.Side side) {
        return published(side.instance()).stream()
                .filter(port -> port.hostPort() != port.containerPort())
                .filter(port -> side.ports().inner(port).stream().anyMatch(Publish::isForPeers))
                .map(port -> republish(side.instance(), together(side.instance(), port), port.containerPort()));
    }

    static boolean isForPeers(PortRow row) {
        return row.spec() != null && row.spec().kind() == PortKind.PEER;
    }

    /// What a link leads to and the container keeps to itself.
    private static Stream<Proposal> needed(Situation situation) {
        return situation.link().stream()
                .flatMap(link -> situation.instances().stream()
                        .filter(side -> side.instance().id().equals(link.to()))
                        .flatMap(side -> side.ports().port(link.port()).stream()
                                .filter(row -> row.open() && !row.isRandom() && row.number() <= PortSpec.MAX_NUMBER)
                                .flatMap(row -> publishing(situation, side, row))));
    }

    private static Stream<Proposal> publishing(Situation situation, Situation.Side side, PortRow row) {
        var instance = side.instance();
        var spot = Spot.onHost(row.transport(), BindAddress.of(BindAddress.ANY_IPV4));
        return FreeNumbers.of(situation, side).from(row.number(), spot).stream()
                .mapToObj(number -> Proposal.of(
                        subject(instance, row.number(), number),
                        FixText.text("publish.new", row.label(), instance.name(), number, row.number()),
                        PortEdits.publish(instance, new PublishedPort(number, row.number(), row.transport()))));
    }
}
