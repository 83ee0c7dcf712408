package dev.portolan.core.offset;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.Topology;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OffsetAssignerTest {
    private static final LineId API_MANAGER = new LineId("wso2-apim@4");
    private static final OffsetAssigner SMALL = new OffsetAssigner(SmallCatalog.catalog());
    private static final OffsetAssigner BUNDLED = new OffsetAssigner(BundledCatalog.load());

    private static Instance assigned(String id, LineId line, int offset) {
        return instance(id, line, offset).withOffset(Offset.assigned(offset));
    }

    private static Map<String, Integer> offsets(Topology plan) {
        return plan.instances()
                .collect(Collectors.toMap(
                        instance -> instance.id().value(),
                        instance -> instance.offset().value()));
    }

    private static Map<InstanceId, Offset> change(String id, int offset) {
        return Map.of(new InstanceId(id), Offset.assigned(offset));
    }

    private static Topology preferring(Topology plan, int stride, boolean avoidEphemeral, PortRange... reserved) {
        return plan.withPreferences(new OffsetPreferences(stride, avoidEphemeral, List.of(reserved), Extras.NONE));
    }

    @Test
    void planWithoutCollisionsStaysTheSameObject() {
        var plan = plan(host("h", assigned("a", SmallCatalog.SERVER, 10), assigned("b", SmallCatalog.SERVER, 500)));
        assertSame(plan, SMALL.assign(plan));
    }

    @Test
    void assignedUnitGivesWayToAPinnedOneWhereverItStands() {
        var plan = plan(host("h", assigned("a", SmallCatalog.SERVER, 10), instance("b", SmallCatalog.SERVER, 10)));
        assertEquals(Map.of("a", 11, "b", 10), offsets(SMALL.assign(plan)));
    }

    @Test
    void laterOfTwoThatCollideChangesAndStaysOutOfTheWayOfThoseAfterIt() {
        var plan = plan(host(
                "h",
                assigned("a", SmallCatalog.SERVER, 10),
                assigned("b", SmallCatalog.SERVER, 10),
                assigned("c", SmallCatalog.SERVER, 11)));
        assertEquals(Map.of("a", 10, "b", 12, "c", 11), offsets(SMALL.assign(plan)));
    }

    @Test
    void whoCanOnlyHaveWhatAnotherKeepsMakesItMove() {
        var daemons = IntStream.range(65500, 65515)
                .mapToObj(number -> new HostListener("daemon", number, Transport.TCP, "0.0.0.0"))
                .toList();
        // Beside the daemons low can only have 65535, which the node keeps at first.
        var plan = plan(host("h", assigned("a", SmallCatalog.NODE, 35232), assigned("b", SmallCatalog.HIGH, 3))
                .withListeners(daemons));
        assertEquals(Map.of("a", 0, "b", 15), offsets(SMALL.assign(plan)));
    }

    @Test
    void offsetThatPushesAPortPast65535IsReplaced() {
        var plan = plan(host("h", assigned("a", SmallCatalog.HIGH, 16)));
        assertEquals(Map.of("a", 0), offsets(SMALL.assign(plan)));
    }

    @Test
    void groupHasOneOffsetOnAllItsHosts() {
        var plan = plan(
                host("h", assigned("a", SmallCatalog.SERVER, 10).withGroup("g")),
                host(
                        "i",
                        instance("x", SmallCatalog.SERVER, 10),
                        assigned("b", SmallCatalog.SERVER, 10).withGroup("g")));
        assertEquals(Map.of("a", 11, "x", 10, "b", 11), offsets(SMALL.assign(plan)));
    }

    @Test
    void groupThatDriftedApartMeetsWhereMostOfItIs() {
        var plan = plan(
                host("h", assigned("a", SmallCatalog.SERVER, 10).withGroup("g")),
                host("i", assigned("b", SmallCatalog.SERVER, 20).withGroup("g")),
                host("j", assigned("c", SmallCatalog.SERVER, 20).withGroup("g")));
        assertEquals(Map.of("a", 20, "b", 20, "c", 20), offsets(SMALL.assign(plan)));
    }

    @Test
    void groupFollowsItsPinnedMember() {
        var plan = plan(
                host("h", assigned("a", SmallCatalog.SERVER, 10).withGroup("g")),
                host("i", instance("b", SmallCatalog.SERVER, 30).withGroup("g")));
        assertEquals(Map.of("a", 30, "b", 30), offsets(SMALL.assign(plan)));
    }

    @Test
    void whatAContainerPublishesKeepsItsOffset() {
        var container = contained(assigned("a", SmallCatalog.MIXED, 3), published(8003, 8003));
        var plan = plan(host("h", container));
        assertSame(plan, SMALL.assign(plan));
    }

    @Test
    void portsOfAContainerAvoidOnlyEachOther() {
        var plan =
                plan(host("h", instance("a", SmallCatalog.MIXED, 0), contained(assigned("b", SmallCatalog.MIXED, 3))));
        assertEquals(Map.of("a", 0, "b", 0), offsets(SMALL.assign(plan)));
    }

    @Test
    void freshInstancesWaitForThoseThatHaveAnOffset() {
        var plan = plan(host("h", assigned("a", SmallCatalog.SERVER, 0), assigned("b", SmallCatalog.SERVER, 10)));
        assertEquals(Map.of("a", 11, "b", 10), offsets(SMALL.assignFresh(plan, Set.of(new InstanceId("a")))));
    }

    @Test
    void strideLeavesOutWhatLiesBetween() {
        var plan = plan(host("h", instance("a", API_MANAGER, 0), assigned("b", API_MANAGER, 0)));
        assertEquals(Map.of("a", 0, "b", 10), offsets(BUNDLED.assign(preferring(plan, 10, false))));
        assertEquals(Map.of("a", 0, "b", 200), offsets(BUNDLED.assign(preferring(plan, 100, false))));
    }

    @Test
    void newInstanceKeepsClearOfReservedNumbers() {
        var home = host("h");
        var plan = preferring(plan(home), 1, false, new PortRange(9443, 9450));
        assertEquals(
                change("a", 8),
                BUNDLED.settle(plan, home, assigned("a", API_MANAGER, 0)).offsets());
    }

    @Test
    void newInstanceKeepsClearOfEphemeralNumbersUnlessItStartsThere() {
        var home = host("h").withListeners(List.of());
        var plan = preferring(plan(home), 1, true);
        assertEquals(
                Map.of(),
                SMALL.settle(plan, home, assigned("a", SmallCatalog.NODE, 0)).offsets());
        assertEquals(
                change("a", 30697),
                SMALL.settle(
                                preferring(plan, 1, true, new PortRange(30303, 32767)),
                                home,
                                assigned("a", SmallCatalog.NODE, 0))
                        .offsets());
    }

    @Test
    void preferencesYieldWhereTheyLeaveNothing() {
        var plan = preferring(
                plan(host("h", instance("a", API_MANAGER, 0), assigned("b", API_MANAGER, 0))),
                1,
                false,
                new PortRange(1, 65535));
        assertEquals(Map.of("a", 0, "b", 1), offsets(BUNDLED.assign(plan)));
    }

    @Test
    void instanceThatMovesKeepsAnOffsetThatIsSafe() {
        var from = host("h", assigned("a", API_MANAGER, 5));
        var to = host("i", instance("b", API_MANAGER, 0));
        var plan = preferring(plan(from, to), 1, false, new PortRange(9448, 9448));
        assertEquals(
                Map.of(), BUNDLED.settle(plan, to, from.instances().getFirst()).offsets());
    }

    @Test
    void instanceThatJoinsAGroupTakesItsOffset() {
        var plan = plan(host("h", assigned("a", API_MANAGER, 5).withGroup("g")), host("i"));
        var joining = assigned("b", API_MANAGER, 0).withGroup("g");
        assertEquals(
                change("b", 5),
                BUNDLED.settle(plan, plan.hosts().getLast(), joining).offsets());
    }

    @Test
    void groupMovesAsOneWhenTheNewcomersHostIsInTheWay() {
        var plan =
                plan(host("h", assigned("a", API_MANAGER, 0).withGroup("g")), host("i", instance("x", API_MANAGER, 0)));
        var joining = assigned("b", API_MANAGER, 0).withGroup("g");
        assertEquals(
                Map.of(new InstanceId("a"), Offset.assigned(1), new InstanceId("b"), Offset.assigned(1)),
                BUNDLED.settle(plan, plan.hosts().getLast(), joining).offsets());
    }

    @Test
    void reassigningUnpinsAndFindsTheSmallest() {
        var plan = plan(host("h", instance("a", API_MANAGER, 0), instance("b", API_MANAGER, 100)));
        assertEquals(change("b", 1), BUNDLED.reassign(plan, new InstanceId("b")).offsets());
        assertEquals(change("a", 1), BUNDLED.reassign(plan, new InstanceId("a")).offsets());
        assertEquals(OffsetChanges.NONE, BUNDLED.reassign(plan, new InstanceId("c")));
    }

    @Test
    void productsWithoutAnOffsetAreLeftAlone() {
        var plan = plan(host(
                "h",
                assigned("a", SmallCatalog.PROXY, 0),
                assigned("b", SmallCatalog.PROXY, 0),
                assigned("c", new LineId("nobody-knows"), 0)));
        assertSame(plan, SMALL.assign(plan));
        assertEquals(OffsetChanges.NONE, SMALL.reassign(plan, new InstanceId("a")));
        assertEquals(
                OffsetChanges.NONE, SMALL.settle(plan, plan.hosts().getFirst(), assigned("d", SmallCatalog.PROXY, 0)));
    }

    @Test
    void crowdOnOneHostIsParted() {
        var crowd = new Instance[200];
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = assigned("i" + i, API_MANAGER, 0);
        }
        var assigned = BUNDLED.assign(plan(host("h", crowd)));
        assertEquals(200, assigned.instances().map(Instance::offset).distinct().count());
        assertSame(assigned, BUNDLED.assign(assigned));
    }
}
