package dev.portolan.core.diff;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Transport;
import dev.portolan.core.diff.Change.Kind;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.edit.LinkEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.edit.WaiverEdits;
import dev.portolan.core.fixture.RandomEdits;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.resolve.Resolver;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanDiffTest {
    private static final Catalog CATALOG = SmallCatalog.catalog();
    private static final Resolver RESOLVER = new Resolver(CATALOG);
    private static final int SESSIONS = 60;
    private static final int EDITS = 40;
    private static final HostId H1 = new HostId("h1");
    private static final InstanceId A = new InstanceId("a");
    private static final Topology PLAN = plan(
                    host("h1", instance("a", SmallCatalog.SERVER, 0), instance("b", SmallCatalog.SERVER, 1)),
                    host("h2", instance("c", SmallCatalog.NODE, 0)).withZone(new ZoneId("z")))
            .withZones(List.of(new Zone(new ZoneId("z"), "DMZ")))
            .withLinks(List.of(link("l1", "b", "a", "web")));

    private static List<Change> changes(Topology after) {
        var before = RESOLVER.resolve(PLAN);
        return PlanDiff.between(before, RESOLVER.resolve(after, before));
    }

    private static List<String> texts(Topology after) {
        return changes(after).stream().map(Change::text).toList();
    }

    private static List<String> texts(Edit edit) {
        return texts(edit.apply(PLAN));
    }

    private static Instance a() {
        return PLAN.instance(A).orElseThrow();
    }

    private static Topology withA(Instance changed) {
        return PLAN.withInstance(A, _ -> changed);
    }

    @Test
    void anEqualPlanHasNoChanges() {
        assertEquals(List.of(), changes(PLAN));
        assertEquals(List.of(), changes(PLAN.withName("other").withName("plan")));
    }

    @Test
    void namesWhatCameAndWent() {
        assertEquals(
                List.of(
                        "Zone Lab is new",
                        "Zone DMZ is gone",
                        "Host h3 is new",
                        "Host h2 is gone",
                        "d is new on h3",
                        "c is gone from h2"),
                sorted(PLAN.withZones(List.of(new Zone(new ZoneId("lab"), "Lab")))
                        .withHosts(List.of(PLAN.hosts().getFirst(), host("h3", instance("d", SmallCatalog.NODE, 7))))));
    }

    private static List<String> sorted(Topology after) {
        var order = List.of("Zone", "Host", "d ", "c ");
        return texts(after).stream()
                .sorted((one, other) -> Integer.compare(place(order, one), place(order, other)))
                .toList();
    }

    private static int place(List<String> order, String text) {
        return (int) order.stream().takeWhile(word -> !text.startsWith(word)).count();
    }

    @Test
    void tellsAMoveFromAnAddition() {
        var moved = PLAN.withHost(
                        H1, host -> host.withInstances(List.of(host.instances().getLast())))
                .withHost(
                        new HostId("h2"),
                        host -> host.withInstances(Stream.concat(host.instances().stream(), Stream.of(a()))
                                .toList()));
        assertEquals(List.of(Change.of(Kind.MOVED, A, "instance.moved", "a", "h1", "h2")), changes(moved));
        assertEquals(List.of("a moved from h1 to h2"), texts(moved));
    }

    @Test
    void tellsARenamingByTheId() {
        assertEquals(
                List.of(Change.of(Kind.RENAMED, A, "renamed", "a", "alpha")),
                changes(PlanEdits.rename(A, "alpha").apply(PLAN)));
        assertEquals(List.of("h1 is now called first"), texts(PlanEdits.rename(H1, "first")));
        assertEquals(List.of("The plan is now called Other, before: plan"), texts(PlanEdits.renamePlan("Other")));
    }

    @Test
    void anotherOffsetTellsTheNumbersThatFollowAndWhoDialsThem() {
        assertEquals(
                List.of(
                        "a: offset 20 instead of 0",
                        "a listens on other numbers: web 8000 \u2192 8020, admin 9000 \u2192 9020, binary 7100 \u2192 7120",
                        "b dials a at 8020 instead of 8000"),
                texts(InstanceEdits.setOffset(a(), Offset.pinned(20))));
        assertEquals(
                List.of("a: offset 0 is no longer pinned"), texts(InstanceEdits.setOffset(a(), Offset.assigned(0))));
    }

    @Test
    void anotherFeatureTellsThePortsThatOpenAndClose() {
        assertEquals(
                List.of(
                        "a: feature binary is off now",
                        "a: feature thrift is on now",
                        "a now listens on thrift 7000",
                        "a no longer listens on binary 7100"),
                texts(withA(with(a(), "thrift", "-binary"))));
    }

    @Test
    void tellsOtherFieldsOfAnInstance() {
        assertEquals(List.of("a: offset group gateways instead of none"), texts(withA(a().withGroup("gateways"))));
        assertEquals(List.of("a: another note"), texts(withA(a().withNote("ask Ann"))));
        assertEquals(
                List.of("a listens on other numbers: web 8000 \u2192 8081", "b dials a at 8081 instead of 8000"),
                texts(withA(override(a(), "web", 8081))));
        assertEquals(
                List.of("a now runs in a container, published ports: 1", "b dials a at 18000 instead of 8000"),
                texts(withA(contained(a(), published(18000, 8000)))));
    }

    @Test
    void tellsFieldsOfAHost() {
        var host = PLAN.hosts().getFirst();
        assertEquals(
                List.of("h1: addresses 10.0.0.1 10.0.0.2 instead of none"),
                texts(HostEdits.setAddresses(host, List.of("10.0.0.1", "10.0.0.2"))));
        assertEquals(List.of("Host h1 moved from zone none to DMZ"), texts(HostEdits.setZone(host, new ZoneId("z"))));
        assertEquals(
                List.of("h1 itself also listens on 22/tcp (sshd)"),
                texts(PLAN.withHost(
                        H1,
                        found ->
                                found.withListeners(List.of(new HostListener("sshd", 22, Transport.TCP, "0.0.0.0"))))));
    }

    @Test
    void tellsLinks() {
        var link = PLAN.links().getFirst();
        assertEquals(
                List.of("c now dials a: web 8000"),
                texts(LinkEdits.connect(PLAN.instance(new InstanceId("c")).orElseThrow(), a(), link.port(), "")));
        assertEquals(List.of("b no longer dials a: web 8000"), texts(PLAN.withLinks(List.of())));
        assertEquals(List.of("b quotes 8000 for a instead of none"), texts(LinkEdits.setQuoted(link, 8000)));
    }

    @Test
    void tellsWhatConcernsThePlanItself() {
        var preferences = PLAN.preferences().withStride(10).withReserved(List.of(new PortRange(9100, 9199)));
        assertEquals(
                List.of(
                        "Offsets are assigned in steps of 10 instead of 1",
                        "Reserved numbers: 9100-9199 instead of none"),
                texts(PLAN.withPreferences(preferences)));
        var waiver = new Waiver("port-collision", null, List.of(A), 8000, Transport.TCP, "", "agreed", Extras.NONE);
        assertEquals(
                List.of(Change.of(Kind.ADDED, A, "waiver.added", "port-collision", "agreed")),
                changes(WaiverEdits.waive(waiver).apply(PLAN)));
        assertEquals(
                List.of("The diagram is arranged another way"),
                texts(HostEdits.moveHosts(Map.of(H1, new Place(8, 8)))));
    }

    /// Whatever somebody does is told, in a sentence, of something that was or is there.
    @Test
    void leavesNoDifferenceUntold() {
        for (int session = 0; session < SESSIONS; session++) {
            var random = new Random(7_000 + session);
            var edits = new RandomEdits(random, CATALOG);
            var saved = PLAN;
            var before = RESOLVER.resolve(saved);
            var topology = saved;
            var resolution = before;
            for (int i = 0; i < EDITS; i++) {
                topology = edits.next(topology).apply(topology);
                resolution = RESOLVER.resolve(topology, resolution);
                var changes = PlanDiff.between(before, resolution);
                assertEquals(topology.equals(saved), changes.isEmpty(), "session " + session + ", edit " + i);
                for (var change : changes) {
                    assertFalse(change.text().isBlank());
                    assertTrue(isKnown(change.element(), saved, topology), change.text());
                }
            }
            assertEquals(List.of(), PlanDiff.between(resolution, RESOLVER.resolve(topology)));
        }
    }

    private static boolean isKnown(@Nullable ElementId element, Topology before, Topology after) {
        return element == null || before.contains(element) || after.contains(element);
    }
}
