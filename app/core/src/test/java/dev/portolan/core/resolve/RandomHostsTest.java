package dev.portolan.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Feature;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.RandomHosts;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The resolver against a slow and simple way to the same answers.
class RandomHostsTest {
    private static final Catalog CATALOG = SmallCatalog.catalog();
    private static final Resolver RESOLVER = new Resolver(CATALOG);
    private static final Set<FindingCode> COLLISIONS =
            Set.of(FindingCode.PORT_COLLISION, FindingCode.OVERRIDE_COLLIDES, FindingCode.PORT_TAKEN_BY_HOST);

    /// An open port, worked out without the resolver.
    ///
    /// @param space `host`, or the container's instance
    /// @param owner the instance; empty for the host's own
    /// @param sockets which of a handful of addresses it holds
    private record Socket(String space, String owner, int number, Transport transport, Set<String> sockets) {
        boolean clashes(Socket other) {
            return space.equals(other.space)
                    && number == other.number
                    && number != 0
                    && transport == other.transport
                    && sockets.stream().anyMatch(other.sockets::contains);
        }
    }

    @Test
    void findsExactlyTheCollisionsThatComparingAllPairsFinds() {
        long seed = 20261121;
        var random = new Random(seed);
        var hosts = new RandomHosts(random);
        int collisions = 0;
        for (int round = 0; round < 6000; round++) {
            var host = hosts.host();
            var expected = collisions(host);
            var found = RESOLVER.resolve(host).findings().stream()
                    .filter(finding -> COLLISIONS.contains(finding.code()))
                    .map(finding ->
                            (finding.code() == FindingCode.PORT_TAKEN_BY_HOST ? "port-taken-by-host" : "port-collision")
                                    + " " + finding.port() + "/" + finding.transport() + " "
                                    + finding.instances())
                    .sorted()
                    .toList();
            assertEquals(expected, found, "seed " + seed + ", round " + round + ": " + host);
            collisions += expected.size();
        }
        assertTrue(collisions > 1000, "too few collisions to mean anything: " + collisions);
    }

    private static List<String> collisions(Host host) {
        var sockets = sockets(host);
        var findings = new ArrayList<String>();
        for (int later = 0; later < sockets.size(); later++) {
            var loser = sockets.get(later);
            var named = new ArrayList<Socket>();
            for (int earlier = 0; earlier < later; earlier++) {
                var winner = sockets.get(earlier);
                if (loser.clashes(winner) && named.stream().noneMatch(winner::clashes)) {
                    named.add(winner);
                    var code = winner.owner().isEmpty() ? "port-taken-by-host" : "port-collision";
                    var sides = new ArrayList<String>();
                    if (!loser.owner().isEmpty()) {
                        sides.add(loser.owner());
                    }
                    if (!winner.owner().isEmpty() && !winner.owner().equals(loser.owner())) {
                        sides.add(winner.owner());
                    }
                    findings.add(code + " " + loser.number() + "/" + loser.transport() + " " + sides);
                }
            }
        }
        return findings.stream().sorted().toList();
    }

    private static List<Socket> sockets(Host host) {
        var sockets = new ArrayList<Socket>();
        for (var listener : host.listeners()) {
            sockets.add(new Socket("host", "", listener.port(), listener.transport(), addresses(listener.address())));
        }
        for (var instance : host.instances()) {
            var id = instance.id().value();
            var space = instance.deployment() instanceof Deployment.Container ? id : "host";
            var line = CATALOG.line(instance.product()).orElseThrow();
            for (var port : line.ports()) {
                boolean open = port.features().stream()
                        .allMatch(feature ->
                                isOn(line, instance, line.feature(feature).orElseThrow()));
                if (open) {
                    int base = instance.overrides().getOrDefault(port.id(), port.base());
                    boolean moves = port.moves() && base != 0;
                    sockets.add(new Socket(
                            space,
                            id,
                            moves ? base + instance.offset().value() : base,
                            port.transport(),
                            addresses(instance.bindings().getOrDefault(port.id(), port.bind()))));
                }
            }
            for (var port : instance.ownPorts()) {
                sockets.add(new Socket(space, id, port.port(), port.transport(), addresses(port.address())));
            }
            if (instance.deployment() instanceof Deployment.Container container) {
                for (var port : container.published()) {
                    sockets.add(new Socket("host", id, port.hostPort(), port.transport(), addresses(port.address())));
                }
            }
        }
        return sockets;
    }

    private static boolean isOn(ProductLine line, Instance instance, Feature feature) {
        var choice = instance.features().get(feature.id());
        if (choice != null) {
            return choice;
        }
        boolean rival = line.features().stream()
                .anyMatch(other -> !other.equals(feature)
                        && other.group() != null
                        && other.group().equals(feature.group())
                        && Boolean.TRUE.equals(instance.features().get(other.id())));
        return feature.onByDefault() && !rival;
    }

    private static Set<String> addresses(String bind) {
        var ipv4 = Set.of("127.0.0.1", "127.0.0.2", "10.0.0.5");
        var ipv6 = Set.of("::1", "fe80::1", "2001:db8::9");
        return switch (bind) {
            case "0.0.0.0" -> ipv4;
            case "::%v6only" -> ipv6;
            case "::", "*" -> {
                var all = new TreeSet<>(ipv4);
                all.addAll(ipv6);
                yield all;
            }
            default -> Set.of(bind);
        };
    }
}
