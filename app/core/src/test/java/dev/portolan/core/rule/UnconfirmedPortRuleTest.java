package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Confidence;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.plan.Instance;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnconfirmedPortRuleTest {
    private static final Catalog CATALOG = new Facts()
            .features("odd", "jmx", "h2")
            .port(new Fact("odd", 1039).known(Confidence.UNCONFIRMED).with("odd"))
            .port(new Fact("jmx", 8999).known(Confidence.LOW).with("jmx"))
            .port(new Fact("h2", 0).known(Confidence.LOW).with("h2"))
            .port(new Fact("web", 8000).known(Confidence.MEDIUM))
            .catalog();
    private static final Instance SERVER = with(instance("s", Facts.BOX, 2), "odd", "jmx", "h2");

    @Test
    void eachPortThatNobodyCouldConfirmIsANote() {
        assertEquals(
                List.of(
                        "note 1041/tcp HOST [s/odd] s odd 1039 + 2 = 1041 stands in X alone,"
                                + " and nobody could confirm it",
                        "note 9001/tcp HOST [s/jmx] s jmx 8999 + 2 = 9001 is doubtful: it rests on X alone"
                                + " and was never observed",
                        "note 0/tcp HOST [s/h2] s h2 is doubtful: it rests on X alone and was never observed"),
                found(SERVER));
    }

    @Test
    void whoOverridesThePortHasDecided() {
        assertEquals(List.of(), found(override(with(SERVER, "-jmx", "-h2"), "odd", 1040)));
    }

    @Test
    void closedAndWellKnownPortsAreFine() {
        assertEquals(List.of(), found(instance("s", Facts.BOX, 2)));
    }

    private static List<String> found(Instance... instances) {
        return Findings.of(FindingCode.PORT_UNCONFIRMED, CATALOG, host("h", instances));
    }
}
