package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fixture.RandomEdits;
import dev.portolan.core.fixture.RandomRewrites;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.fixture.WiredCatalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.port.HostPorts;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.rule.LinkView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncrementalResolutionTest {
    private static final Resolver RESOLVER = new Resolver(SmallCatalog.catalog());
    private static final Catalog WIRED = new Catalog(
            Stream.of(SmallCatalog.catalog(), WiredCatalog.catalog())
                    .flatMap(catalog -> catalog.lines().stream())
                    .toList(),
            SmallCatalog.catalog().sources());
    private static final Resolver EVERYTHING = new Resolver(WIRED);

    @Test
    void resolvingAfterEditsEqualsResolvingFromScratch() {
        long seed = 42;
        for (int session = 0; session < 40; session++) {
            var random = new Random(seed + session);
            var edits = new RandomEdits(random, WIRED);
            var rewrites = new RandomRewrites(random, WIRED);
            var past = new ArrayList<>(List.of(rewrites.plan(session % 8 == 7 ? 30 : 0)));
            var resolution = EVERYTHING.resolve(past.getLast());
            for (int step = 0; step < 80; step++) {
                var before = past.getLast();
                var earlier = resolution;
                var topology = switch (random.nextInt(8)) {
                    case 0, 1, 2 -> edits.next(before).apply(before);
                    case 3 -> past.get(random.nextInt(past.size()));
                    default -> rewrites.next(before, earlier.findings());
                };
                past.add(topology);
                resolution = EVERYTHING.resolve(topology, earlier);
                var context = "seed " + (seed + session) + ", step " + step;
                assertSameContent(EVERYTHING.resolve(topology), resolution, context);
                assertReusesUntouchedHosts(before, earlier, topology, resolution, context);
            }
        }
    }

    private static void assertSameContent(Resolution expected, Resolution actual, String context) {
        assertEquals(hosts(expected), hosts(actual), context);
        assertEquals(contents(expected), contents(actual), context);
        assertEquals(views(expected), views(actual), context);
        assertEndsAreThoseOfThePlan(actual, context);
        assertEquals(List.copyOf(expected.links()), List.copyOf(actual.links()), context);
        for (var severity : Severity.values()) {
            assertEquals(expected.findings(severity), actual.findings(severity), context);
        }
        assertEquals(expected.findings(), actual.findings(), context);
        assertEquals(expected.waived(), actual.waived(), context);
        assertEquals(expected.listenerCount(), actual.listenerCount(), context);
        expected.topology()
                .instances()
                .forEach(instance -> assertEquals(
                        expected.home(instance.id()).map(HostResolution::ports),
                        actual.home(instance.id()).map(HostResolution::ports),
                        context));
    }

    /// Ends that are equal and still not the same were kept too long.
    private static void assertEndsAreThoseOfThePlan(Resolution resolution, String context) {
        for (var view : views(resolution)) {
            var link = view.link().link();
            assertSame(resolution.instance(link.from()).orElseThrow(), view.caller(), context);
            assertSame(resolution.instance(link.to()).orElseThrow(), view.target(), context);
        }
    }

    /// What the rules get to see of each link, with both ends.
    private static List<LinkView> views(Resolution resolution) {
        return resolution.wirings().byPlace().stream()
                .flatMap(wiring -> wiring.callers().stream())
                .flatMap(caller -> caller.links().stream())
                .toList();
    }

    private static List<HostPorts> hosts(Resolution resolution) {
        return resolution.hosts().stream().map(HostResolution::ports).toList();
    }

    /// What layouts hold, which they are not compared by.
    private static List<List<Object>> contents(Resolution resolution) {
        return resolution.hosts().stream()
                .flatMap(host -> host.instances().stream())
                .map(InstancePorts::layout)
                .map(layout -> List.<Object>of(
                        layout.slots(), layout.open(), layout.dials(), layout.faults(), layout.traits()))
                .toList();
    }

    private static void assertReusesUntouchedHosts(
            Topology before, Resolution earlier, Topology after, Resolution later, String context) {
        Set<Host> untouched = Collections.newSetFromMap(new IdentityHashMap<>());
        untouched.addAll(before.hosts());
        for (var host : after.hosts()) {
            if (untouched.contains(host)) {
                assertSame(
                        earlier.host(host.id()).orElseThrow(),
                        later.host(host.id()).orElseThrow(),
                        context);
            }
        }
    }

    /// Zones are not among what is told of a link, but rules go by them.
    @Test
    void linkIsSeenBetweenTheZonesWhereItsEndsAreNow() {
        var before = plan(
                        host("h1", instance("a", SmallCatalog.SERVER, 0)),
                        host("h2", instance("b", SmallCatalog.SERVER, 0)))
                .withLinks(List.of(link("l", "a", "b", "web")))
                .withZones(List.of(new Zone(new ZoneId("x"), "x"), new Zone(new ZoneId("y"), "y")));
        var fromX =
                HostEdits.setZone(before.hosts().getFirst(), new ZoneId("x")).apply(before);
        var toY = HostEdits.setZone(fromX.hosts().getLast(), new ZoneId("y")).apply(fromX);
        var first = RESOLVER.resolve(fromX, RESOLVER.resolve(before));
        var second = RESOLVER.resolve(toY, first);

        assertEquals(List.of("x to nowhere", "x to y"), zones(first, second));
    }

    private static List<String> zones(Resolution... resolutions) {
        return Arrays.stream(resolutions)
                .map(resolution -> views(resolution).getFirst())
                .map(view -> named(view.fromZone()) + " to " + named(view.toZone()))
                .toList();
    }

    private static String named(@Nullable ZoneId zone) {
        return zone == null ? "nowhere" : zone.value();
    }

    @Test
    void linksToInstancesThatAreAsTheyWereAreTakenOver() {
        var stays = instance("stays", SmallCatalog.SERVER, 0);
        var moves = instance("moves", SmallCatalog.SERVER, 5);
        var before = plan(host("h1", instance("a", SmallCatalog.SERVER, 0)), host("h2", stays, moves))
                .withLinks(List.of(link("l", "a", "stays", "web")));
        var after = InstanceEdits.setOffset(moves, Offset.pinned(7)).apply(before);
        var earlier = RESOLVER.resolve(before);

        assertSame(
                earlier.wirings().byPlace().getFirst(),
                RESOLVER.resolve(after, earlier).wirings().byPlace().getFirst());
    }

    @Test
    void nothingIsTakenOverFromAnotherCatalog() {
        var plan = plan(host("h", instance("a", SmallCatalog.SERVER, 0)));
        var elsewhere = new Resolver(new Catalog(List.of(), List.of())).resolve(plan);
        assertEquals(
                RESOLVER.resolve(plan).findings(),
                RESOLVER.resolve(plan, elsewhere).findings());
    }

    @Test
    void editCostsOnlyTheHostItTouched() {
        var before = plan(
                host("h1", instance("a", SmallCatalog.SERVER, 0)),
                host("h2", instance("b", SmallCatalog.SERVER, 0)),
                host("h3"));
        var earlier = RESOLVER.resolve(before);
        var after = before.withInstance(new InstanceId("b"), instance -> instance.withOffset(Offset.pinned(3)));
        var later = RESOLVER.resolve(after, earlier);
        assertSame(
                earlier.host(new HostId("h1")).orElseThrow(),
                later.host(new HostId("h1")).orElseThrow());
        assertNotSame(
                earlier.host(new HostId("h2")).orElseThrow(),
                later.host(new HostId("h2")).orElseThrow());
        assertSame(
                earlier.host(new HostId("h3")).orElseThrow(),
                later.host(new HostId("h3")).orElseThrow());
    }

    @Test
    void linkFollowsItsTargetThoughTheCallersHostIsReused() {
        var before = plan(
                        host("h1", instance("a", SmallCatalog.SERVER, 0)),
                        host("h2", instance("b", SmallCatalog.SERVER, 0)))
                .withLinks(List.of(link("l", "a", "b", "web")));
        var earlier = RESOLVER.resolve(before);
        var after = before.withInstance(new InstanceId("b"), instance -> instance.withOffset(Offset.pinned(3)));
        assertEquals(
                List.of(8000, 8003),
                List.of(
                        earlier.links().iterator().next().number(),
                        RESOLVER.resolve(after, earlier)
                                .links()
                                .iterator()
                                .next()
                                .number()));
    }

    @Test
    void linkIsSeenFromTheCallerAsItIsNow() {
        var caller = instance("a", SmallCatalog.SERVER, 0);
        var before = plan(host("h1", caller), host("h2", instance("b", SmallCatalog.SERVER, 0)))
                .withLinks(List.of(link("l", "a", "b", "web")));
        var after = before.withInstance(caller.id(), instance -> instance.withName("renamed"));
        assertEquals(
                "renamed",
                views(RESOLVER.resolve(after, RESOLVER.resolve(before)))
                        .getFirst()
                        .caller()
                        .instance()
                        .name());
    }

    @Test
    void errorOfALinkIsGoneOnceItsTargetOpensThePort() {
        var target = instance("b", SmallCatalog.NODE, 0);
        var before = plan(host("h1", instance("a", SmallCatalog.NODE, 0)), host("h2", target))
                .withLinks(List.of(link("l", "a", "b", "rpc")));
        var after = before.withInstance(target.id(), _ -> bind(with(target, "rpc"), "rpc", "0.0.0.0"));
        var earlier = RESOLVER.resolve(before);
        assertEquals(
                List.of(1, 0),
                List.of(
                        earlier.findings(Severity.ERROR).size(),
                        RESOLVER.resolve(after, earlier)
                                .findings(Severity.ERROR)
                                .size()));
    }

    /// A new host moves the places of others, so that links are found by who opens them.
    @Test
    void callerKeepsItsLinksWhenItMovesToANewHost() {
        var caller = instance("a", SmallCatalog.SERVER, 0);
        var target = instance("b", SmallCatalog.SERVER, 0);
        var links = List.of(link("l", "a", "b", "web"), link("m", "a", "b", "binary"));
        var before = plan(host("h1", caller), host("h2", target)).withLinks(links);
        var after = before.withHosts(List.of(
                host("h0", caller),
                before.hosts().getFirst().withInstances(List.of()),
                before.hosts().getLast()));
        var later = RESOLVER.resolve(after, RESOLVER.resolve(before));
        assertEquals(
                List.of("l from h0", "m from h0"),
                later.links().stream()
                        .map(link -> link.link().id() + " from " + link.fromHost())
                        .toList());
    }

    @Test
    void knowsWhereEachInstanceRuns() {
        var resolution = RESOLVER.resolve(plan(host("h1"), host("h2", instance("a", SmallCatalog.NODE, 0))));
        assertEquals(
                "h2",
                resolution.home(new InstanceId("a")).orElseThrow().host().id().value());
        assertEquals(
                instance("a", SmallCatalog.NODE, 0),
                resolution.instance(new InstanceId("a")).orElseThrow().instance());
        assertEquals(
                List.of(), resolution.instance(new InstanceId("b")).stream().toList());
    }
}
