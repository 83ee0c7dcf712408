package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.fix.Consequences.LinkChange;
import dev.portolan.core.fix.Consequences.OffsetChange;
import dev.portolan.core.fix.Consequences.Opening;
import dev.portolan.core.fix.Consequences.PeerChange;
import dev.portolan.core.fix.Consequences.PortChange;
import dev.portolan.core.fixture.RandomEdits;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.Listener.Where;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.Resolver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsequencesTest {
    private static final Resolver RESOLVER = new Resolver(SmallCatalog.catalog());
    private static final InstanceId NODE = new InstanceId("n");

    private static Consequences after(Topology before, UnaryOperator<Topology> change) {
        var resolution = RESOLVER.resolve(before);
        return Consequences.between(resolution, RESOLVER.resolve(change.apply(before), resolution));
    }

    private static Consequences after(Instance before, UnaryOperator<Instance> change) {
        return after(plan(host("h", before)), plan -> plan.withInstance(before.id(), change));
    }

    @Test
    void nodeThatMovesTakesItsPortsItsCallersAndItsPeersAlong() {
        var plan = plan(
                        host("h1", instance("n", SmallCatalog.NODE, 0)),
                        host("h2", instance("s", SmallCatalog.SERVER, 0)))
                .withLinks(List.of(link("l", "s", "n", "p2p")));
        assertEquals(
                new Consequences(
                        List.of(new OffsetChange(NODE, "n", Offset.pinned(0), Offset.pinned(4))),
                        List.of(
                                new PortChange(
                                        NODE,
                                        "n",
                                        "p2p",
                                        Transport.TCP,
                                        Where.HOST,
                                        new Opening(30303, 0, "0.0.0.0"),
                                        new Opening(30307, 0, "0.0.0.0")),
                                new PortChange(
                                        NODE,
                                        "n",
                                        "p2p-udp",
                                        Transport.UDP,
                                        Where.HOST,
                                        new Opening(30303, 0, "0.0.0.0"),
                                        new Opening(30307, 0, "0.0.0.0"))),
                        List.of(new LinkChange(new LinkId("l"), "s", "n", "p2p", 30303, 30307, "")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                after(plan, topology -> topology.withInstance(NODE, node -> node.withOffset(Offset.pinned(4)))));
    }

    @Test
    void peersQuoteThePublishedNumber() {
        var besu = new LineId("besu@26");
        var node = contained(instance("n", besu, 0), published(13001, 30303));
        var resolver = new Resolver(BundledCatalog.load());
        var before = resolver.resolve(plan(host("h", node)));
        var after = resolver.resolve(plan(host("h", contained(instance("n", besu, 0), published(13002, 30303)))));
        assertEquals(
                List.of(new PeerChange(NODE, "n", 13001, 13002, List.of())),
                Consequences.between(before, after).peers());
    }

    @Test
    void portsOpenCloseAndChangeTheirAddress() {
        assertEquals(
                List.of("n rpc opens 8545/tcp on 127.0.0.1"),
                after(instance("n", SmallCatalog.NODE, 0), node -> with(node, "rpc"))
                        .lines());
        assertEquals(
                List.of("n rpc closes 8545/tcp on 127.0.0.1"),
                after(with(instance("n", SmallCatalog.NODE, 0), "rpc"), node -> with(node, "-rpc"))
                        .lines());
        assertEquals(
                List.of("n p2p moves from 30303/tcp on 0.0.0.0 to 30303/tcp on ::1"),
                after(instance("n", SmallCatalog.NODE, 0), node -> bind(node, "p2p", "::1"))
                        .lines());
    }

    @Test
    void linkThatReachedNobodyHasNoNumberToLose() {
        var hosts = plan(
                host("h1", instance("s", SmallCatalog.SERVER, 0)), host("h2", instance("n", SmallCatalog.NODE, 0)));
        assertEquals(
                "s no longer dials n rpc",
                after(hosts.withLinks(List.of(link("l", "s", "n", "rpc"))), plan -> plan.withLinks(List.of()))
                        .lines()
                        .getLast());
        assertEquals(
                "s no longer reaches n p2p at 30303",
                after(hosts.withLinks(List.of(link("l", "s", "n", "p2p"))), plan -> plan.withLinks(List.of()))
                        .lines()
                        .getLast());
    }

    @Test
    void publishedPortsAreRecognisedByWhatStays() {
        var bare = instance("n", SmallCatalog.NODE, 0);
        var before = contained(bare, published(1111, 30303), published(2222, 30304), published(3333, 7));
        var changed = contained(bare, published(1112, 30303), published(2222, 30303), published(4444, 8));
        assertEquals(
                List.of(
                        "1111:30303/tcp -> 1112:30303/tcp",
                        "2222:30304/tcp -> 2222:30303/tcp",
                        "3333:7/tcp -> -",
                        "- -> 4444:8/tcp"),
                after(before, _ -> changed).ports().stream()
                        .map(change -> text(change.from()) + " -> " + text(change.to()))
                        .toList());
    }

    private static String text(@Nullable Opening opening) {
        return opening == null ? "-" : opening.number() + ":" + opening.inner() + "/tcp";
    }

    @Test
    void findingThatOnlyNamesOtherNumbersIsNeitherGoneNorNew() {
        var plan = plan(host("h", instance("a", SmallCatalog.SERVER, 0), instance("b", SmallCatalog.SERVER, 0)));
        var consequences = after(
                plan,
                topology -> topology.withInstance(new InstanceId("a"), ConsequencesTest::atFive)
                        .withInstance(new InstanceId("b"), ConsequencesTest::atFive));
        assertEquals(List.of(List.of(), List.of()), List.of(consequences.gone(), consequences.come()));
    }

    private static Instance atFive(Instance instance) {
        return instance.withOffset(Offset.pinned(5));
    }

    @Test
    void nothingFollowsFromNothing() {
        assertTrue(after(instance("n", SmallCatalog.NODE, 0), node -> node).isEmpty());
        assertTrue(after(plan(host("h")), plan -> plan.withName("other")).isEmpty());
    }

    @Test
    void findingsBalanceAfterAnyEdit() {
        long seed = 77;
        int changes = 0;
        for (int session = 0; session < 60; session++) {
            var random = new Random(seed + session);
            var edits = new RandomEdits(random, SmallCatalog.catalog());
            var before = RESOLVER.resolve(Topology.empty("plan"));
            for (int step = 0; step < 80; step++) {
                var after = RESOLVER.resolve(edits.next(before.topology()).apply(before.topology()), before);
                var context = "seed " + (seed + session) + ", step " + step;
                var consequences = Consequences.between(before, after);
                assertEquals(balance(before, after), balance(consequences), context);
                changes += consequences.gone().size() + consequences.come().size();
                before = after;
            }
        }
        assertTrue(changes > 1000, "too few changes to mean anything: " + changes);
    }

    /// By how many the findings of each code and severity change.
    private static Map<String, Integer> balance(Resolution before, Resolution after) {
        return balance(before.findings(), after.findings());
    }

    private static Map<String, Integer> balance(Consequences consequences) {
        return balance(consequences.gone(), consequences.come());
    }

    private static Map<String, Integer> balance(List<Finding> gone, List<Finding> come) {
        var balance = new HashMap<String, Integer>();
        gone.forEach(finding -> balance.merge(finding.severity() + " " + finding.code(), -1, Integer::sum));
        come.forEach(finding -> balance.merge(finding.severity() + " " + finding.code(), 1, Integer::sum));
        balance.values().removeIf(count -> count == 0);
        return balance;
    }
}
