package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomPortRuleTest {
    private static final Catalog CATALOG = new Facts()
            .features("syslog", "h2")
            .port(new Fact("attach", 0).with("h2"))
            .port(new Fact("syslog", 0).udp().with("syslog"))
            .port(new Fact("web", 8000))
            .catalog();
    private static final Instance SERVER = instance("s", Facts.BOX, 2);

    @Test
    void oneNoteNamesEveryPort() {
        assertEquals(
                List.of("note 0/tcp HOST [s/attach]"
                        + " s listens on numbers that the system chooses at each start: attach, syslog"),
                found(with(SERVER, "h2", "syslog")));
    }

    @Test
    void numberThatThePlanLeavesToTheSystemCountsToo() {
        assertEquals(
                List.of("note 0/tcp HOST [s/web] s listens on numbers that the system chooses at each start: web"),
                found(override(SERVER, "web", 0)));
    }

    @Test
    void containerThatPublishesOnSuchANumberIsANote() {
        assertEquals(
                List.of("note 0/tcp PUBLISHED [s/web]"
                        + " s publishes on numbers that the system chooses at each start: 8002/tcp, 514/udp"),
                found(contained(SERVER, published(0, 8002), new PublishedPort(0, 514, Transport.UDP))));
        assertEquals(
                List.of("note 0/tcp PUBLISHED [s]"
                        + " s publishes on numbers that the system chooses at each start: 9/tcp"),
                found(contained(SERVER, published(0, 9))));
    }

    @Test
    void nobodyNeedsToNameWhatListensInsideAContainer() {
        assertEquals(List.of(), found(contained(with(SERVER, "h2", "syslog"), published(8002, 8002))));
    }

    @Test
    void closedPortsAreFine() {
        assertEquals(List.of(), found(SERVER));
    }

    private static List<String> found(Instance... instances) {
        return Findings.of(FindingCode.PORT_RANDOM, CATALOG, host("h", instances));
    }
}
