package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.InstanceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResetBaseTest {
    @Test
    void portGetsTheProductsNumberBack() {
        var offers = Offers.inSmall(plan(host("h", override(instance("s", SmallCatalog.SERVER, 0), "web", 9000))));
        assertEquals(
                List.of("reset-base:s/web Use the product's number for web of s: 8000 in place of 9000"),
                offers.of(FindingCode.OVERRIDE_COLLIDES, Fix.Kind.RESET_BASE));
        assertEquals(
                "{}",
                offers.after(FindingCode.OVERRIDE_COLLIDES, "reset-base:s/web")
                        .instance(new InstanceId("s"))
                        .orElseThrow()
                        .overrides()
                        .toString());
    }

    @Test
    void portWithoutAnOverrideHasNothingToReset() {
        var offers = Offers.inSmall(
                plan(host("h", instance("s-1", SmallCatalog.SERVER, 0), instance("s-2", SmallCatalog.SERVER, 0))));
        assertEquals(List.of(), offers.of(FindingCode.PORT_COLLISION, Fix.Kind.RESET_BASE));
    }
}
