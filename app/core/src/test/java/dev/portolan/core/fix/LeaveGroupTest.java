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

class LeaveGroupTest {
    private static Instance member(String id, int offset) {
        return instance(id, SmallCatalog.SERVER, 0)
                .withOffset(Offset.assigned(offset))
                .withGroup("blue");
    }

    @Test
    void matesOnOneHostPart() {
        var offers = Offers.inSmall(plan(host("h", member("s-1", 10), member("s-2", 10))));
        assertEquals(
                List.of(
                        "leave-group:s-2 Take s-2 out of the offset group blue and move it from offset 10 to 11",
                        "leave-group:s-1 Take s-1 out of the offset group blue and move it from offset 10 to 11"),
                offers.of(FindingCode.PORT_COLLISION, Fix.Kind.LEAVE_GROUP));
    }

    @Test
    void groupThatCameApartIsOneNoMore() {
        var offers = Offers.inSmall(plan(host("h1", member("s-1", 10)), host("h2", member("s-2", 11))));
        assertEquals(
                List.of(
                        "leave-group:s-1 Take s-1 out of the offset group blue",
                        "leave-group:s-2 Take s-2 out of the offset group blue"),
                offers.of(FindingCode.GROUP_SPLIT, Fix.Kind.LEAVE_GROUP));
    }
}
