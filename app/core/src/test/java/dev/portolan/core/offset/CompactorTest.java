package dev.portolan.core.offset;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompactorTest {
    private static final Compactor BUNDLED = new Compactor(BundledCatalog.load());

    private static Topology crowd(int size, String line) {
        var crowd = new Instance[size];
        for (int i = 0; i < size; i++) {
            crowd[i] = instance("i" + i, new LineId(line), 0).withOffset(Offset.assigned(7 * i));
        }
        return plan(host("h", crowd));
    }

    private static String outcome(Compaction compaction) {
        return compaction.maximum() + " " + compaction.sum() + " " + compaction.proven();
    }

    @Test
    void thirtyApiManagersStandSideBySide() {
        var compaction = BUNDLED.compact(crowd(30, "wso2-apim@4"));
        assertEquals("29 435 true", outcome(compaction));
        assertEquals(
                List.of(0, 1, 2),
                compaction.offsets().values().stream()
                        .limit(3)
                        .map(Offset::value)
                        .toList());
    }

    @Test
    void thirtySevenIsTheMostThatNeedNoGap() {
        assertEquals("36 666 true", outcome(BUNDLED.compact(crowd(37, "wso2-apim@4"))));
    }

    @Test
    void searchThatIsGivenUpSaysSoAndIsNoWorseThanThePlan() {
        var plan = new OffsetAssigner(BundledCatalog.load()).assign(crowd(60, "wso2-apim@4"));
        var compaction = BUNDLED.compact(plan);
        int before = plan.instances()
                .mapToInt(instance -> instance.offset().value())
                .max()
                .orElseThrow();
        assertEquals(false, compaction.proven());
        assertTrue(compaction.maximum() <= before, outcome(compaction));
    }

    @Test
    void hostsDontHoldEachOtherUp() {
        var one = crowd(3, "wso2-mi@4").hosts().getFirst();
        var other = host("other", instance("b", new LineId("wso2-mi@4"), 0).withOffset(Offset.assigned(99)));
        var compaction = BUNDLED.compact(plan(one, other));
        assertEquals("12 43 true", outcome(compaction));
    }

    @Test
    void compactPlanStaysTheSameObject() {
        var plan = plan(host("h", instance("a", SmallCatalog.SERVER, 10).withOffset(Offset.assigned(10))));
        var compaction = new Compactor(SmallCatalog.catalog()).compact(plan);
        var offsets = new LinkedHashMap<InstanceId, Offset>();
        offsets.put(new InstanceId("a"), Offset.assigned(10));
        assertEquals(new Compaction(offsets, 10, 10, true), compaction);
        assertSame(plan, compaction.applyTo(plan));
    }

    @Test
    void planWithNothingToChooseIsCompact() {
        var plan = plan(host("h", instance("a", SmallCatalog.SERVER, 10), instance("b", SmallCatalog.PROXY, 0)));
        assertEquals(
                new Compaction(new LinkedHashMap<>(), 0, 0, true), new Compactor(SmallCatalog.catalog()).compact(plan));
    }
}
