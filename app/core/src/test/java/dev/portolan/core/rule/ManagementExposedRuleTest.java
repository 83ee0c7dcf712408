package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.PortKind;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManagementExposedRuleTest {
    private static final Catalog CATALOG = new Facts()
            .features("jmx")
            .port(new Fact("console", 9443).tls().of(PortKind.MANAGEMENT))
            .port(new Fact("jmx", 9999).of(PortKind.MANAGEMENT).with("jmx"))
            .port(new Fact("debugger", 9005).of(PortKind.MANAGEMENT).onLoopback())
            .port(new Fact("attach", 0).of(PortKind.MANAGEMENT))
            .port(new Fact("api", 8243).tls())
            .catalog();
    private static final Instance SERVER = instance("s", Facts.BOX, 1);

    @Test
    void oneNoteNamesEveryPort() {
        assertEquals(
                List.of("note 9444/tcp HOST [s/console] s can be administered from other hosts:"
                        + " console 9443 + 1 = 9444, jmx 9999 + 1 = 10000"),
                found(with(SERVER, "jmx")));
    }

    @Test
    void containerExposesWhatItPublishes() {
        assertEquals(
                List.of("note 19999/tcp PUBLISHED [s/jmx] s can be administered from other hosts: jmx 19999:10000"),
                found(contained(
                        with(SERVER, "jmx"), published(9444, 9444).withAddress("::1"), published(19999, 10000))));
    }

    @Test
    void loopbackAndContainersThatPublishNoneAreFine() {
        assertEquals(List.of(), found(bind(SERVER, "console", "localhost")));
        assertEquals(List.of(), found(contained(SERVER, published(8244, 8244))));
    }

    @Test
    void nobodyReachesANumberThatNobodyCanListenOn() {
        assertEquals(List.of(), found(SERVER.withOffset(Offset.pinned(60000))));
    }

    private static List<String> found(Instance... instances) {
        return Findings.of(FindingCode.MANAGEMENT_EXPOSED, CATALOG, host("h", instances));
    }
}
