package dev.portolan.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.BruteForce;
import dev.portolan.core.fixture.BruteForce.Socket;
import dev.portolan.core.fixture.RandomHosts;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.offset.OffsetAssigner;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whole plans against a checker that shares nothing with the resolver: the same collisions, none missed and
/// none invented; and after assigning, none that something fixed did not force.
class RandomTopologiesTest {
    private static final int CASES = Math.min(100_000, Integer.getInteger("portolan.cases", 100_000));
    private static final long SEED = 20261121;
    private static final Catalog CATALOG = SmallCatalog.catalog();
    private static final Resolver RESOLVER = new Resolver(CATALOG);
    private static final OffsetAssigner ASSIGNER = new OffsetAssigner(CATALOG);
    private static final Set<FindingCode> CLASHES = Set.of(
            FindingCode.PORT_COLLISION,
            FindingCode.OVERRIDE_COLLIDES,
            FindingCode.PORT_TAKEN_BY_HOST,
            FindingCode.FIXED_PORT_SHARED);

    @Test
    void collisionsAreThoseThatComparingAllPairsFindsBeforeAndAfterAssigning() {
        var random = new Random(SEED);
        var hosts = new RandomHosts(random);
        var found = new TreeMap<String, Integer>();
        int assigned = 0;
        int forced = 0;
        for (int round = 0; round < CASES; round++) {
            var context = "seed " + SEED + ", round " + round;
            var before = topology(random, hosts);
            var resolution = RESOLVER.resolve(before);
            compare(before, resolution, context, found);
            var after = ASSIGNER.assign(before);
            compare(after, RESOLVER.resolve(after, resolution), context + ", assigned", new TreeMap<>());
            forced += requireForced(after, context);
            assigned += after.equals(before) ? 0 : 1;
        }
        System.out.println(CASES + " topologies, seed " + SEED + ": " + found + "; assigning changed " + assigned
                + " and left " + forced + " collisions that something fixed forces");
        assertTrue(assigned > CASES / 10, "too few plans had to change to mean anything: " + assigned);
        assertEquals(
                Set.of("port-collision", "override-collides", "port-taken-by-host", "fixed-port-shared"),
                found.keySet());
    }

    private static Topology topology(Random random, RandomHosts hosts) {
        var all = new ArrayList<Host>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            var host = hosts.host();
            all.add(host.withInstances(host.instances().stream()
                    .map(instance -> random.nextInt(4) == 0 ? instance.withGroup("g" + random.nextInt(2)) : instance)
                    .toList()));
        }
        return Topology.empty("plan").withHosts(all).withPreferences(preferences(random));
    }

    private static OffsetPreferences preferences(Random random) {
        return switch (random.nextInt(4)) {
            case 0 ->
                new OffsetPreferences(
                        1 + random.nextInt(12),
                        random.nextBoolean(),
                        List.of(new PortRange(8001, 8001 + random.nextInt(20))),
                        Extras.NONE);
            default -> OffsetPreferences.DEFAULT;
        };
    }

    private static void compare(Topology topology, Resolution resolution, String context, Map<String, Integer> found) {
        for (var host : resolution.hosts()) {
            var clashes = host.findings().stream()
                    .filter(finding -> CLASHES.contains(finding.code()))
                    .map(RandomTopologiesTest::words)
                    .sorted()
                    .toList();
            assertEquals(BruteForce.clashes(CATALOG, host.host()), clashes, () -> context + ": " + topology);
            clashes.forEach(clash -> found.merge(clash.replaceFirst(" .*", ""), 1, Integer::sum));
        }
    }

    private static String words(Finding finding) {
        return finding.code().word() + " " + finding.port() + "/" + finding.transport() + " " + finding.instances();
    }

    /// Fails if an offset could have parted two listeners.
    ///
    /// @return how many collisions remain
    private static int requireForced(Topology topology, String context) {
        int remaining = 0;
        for (var host : topology.hosts()) {
            var sockets = BruteForce.sockets(CATALOG, host);
            for (int later = 0; later < sockets.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    if (sockets.get(later).collides(sockets.get(earlier))) {
                        remaining++;
                        requireStuck(topology, sockets.get(later), sockets.get(earlier), context);
                        requireStuck(topology, sockets.get(earlier), sockets.get(later), context);
                    }
                }
            }
        }
        return remaining;
    }

    private static void requireStuck(Topology topology, Socket socket, Socket rival, String context) {
        var unit = unit(topology, socket);
        boolean together = socket.moves() && rival.moves() && unit.equals(unit(topology, rival));
        if (!socket.moves() || unit.isEmpty() || together) {
            return;
        }
        int first = unit.stream()
                .mapToInt(instance ->
                        CATALOG.line(instance.product()).orElseThrow().offset().defaultOffset())
                .max()
                .orElseThrow();
        for (int offset = first;
                offset <= Offset.MAX;
                offset += topology.preferences().stride()) {
            var moved = moved(topology, unit, offset);
            if (isBeyond(moved, unit)) {
                return;
            }
            assertTrue(
                    !isClear(moved, unit),
                    () -> context + ": " + unit.stream().map(Instance::name).toList() + " collide on " + socket.number()
                            + " in " + topology + " and need not: " + moved);
        }
    }

    /// The instances that share the socket's offset; none if it is pinned.
    private static List<Instance> unit(Topology topology, Socket socket) {
        var owner = topology.instances()
                .filter(instance -> instance.id().value().equals(socket.owner()))
                .findFirst();
        if (owner.isEmpty()) {
            return List.of();
        }
        var group = owner.get().group();
        var members = topology.instances()
                .filter(instance ->
                        group == null ? instance.equals(owner.get()) : Objects.equals(group, instance.group()))
                .filter(RandomTopologiesTest::followsAnOffset)
                .toList();
        return members.stream().anyMatch(RandomTopologiesTest::isPinned) ? List.of() : members;
    }

    /// By the user, or by the ports that its container publishes.
    private static boolean isPinned(Instance instance) {
        return instance.offset().kind() == Offset.Kind.PINNED
                || (instance.deployment() instanceof Deployment.Container container
                        && !container.published().isEmpty());
    }

    private static boolean followsAnOffset(Instance instance) {
        return !Set.of(SmallCatalog.PROXY, SmallCatalog.CUSTOM).contains(instance.product());
    }

    private static Topology moved(Topology topology, List<Instance> unit, int offset) {
        var moved = topology;
        for (var instance : unit) {
            moved = moved.withInstance(instance.id(), found -> found.withOffset(Offset.assigned(offset)));
        }
        return moved;
    }

    private static boolean isBeyond(Topology topology, List<Instance> unit) {
        return moving(topology, unit).anyMatch(socket -> socket.number() > 65535);
    }

    private static Stream<Socket> moving(Topology topology, List<Instance> unit) {
        var ids = new TreeSet<String>();
        unit.forEach(instance -> ids.add(instance.id().value()));
        return topology.hosts().stream()
                .flatMap(host -> BruteForce.sockets(CATALOG, host).stream())
                .filter(socket -> socket.moves() && ids.contains(socket.owner()));
    }

    /// Whether the unit's moving ports are clear of everything that does not move along, and where the plan's
    /// preferences want them.
    private static boolean isClear(Topology topology, List<Instance> unit) {
        var ids = new TreeSet<String>();
        unit.forEach(instance -> ids.add(instance.id().value()));
        if (moving(topology, unit).anyMatch(socket -> topology.preferences().isReserved(socket.number()))) {
            return false;
        }
        for (var host : topology.hosts()) {
            var sockets = BruteForce.sockets(CATALOG, host);
            for (var socket : sockets) {
                if (socket.moves()
                        && ids.contains(socket.owner())
                        && sockets.stream()
                                .filter(other -> !(other.moves() && ids.contains(other.owner())))
                                .anyMatch(socket::collides)) {
                    return false;
                }
            }
        }
        return true;
    }
}
