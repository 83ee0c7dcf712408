package dev.portolan.core.resolve;

import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Works out the number that each link dials: the target's effective port (physics 4).
final class LinkResolver {
    private final Map<InstanceId, HostId> homes;
    private final Map<InstanceId, InstanceResolution> instances = new HashMap<>();

    LinkResolver(Map<HostId, HostResolution> hosts, Map<InstanceId, HostId> homes) {
        this.homes = homes;
        hosts.values()
                .forEach(host -> host.instances()
                        .forEach(resolved -> instances.put(resolved.instance().id(), resolved)));
    }

    LinkResolution resolve(Link link) {
        var caller = known(link.from());
        var target = known(link.to());
        var row = target.port(link.port()).orElse(null);
        var fromHost = Objects.requireNonNull(homes.get(link.from()));
        var toHost = Objects.requireNonNull(homes.get(link.to()));
        if (row == null || !row.open() || outOfReach(caller, target, row)) {
            return new LinkResolution(link, fromHost, toHost, row, null, 0, false);
        }
        if (target.instance().deployment() instanceof Deployment.Container container
                && !sharesNetwork(caller, fromHost, toHost)) {
            return container.published().stream()
                    .filter(port -> port.containerPort() == row.number() && port.transport() == row.transport())
                    .filter(port -> fromHost.equals(toHost)
                            || !BindAddress.of(port.address()).isLoopback())
                    .findFirst()
                    .map(port -> new LinkResolution(link, fromHost, toHost, row, port, port.hostPort(), true))
                    .orElseGet(() -> new LinkResolution(link, fromHost, toHost, row, null, 0, false));
        }
        return new LinkResolution(link, fromHost, toHost, row, null, row.number(), true);
    }

    /// Whether the port is bound to loopback, and the caller is neither on that host nor in that container.
    private boolean outOfReach(InstanceResolution caller, InstanceResolution target, PortRow row) {
        var from = caller.instance();
        var to = target.instance();
        boolean neighbours = from.id().equals(to.id())
                || (to.deployment() instanceof Deployment.Native
                        && from.deployment() instanceof Deployment.Native
                        && Objects.equals(homes.get(from.id()), homes.get(to.id())));
        return !neighbours && BindAddress.of(row.address()).isLoopback();
    }

    /// Containers of one host reach each other directly, as on a bridge network.
    private static boolean sharesNetwork(InstanceResolution caller, HostId fromHost, HostId toHost) {
        return fromHost.equals(toHost) && caller.instance().deployment() instanceof Deployment.Container;
    }

    /// What is wrong with a link, if anything.
    Optional<Finding> finding(LinkResolution resolved) {
        if (resolved.reachable()) {
            return Optional.empty();
        }
        var link = resolved.link();
        var caller = known(link.from()).instance();
        var target = known(link.to()).instance();
        var row = resolved.target();
        var message = row == null
                ? FindingText.text("link-no-port", caller.name(), target.name(), link.port())
                : FindingText.text(
                        problem(known(link.from()), known(link.to()), row),
                        caller.name(),
                        target.name(),
                        row.label(),
                        row.arithmetic(),
                        row.address());
        return Optional.of(new Finding(
                FindingCode.LINK_TARGET_CLOSED,
                resolved.toHost(),
                row == null ? 0 : row.number(),
                row == null ? null : row.transport(),
                null,
                List.of(caller.id(), target.id()),
                message));
    }

    private String problem(InstanceResolution caller, InstanceResolution target, PortRow row) {
        if (!row.open()) {
            return "link-closed";
        }
        return outOfReach(caller, target, row) ? "link-loopback" : "link-not-published";
    }

    private InstanceResolution known(InstanceId id) {
        return Objects.requireNonNull(instances.get(id), () -> "a link to an instance that is not there: " + id);
    }
}
