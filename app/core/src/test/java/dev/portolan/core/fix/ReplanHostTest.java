package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplanHostTest {
    @Test
    void hostIsReplannedWithTheFewestChanges() {
        var offers = Offers.inSmall(
                plan(host("h", assigned("s-1", 10), assigned("s-2", 10), assigned("s-3", 11), assigned("s-4", 11))));
        assertEquals(
                List.of("replan-host:h Re-plan h: 2 instances get other offsets"),
                offers.of(FindingCode.PORT_COLLISION, Fix.Kind.REPLAN_HOST));
        var after = offers.after(FindingCode.PORT_COLLISION, "replan-host:h");
        assertEquals(
                List.of(10, 12, 11, 13),
                after.instances().map(instance -> instance.offset().value()).toList());
    }

    @Test
    void whatTheNextOffsetDoesIsNotOfferedTwice() {
        var offers = Offers.inSmall(plan(host("h", assigned("s-1", 10), assigned("s-2", 10))));
        assertEquals(List.of(), offers.of(FindingCode.PORT_COLLISION, Fix.Kind.REPLAN_HOST));
    }

    private static Instance assigned(String id, int offset) {
        return instance(id, SmallCatalog.SERVER, 0).withOffset(Offset.assigned(offset));
    }
}
