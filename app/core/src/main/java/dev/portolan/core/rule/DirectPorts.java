package dev.portolan.core.rule;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortKind;
import dev.portolan.core.port.KnownLines;
import java.util.HashSet;
import java.util.Set;

/// The ports whose callers go to each node by themselves, so that no load balancer may stand before them:
/// message brokers and event receivers of a cluster, its members' own connections, and peers of a blockchain.
///
/// Most dials that the catalog does not call fit for a load balancer are such that nobody asked, and a proxy
/// before one of those works. So a port is counted only if other nodes of the same deployment alone are meant
/// to reach it, or peers, if no dial that goes there may pass a load balancer, and if the catalog's load
/// balancer does not forward there itself.
final class DirectPorts {
    private final Set<Dial.Target> ports;

    private DirectPorts(Set<Dial.Target> ports) {
        this.ports = Set.copyOf(ports);
    }

    static DirectPorts of(Catalog catalog) {
        var direct = new HashSet<Dial.Target>();
        var balanced = new HashSet<Dial.Target>();
        for (var line : catalog.lines()) {
            boolean isBalancer = line.id().equals(KnownLines.LOAD_BALANCER);
            for (var dial : line.dials()) {
                (isBalancer || dial.throughLoadBalancer() ? balanced : direct).addAll(dial.targets());
            }
        }
        direct.removeAll(balanced);
        direct.removeIf(target -> !isAmongNodes(catalog, target));
        return new DirectPorts(direct);
    }

    private static boolean isAmongNodes(Catalog catalog, Dial.Target target) {
        return catalog.port(target)
                .filter(port -> port.exposure() == Exposure.CLUSTER || port.kind() == PortKind.PEER)
                .isPresent();
    }

    boolean contains(LineId line, PortId port) {
        return contains(new Dial.Target(line, port));
    }

    private boolean contains(Dial.Target target) {
        return ports.contains(target);
    }

    /// Whether the dial goes to such ports alone.
    boolean areAllOf(Dial dial) {
        return !dial.targets().isEmpty() && dial.targets().stream().allMatch(this::contains);
    }
}
