package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.PublishedPort;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedPortRuleTest {
    @Test
    void publishedPortThatNothingListensOnIsAWarning() {
        var udp = new PublishedPort(8000, 8000, Transport.UDP);
        assertEquals(
                List.of(
                        "published-port-closed 9444 [a] a publishes 9444:9443/tcp, and nothing inside listens on 9443",
                        "published-port-closed 8000 [a] a publishes 8000:8000/udp, and nothing inside listens on 8000"),
                Findings.of(host("h", contained(instance("a", SmallCatalog.SERVER, 0), published(9444, 9443), udp))));
    }

    @Test
    void isOnTheHostsSideOfTheContainersBorder() {
        assertEquals(
                List.of("warning 9444/tcp PUBLISHED [a] a publishes 9444:9443/tcp, and nothing inside listens on 9443"),
                Findings.of(
                        FindingCode.PUBLISHED_PORT_CLOSED,
                        SmallCatalog.catalog(),
                        host("h", contained(instance("a", SmallCatalog.SERVER, 0), published(9444, 9443)))));
    }
}
