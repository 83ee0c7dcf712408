package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.InstanceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForgetTest {
    @Test
    void unknownFeatureGoes() {
        var offers = Offers.inSmall(plan(host("h", with(instance("s", SmallCatalog.SERVER, 0), "nope"))));
        assertEquals(List.of("forget:s/nope Take nope out of s"), offers.of(FindingCode.UNKNOWN_NAME, Fix.Kind.FORGET));
    }

    @Test
    void unknownPortGoesWithItsBaseAndItsAddress() {
        var instance = bind(override(instance("s", SmallCatalog.SERVER, 0), "nope", 1), "nope", "::");
        var offers = Offers.inSmall(plan(host("h", instance)));
        assertEquals(
                instance("s", SmallCatalog.SERVER, 0),
                offers.after(FindingCode.UNKNOWN_NAME, "forget:s/nope")
                        .instance(new InstanceId("s"))
                        .orElseThrow());
    }

    @Test
    void oneOfTwoProgramsOnOneNumberGoes() {
        var host = host("h")
                .withListeners(List.of(
                        new HostListener("sshd", 22, Transport.TCP, "0.0.0.0"),
                        new HostListener("dropbear", 22, Transport.TCP, "0.0.0.0")));
        assertEquals(
                List.of(
                        "forget:h/dropbear@0.0.0.0 Take dropbear on 22 out of h",
                        "forget:h/sshd@0.0.0.0 Take sshd on 22 out of h"),
                Offers.inSmall(plan(host)).of(FindingCode.PORT_TAKEN_BY_HOST, Fix.Kind.FORGET));
    }
}
