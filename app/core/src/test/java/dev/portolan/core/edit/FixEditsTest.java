package dev.portolan.core.edit;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.fixture.Plans;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.offset.OffsetChanges;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The edits that answer findings.
class FixEditsTest {
    private static final Extras EXTRAS = new Extras(new LinkedHashMap<>(Map.of("ticket", "7")));
    private static final PortId WEB = new PortId("web");
    private static final PublishedPort OLD = new PublishedPort(80, 8080, Transport.TCP, "10.0.0.5", EXTRAS);
    private static final Topology PLAN = plan(
                    host(
                            "h1",
                            instance("a", SmallCatalog.SERVER, 0),
                            contained(instance("b", SmallCatalog.SERVER, 1), published(443, 8443), OLD)),
                    host("h2", instance("c", SmallCatalog.NODE, 0)),
                    host("h3", listening("own", 443, "0.0.0.0")))
            .withLinks(List.of(link("l1", "a", "c", "p2p"), link("l2", "b", "a", "web")));

    @Test
    void waivingAddsAWaiverAndUnwaivingTakesItOut() {
        var first = waiver("agreed", "a", "b");
        var second = waiver("agreed", "c");
        var edit = WaiverEdits.waive(second);
        assertEquals("Waive port-collision", edit.label());
        var waived = edit.apply(WaiverEdits.waive(first).apply(PLAN));
        assertEquals(PLAN.withWaivers(List.of(first, second)), waived);

        var back = WaiverEdits.unwaive(waiver("another reason", "b", "a"));
        assertEquals("Stop waiving port-collision", back.label());
        assertEquals(PLAN.withWaivers(List.of(second)), back.apply(waived));
    }

    @Test
    void waivingAgainGivesAnotherReasonInTheSamePlace() {
        var first = new Waiver(
                "port-collision", null, List.of(new InstanceId("a")), 443, Transport.TCP, "", "agreed", EXTRAS);
        var second = waiver("agreed", "c");
        var plan = PLAN.withWaivers(List.of(first, second));
        assertEquals(
                PLAN.withWaivers(List.of(first.withReason("until May"), second)),
                WaiverEdits.waive(waiver("until May", "a")).apply(plan));
        assertEquals(plan, WaiverEdits.waive(waiver("agreed", "a")).apply(plan));
    }

    @Test
    void findingOfWhatIsGoneIsNotWaived() {
        assertEquals(PLAN, WaiverEdits.waive(waiver("agreed", "a", "gone")).apply(PLAN));
        var ofHost = new Waiver("code", new HostId("gone"), List.of(), 0, null, "", "agreed", Extras.NONE);
        assertEquals(PLAN, WaiverEdits.waive(ofHost).apply(PLAN));
        assertEquals(PLAN, WaiverEdits.unwaive(waiver("agreed", "a")).apply(PLAN));
    }

    @Test
    void severalInstancesJoinAGroupAndLeaveItInOneStep() {
        var plan = plan(host("h", instance("a", SmallCatalog.SERVER, 0), instance("b", SmallCatalog.SERVER, 9)));
        var joined = InstanceEdits.setGroup(plan.instances().toList(), "g");
        assertEquals("Put 2 instances into the offset group g", joined.label());
        var members = joined.apply(plan);
        assertEquals(List.of("g", "g"), members.instances().map(Instance::group).toList());
        assertEquals(
                plan, InstanceEdits.setGroup(members.instances().toList(), null).apply(members));
    }

    @Test
    void wishesAboutOffsetsAreOneStepWhileTheyAreTyped() {
        var start = plan(host("h"));
        var history = History.opened(start)
                .apply(PlanEdits.setPreferences(OffsetPreferences.DEFAULT.withStride(1000)))
                .apply(PlanEdits.setPreferences(OffsetPreferences.DEFAULT.withStride(100)));
        assertEquals(100, history.topology().preferences().stride());
        assertEquals(start, history.undo().topology());
    }

    @Test
    void instanceJoinsAnOffsetGroupAndLeavesIt() {
        var a = find("a");
        var join = InstanceEdits.setGroup(a, "gateways");
        assertEquals("Put a into the offset group gateways", join.label());
        var joined = join.apply(PLAN);
        assertEquals(with("a", found -> found.withGroup("gateways")), joined);

        var leave = InstanceEdits.setGroup(a, null);
        assertEquals("Take a out of its offset group", leave.label());
        assertEquals(PLAN, leave.apply(joined));
    }

    @Test
    void portsAreBoundToOtherAddressesAndTheOthersStay() {
        var bound = PLAN.withInstance(
                new InstanceId("a"), found -> Plans.bind(Plans.bind(found, "web", "10.0.0.5"), "thrift", "10.0.0.5"));
        var edit = PortEdits.bind(find("a"), Map.of(WEB, "::1"));
        assertEquals("Bind web of a to ::1", edit.label());
        assertEquals(
                bound.withInstance(new InstanceId("a"), found -> Plans.bind(found, "web", "::1")), edit.apply(bound));

        var both = PortEdits.bind(find("a"), Map.of(WEB, "::1", new PortId("thrift"), "::1"));
        assertEquals("Bind 2 ports of a", both.label());
        assertEquals(
                with("a", found -> Plans.bind(Plans.bind(found, "web", "::1"), "thrift", "::1")), both.apply(PLAN));
    }

    @Test
    void portOfAnInstancesOwnSaysItselfWhereItIsBound() {
        var own = find("own");
        assertEquals(
                with(
                        "own",
                        found -> found.withOwnPorts(
                                List.of(own.ownPorts().getFirst().withAddress("10.0.0.5")))),
                PortEdits.bind(own, Map.of(new PortId("tcp-443"), "10.0.0.5")).apply(PLAN));
    }

    @Test
    void containerPublishesOneMorePort() {
        var added = published(9443, 9443);
        var edit = PortEdits.publish(find("b"), added);
        assertEquals("Publish port 9443 of b as 9443", edit.label());
        var after = edit.apply(PLAN);
        assertEquals(withPublished(published(443, 8443), OLD, added), after);
        assertEquals(after, edit.apply(after));
    }

    @Test
    void containerPublishesAPortInAnotherWay() {
        var replacement = OLD.withHostPort(81).withAddress("10.0.0.6");
        var edit = PortEdits.publish(find("b"), OLD, replacement);
        assertEquals("Publish port 8080 of b as 81", edit.label());
        var after = edit.apply(PLAN);
        assertEquals(
                withPublished(published(443, 8443), new PublishedPort(81, 8080, Transport.TCP, "10.0.0.6", EXTRAS)),
                after);
        assertEquals(after, edit.apply(after));
    }

    @Test
    void portThatIsPublishedLikeThatAlreadyIsNotPublishedTwice() {
        assertEquals(
                withPublished(published(443, 8443)),
                PortEdits.publish(find("b"), OLD, published(443, 8443)).apply(PLAN));
    }

    @Test
    void processOfTheHostPublishesNothing() {
        assertEquals(PLAN, PortEdits.publish(find("a"), OLD).apply(PLAN));
        assertEquals(PLAN, PortEdits.publish(find("a"), OLD, published(1, 2)).apply(PLAN));
    }

    @Test
    void severalOffsetsChangeInOneStepAndOtherHostsKeepTheirIdentity() {
        var offsets = new LinkedHashMap<InstanceId, Offset>();
        offsets.put(new InstanceId("a"), Offset.assigned(7));
        offsets.put(new InstanceId("b"), Offset.pinned(1));
        offsets.put(new InstanceId("c"), Offset.pinned(0));
        offsets.put(new InstanceId("gone"), Offset.pinned(9));
        var edit = InstanceEdits.setOffsets(find("a"), new OffsetChanges(offsets));
        assertEquals("Assign a offset 7", edit.label());
        var after = edit.apply(PLAN);
        assertEquals(with("a", found -> found.withOffset(Offset.assigned(7))), after);
        assertSame(PLAN.hosts().get(1), after.hosts().get(1));
        assertSame(PLAN.hosts().get(2), after.hosts().get(2));
        assertSame(
                PLAN.hosts().getFirst().instances().getLast(),
                after.hosts().getFirst().instances().getLast());
    }

    @Test
    void offsetsThatTheUserPinsSaySoAndOnesInARowAreOneStep() {
        var first = pinned("a", 5);
        assertEquals("Pin a at offset 5", first.label());
        var history = History.opened(PLAN).apply(first).apply(pinned("a", 6));
        assertEquals(with("a", found -> found.withOffset(Offset.pinned(6))), history.topology());
        assertSame(PLAN, history.undo().topology());
    }

    @Test
    void quotedNumberIsNotedAndForgotten() {
        var l1 = PLAN.links().getFirst();
        var note = LinkEdits.setQuoted(l1, 30303);
        assertEquals("Note that l1 quotes 30303", note.label());
        var noted = note.apply(PLAN);
        assertEquals(PLAN.withLinks(List.of(l1.withQuoted(30303), PLAN.links().getLast())), noted);

        var forget = LinkEdits.setQuoted(l1, null);
        assertEquals("Forget what l1 quotes", forget.label());
        assertEquals(PLAN, forget.apply(noted));
    }

    @Test
    void eachIsOneUndoStep() {
        var history = History.opened(PLAN)
                .apply(InstanceEdits.setGroup(find("a"), "one"))
                .apply(InstanceEdits.setGroup(find("a"), "two"))
                .apply(pinned("a", 5))
                .apply(pinned("b", 6))
                .apply(WaiverEdits.waive(waiver("agreed", "a")))
                .apply(WaiverEdits.waive(waiver("until May", "a")));
        for (int step = 0; step < 6; step++) {
            history = history.undo();
        }
        assertSame(PLAN, history.topology());
    }

    @Test
    void editsOfWhatIsNoLongerThereChangeNothing() {
        var without = PLAN.withHosts(List.of(PLAN.hosts().get(1))).withLinks(List.of());
        var stale = List.of(
                WaiverEdits.waive(waiver("agreed", "a")),
                InstanceEdits.setGroup(find("a"), "group"),
                PortEdits.bind(find("a"), Map.of(WEB, "::1")),
                PortEdits.publish(find("b"), published(1, 2)),
                PortEdits.publish(find("b"), OLD, published(1, 2)),
                pinned("a", 5),
                LinkEdits.setQuoted(PLAN.links().getFirst(), 5));
        for (var edit : stale) {
            assertEquals(without, edit.apply(without), edit.label());
        }
    }

    private static Edit pinned(String id, int offset) {
        var offsets = new LinkedHashMap<>(Map.of(new InstanceId(id), Offset.pinned(offset)));
        return InstanceEdits.setOffsets(find(id), new OffsetChanges(offsets));
    }

    private static Instance find(String id) {
        return PLAN.instance(new InstanceId(id)).orElseThrow();
    }

    private static Topology with(String id, UnaryOperator<Instance> change) {
        return PLAN.withInstance(new InstanceId(id), change);
    }

    private static Topology withPublished(PublishedPort... ports) {
        return with("b", found -> found.withDeployment(new Deployment.Container(List.of(ports))));
    }

    /// A waiver of a collision of those instances.
    private static Waiver waiver(String reason, String... instances) {
        return new Waiver(
                "port-collision",
                null,
                Arrays.stream(instances).map(InstanceId::new).toList(),
                443,
                Transport.TCP,
                "",
                reason,
                Extras.NONE);
    }
}
