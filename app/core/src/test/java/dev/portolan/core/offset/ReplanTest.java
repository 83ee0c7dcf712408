package dev.portolan.core.offset;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplanTest {
    private static final Replan REPLAN = new Replan(SmallCatalog.catalog());

    private static OffsetChanges onH(Topology plan) {
        return REPLAN.host(plan, new HostId("h"));
    }

    private static Instance assigned(String id, int offset) {
        return instance(id, SmallCatalog.MIXED, offset).withOffset(Offset.assigned(offset));
    }

    @Test
    void changesTheOneThatTwoOthersCollideWith() {
        // web of a and of c lie on different addresses and never meet; b is in the way of both.
        var a = bind("a", "127.0.0.1");
        var c = bind("c", "10.0.0.5");
        var plan = plan(host("h", a, node("b"), c));
        assertEquals(Map.of(new InstanceId("b"), Offset.assigned(1)), onH(plan).offsets());
    }

    private static Instance node(String id) {
        return instance(id, SmallCatalog.NODE, 0).withOffset(Offset.assigned(0));
    }

    private static Instance bind(String id, String address) {
        return dev.portolan.core.fixture.Plans.bind(
                dev.portolan.core.fixture.Plans.bind(node(id), "p2p", address), "p2p-udp", address);
    }

    @Test
    void changesASingleInstanceRatherThanAGroup() {
        var plan = plan(
                host("h", node("a").withGroup("g"), node("c")),
                host("i", node("b").withGroup("g")));
        assertEquals(Map.of(new InstanceId("c"), Offset.assigned(1)), onH(plan).offsets());
    }

    @Test
    void leavesTheEarlierOfTwoAlone() {
        assertEquals(
                Map.of(new InstanceId("b"), Offset.assigned(1)),
                onH(plan(host("h", node("a"), node("b")))).offsets());
    }

    @Test
    void leavesOtherHostsAlone() {
        var plan = plan(host("h", node("a"), node("b")), host("i", node("c"), node("d")));
        assertEquals(
                Map.of(new InstanceId("d"), Offset.assigned(1)),
                REPLAN.host(plan, new HostId("i")).offsets());
    }

    @Test
    void movesAGroupClearOfItsOtherHosts() {
        var plan = plan(
                host("h", instance("x", SmallCatalog.NODE, 0), node("a").withGroup("g")),
                host("i", instance("y", SmallCatalog.NODE, 1), node("b").withGroup("g")));
        assertEquals(
                Map.of(new InstanceId("a"), Offset.assigned(2), new InstanceId("b"), Offset.assigned(2)),
                onH(plan).offsets());
    }

    @Test
    void planWithoutCollisionsStays() {
        assertEquals(OffsetChanges.NONE, onH(plan(host("h", assigned("a", 9)))));
    }

    @Test
    void hundredOnOneOffsetLeaveTheFirstAlone() {
        var crowd = new Instance[100];
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = node("i" + i);
        }
        var changes = onH(plan(host("h", crowd))).offsets();
        assertEquals(99, changes.size());
        assertEquals(
                List.of(1, 2, 3),
                changes.values().stream().limit(3).map(Offset::value).toList());
    }
}
