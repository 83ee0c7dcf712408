package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import dev.portolan.core.finding.FindingCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakeDisputedTest {
    @Test
    void numberOfTheOtherSourceIsTaken() {
        var broker = with(instance("mb", new LineId("wso2-mb@3"), 0));
        var offers = Offers.inShipped(plan(host("h", broker)));
        assertEquals(
                List.of("take-disputed:mb/mqtt-tls Use 8883 for mqtt (TLS) of mb in place of 8833, as AND has it"),
                offers.of(FindingCode.PORT_DISPUTED, Fix.Kind.TAKE_DISPUTED));
    }
}
