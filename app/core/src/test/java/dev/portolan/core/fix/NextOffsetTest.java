package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OwnPort;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextOffsetTest {
    private static final FindingCode CODE = FindingCode.PORT_COLLISION;

    private static Instance assigned(String id, int offset) {
        return instance(id, SmallCatalog.SERVER, 0).withOffset(Offset.assigned(offset));
    }

    @Test
    void assignedInstanceGetsTheSmallestSafeOffsetAndStaysAssigned() {
        var offers = Offers.inSmall(plan(host("h", assigned("s-1", 10), assigned("s-2", 10))));
        assertEquals(List.of("next-offset:s-2 Move s-2 from offset 10 to 11"), offers.of(CODE, Fix.Kind.NEXT_OFFSET));
        assertEquals(
                Offset.assigned(11),
                offers.after(CODE, "next-offset:s-2")
                        .instance(new InstanceId("s-2"))
                        .orElseThrow()
                        .offset());
    }

    @Test
    void pinnedInstanceGoesOnFromWhereItIsAndStaysPinned() {
        var offers = Offers.inSmall(
                plan(host("h", instance("s-1", SmallCatalog.SERVER, 100), instance("s-2", SmallCatalog.SERVER, 100))));
        assertEquals(List.of("next-offset:s-2 Move s-2 from offset 100 to 101"), offers.of(CODE, Fix.Kind.NEXT_OFFSET));
        assertEquals(
                Offset.pinned(101),
                offers.after(CODE, "next-offset:s-2")
                        .instance(new InstanceId("s-2"))
                        .orElseThrow()
                        .offset());
    }

    @Test
    void assignedInstanceMovesRatherThanOneThatIsPinned() {
        var pinned = instance("s-2", SmallCatalog.SERVER, 100);
        assertEquals(
                List.of("next-offset:s-1 Move s-1 from offset 100 to 10"),
                Offers.inSmall(plan(host("h", assigned("s-1", 100), pinned))).of(CODE, Fix.Kind.NEXT_OFFSET));
    }

    @Test
    void settingsThatAreRightAgainNeedNoTyping() {
        var offers = Offers.inShipped(plan(host("h", instance("a", new LineId("wso2-apim@4"), 100))));
        assertEquals(
                List.of("Move a from offset 100 to 0: 0"),
                offers.fixes(FindingCode.URL_NOT_SHIFTED).stream()
                        .filter(fix -> fix.kind() == Fix.Kind.NEXT_OFFSET)
                        .map(fix -> fix.title() + ": "
                                + fix.consequences().literals().size())
                        .toList());
    }

    @Test
    void otherSideMovesIfTheFirstCannot() {
        var fixed = instance("p", SmallCatalog.CUSTOM, 0)
                .withOwnPorts(List.of(new OwnPort(8010, Transport.TCP, "app", "0.0.0.0")));
        var offers = Offers.inSmall(plan(host("h", assigned("s-1", 10), fixed)));
        assertEquals(List.of("next-offset:s-1 Move s-1 from offset 10 to 11"), offers.of(CODE, Fix.Kind.NEXT_OFFSET));
    }

    @Test
    void groupMovesAsOneOnAllItsHosts() {
        var offers = Offers.inSmall(plan(
                host("h1", assigned("a", 10), assigned("s-1", 10).withGroup("blue")),
                host("h2", assigned("b", 11), assigned("s-2", 10).withGroup("blue"))));
        assertEquals(
                List.of("next-offset:s-1 Move the 2 instances of offset group blue from offset 10 to 12"),
                offers.of(CODE, Fix.Kind.NEXT_OFFSET));
        var after = offers.after(CODE, "next-offset:s-1");
        assertEquals(
                List.of("a 10", "s-1 12", "b 11", "s-2 12"),
                after.instances()
                        .map(instance -> instance.id() + " " + instance.offset().value())
                        .toList());
    }

    @Test
    void splitGroupComesTogetherAtThePinnedOffset() {
        var offers = Offers.inSmall(plan(
                host("h1", assigned("s-1", 10).withGroup("blue"), assigned("s-3", 14)),
                host("h2", instance("s-2", SmallCatalog.SERVER, 12).withGroup("blue"))));
        assertEquals(
                List.of("next-offset:s-1 Move the 2 instances of offset group blue from offset 10 to 12"),
                offers.of(FindingCode.GROUP_SPLIT, Fix.Kind.NEXT_OFFSET));
    }

    @Test
    void instanceLeavesTheEphemeralRange() {
        var offers = Offers.inSmall(plan(host("h", assigned("s-1", 30_000))));
        assertEquals(
                List.of("next-offset:s-1 Move s-1 from offset 30000 to 10"),
                offers.of(FindingCode.EPHEMERAL_PORT, Fix.Kind.NEXT_OFFSET));
    }

    @Test
    void memberKeepsClearOfThePortThatCountsUp() {
        var fixed = listening("c", 4000, "0.0.0.0");
        var moving = override(instance("s-1", SmallCatalog.SERVER, 1), "web", 3999);
        var offers = Offers.inSmall(plan(host("h", instance("m", SmallCatalog.MEMBER, 0), moving)));
        assertEquals(
                List.of("next-offset:s-1 Move s-1 from offset 1 to 10"),
                offers.of(FindingCode.FIXED_PORT_SHARED, Fix.Kind.NEXT_OFFSET));
        assertEquals(
                List.of(),
                Offers.inSmall(plan(host("h", instance("m", SmallCatalog.MEMBER, 0), fixed)))
                        .of(FindingCode.FIXED_PORT_SHARED, Fix.Kind.NEXT_OFFSET));
    }

    @Test
    void typedSettingsAreRightAgainAtTheDefaultOffset() {
        var gateway = instance("gw", new LineId("wso2-apim@4"), 100);
        assertEquals(
                List.of("next-offset:gw Move gw from offset 100 to 0"),
                Offers.inShipped(plan(host("h", gateway))).of(FindingCode.URL_NOT_SHIFTED, Fix.Kind.NEXT_OFFSET));
    }
}
