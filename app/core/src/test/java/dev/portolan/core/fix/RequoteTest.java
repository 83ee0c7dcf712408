package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequoteTest {
    @Test
    void callerQuotesTheNumberThatTheTargetHas() {
        var plan = plan(
                        host("h1", instance("n-1", SmallCatalog.NODE, 0)),
                        host("h2", instance("n-2", SmallCatalog.NODE, 5)))
                .withLinks(List.of(link("l", "n-1", "n-2", "p2p").withQuoted(30303)));
        var offers = Offers.inSmall(plan);
        assertEquals(
                List.of("requote:l Let n-1 quote 30308, the number of n-2"),
                offers.of(FindingCode.BOOTNODE_STALE, Fix.Kind.REQUOTE));
        assertEquals(
                30308,
                offers.after(FindingCode.BOOTNODE_STALE, "requote:l")
                        .links()
                        .getFirst()
                        .quoted());
    }
}
