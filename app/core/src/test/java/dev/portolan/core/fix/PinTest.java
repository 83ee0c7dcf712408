package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PinTest {
    private static Instance assigned(String id, int offset) {
        return instance(id, SmallCatalog.SERVER, 0).withOffset(Offset.assigned(offset));
    }

    @Test
    void assignedInstanceIsPinnedAtTheNextSafeOffset() {
        var offers = Offers.inSmall(plan(host("h", assigned("s-1", 10), assigned("s-2", 10))));
        assertEquals(List.of("pin:s-2@11 Pin s-2 at offset 11"), offers.of(FindingCode.PORT_COLLISION, Fix.Kind.PIN));
        assertEquals(
                Offset.pinned(11),
                offers.after(FindingCode.PORT_COLLISION, "pin:s-2@11")
                        .instance(new InstanceId("s-2"))
                        .orElseThrow()
                        .offset());
    }

    @Test
    void whoIsPinnedAlreadyIsNotPinnedAgain() {
        var offers = Offers.inSmall(
                plan(host("h", instance("s-1", SmallCatalog.SERVER, 10), instance("s-2", SmallCatalog.SERVER, 10))));
        assertEquals(List.of(), offers.of(FindingCode.PORT_COLLISION, Fix.Kind.PIN));
    }

    @Test
    void groupFollowsThePinnedMember() {
        var offers = Offers.inSmall(plan(
                host("h1", assigned("a", 10), assigned("s-1", 10).withGroup("blue")),
                host("h2", assigned("s-2", 10).withGroup("blue"))));
        assertEquals(
                List.of(Offset.assigned(10), Offset.pinned(11), Offset.assigned(11)),
                offers.after(FindingCode.PORT_COLLISION, "pin:s-1@11")
                        .instances()
                        .map(Instance::offset)
                        .toList());
    }
}
