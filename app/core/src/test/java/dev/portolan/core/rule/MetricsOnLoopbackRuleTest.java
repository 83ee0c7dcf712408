package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortKind;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.plan.Instance;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsOnLoopbackRuleTest {
    private static final LineId COLLECTOR = new LineId("collector@1");
    private static final LineId BLANK = new LineId("blank");
    private static final Catalog CATALOG = new Facts()
            .features("metrics", "+stats")
            .port(new Fact("metrics", 9545).of(PortKind.METRICS).onLoopback().with("metrics"))
            .port(new Fact("stats", 9600).of(PortKind.METRICS).onLoopback().with("stats"))
            .collector("collector@1", "metrics")
            .collector("other@1", "stats")
            .blank("blank")
            .catalog();
    private static final Instance NODE = with(instance("n", Facts.BOX, 10), "metrics");

    @Test
    void metricsThatNobodyOnTheHostFetchesAreAWarning() {
        assertEquals(
                List.of("warning 9555/tcp HOST [n/metrics] n metrics 9545 + 10 = 9555 is bound to 127.0.0.1,"
                        + " and nothing on h fetches metrics there"),
                found(NODE));
    }

    @Test
    void collectorOnTheSameHostReachesThem() {
        assertEquals(List.of(), found(NODE, instance("c", COLLECTOR, 0)));
    }

    @Test
    void collectorInAContainerOrOfOtherFiguresDoesNot() {
        assertEquals(
                1,
                found(NODE, contained(instance("c", COLLECTOR, 0)), instance("o", new LineId("other@1"), 0))
                        .size());
    }

    @Test
    void programOfWhichNobodyKnowsWhatItDialsMayFetchThem() {
        assertEquals(List.of(), found(NODE, instance("b", BLANK, 0)));
        assertEquals(List.of(), found(NODE, instance("u", new LineId("unknown@1"), 0)));
    }

    @Test
    void metricsInAContainerAreOutOfReachThoughTheyArePublished() {
        assertEquals(
                List.of("warning 9555/tcp CONTAINER [n/metrics] n metrics 9545 + 10 = 9555 is bound to 127.0.0.1"
                        + " inside its container, where no collector reaches it"),
                found(contained(NODE, published(9545, 9555)), instance("c", COLLECTOR, 0)));
        assertEquals(1, found(contained(NODE)).size());
    }

    @Test
    void metricsThatBindTheNetworkAreFine() {
        assertEquals(List.of(), found(bind(NODE, "metrics", "0.0.0.0")));
        assertEquals(List.of(), found(contained(bind(NODE, "metrics", "10.0.0.5"))));
    }

    @Test
    void figuresThatNobodyAskedForNeedNoCollectorUnlessTheyArePublished() {
        var quiet = instance("q", Facts.BOX, 0);
        assertEquals(List.of(), found(quiet));
        assertEquals(List.of(), found(contained(quiet, published(9545, 9545))));
        assertEquals(
                List.of("warning 9600/tcp CONTAINER [q/stats] q stats 9600 is bound to 127.0.0.1"
                        + " inside its container, where no collector reaches it"),
                found(contained(quiet, published(9600, 9600))));
    }

    @Test
    void prometheusFetchesTheMetricsOfBesuOnItsOwnHost() {
        var catalog = BundledCatalog.load();
        var besu = with(instance("besu", new LineId("besu@26"), 0), "metrics");
        var prometheus = instance("prometheus", new LineId("prometheus"), 0);
        assertEquals(List.of(), Findings.of(FindingCode.METRICS_ON_LOOPBACK, catalog, host("h", besu, prometheus)));
        assertEquals(
                List.of("warning 9545/tcp CONTAINER [besu/metrics] besu metrics 9545 is bound to 127.0.0.1"
                        + " inside its container, where no collector reaches it"),
                Findings.of(
                        FindingCode.METRICS_ON_LOOPBACK,
                        catalog,
                        host("h", contained(besu, published(9545, 9545)), prometheus)));
    }

    private static List<String> found(Instance... instances) {
        return Findings.of(FindingCode.METRICS_ON_LOOPBACK, CATALOG, host("h", instances));
    }
}
