package dev.portolan.core.offset;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.Topology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static Explanation explain(Topology plan, String id) {
        return Explanation.of(SmallCatalog.catalog(), plan, new InstanceId(id)).orElseThrow();
    }

    private static Instance assigned(String id, int offset) {
        return instance(id, SmallCatalog.MIXED, offset).withOffset(Offset.assigned(offset));
    }

    @Test
    void smallestOffsetListsWhatEachSmallerOneHits() {
        var explanation = explain(plan(host("h", instance("a", SmallCatalog.SERVER, 0), assigned("b", 1))), "b");
        assertEquals(Explanation.Verdict.SMALLEST, explanation.verdict());
        assertEquals("b has offset 1: the smallest safe one from 0 upwards", explanation.text());
        assertEquals(1, explanation.smallest());
        assertEquals(
                List.of("0 [b web 8000, taken by a web 8000]"),
                explanation.passedOver().stream()
                        .map(step -> step.offset() + " "
                                + step.hits().stream().map(Hit::text).toList())
                        .toList());
        assertEquals(List.of(), explanation.hits());
    }

    @Test
    void offsetThatIsNoLongerTheSmallestSaysThatItStays() {
        var explanation = explain(plan(host("h", assigned("b", 5))), "b");
        assertEquals(Explanation.Verdict.STABLE, explanation.verdict());
        assertEquals(
                "b has offset 5, assigned earlier, and keeps it whatever comes or goes;"
                        + " the smallest safe offset today is 0",
                explanation.text());
        assertEquals(
                List.of(3),
                explanation.passedOver().stream().map(Explanation.Step::offset).toList());
    }

    @Test
    void offsetThatSomethingHitsSaysSo() {
        var explanation = explain(plan(host("h", instance("a", SmallCatalog.SERVER, 5), assigned("b", 5))), "b");
        assertEquals(Explanation.Verdict.UNSAFE, explanation.verdict());
        assertEquals(
                "b has offset 5, assigned earlier, and something is in its way now; the smallest safe offset today is 0",
                explanation.text());
        assertEquals(
                List.of("b web 8000 + 5 = 8005, taken by a web 8000 + 5 = 8005"),
                explanation.hits().stream().map(Hit::text).toList());
    }

    @Test
    void pinnedOffsetNamesThePin() {
        var plan = plan(
                host("h", instance("a", SmallCatalog.MIXED, 7).withGroup("g")),
                host("i", assigned("b", 7).withGroup("g")));
        assertEquals(Explanation.Verdict.PINNED, explain(plan, "a").verdict());
        assertEquals(
                "a is pinned at offset 7; the smallest safe offset today is 0",
                explain(plan, "a").text());
        assertEquals(Explanation.Verdict.PINNED_BY_GROUP, explain(plan, "b").verdict());
        assertEquals(
                "b has offset 7 because a of its group keeps it; the smallest safe offset today is 0",
                explain(plan, "b").text());
    }

    @Test
    void offsetThatPublishedPortsRestOnSaysSo() {
        var explanation = explain(plan(host("h", contained(assigned("b", 7), published(8007, 8007)))), "b");
        assertEquals(Explanation.Verdict.PUBLISHED, explanation.verdict());
        assertEquals(
                "b keeps offset 7 for the ports that its container publishes; the smallest safe offset today is 0",
                explanation.text());
    }

    private static Topology inSteps(int stride, Instance... instances) {
        return plan(host("h", instances)).withPreferences(OffsetPreferences.DEFAULT.withStride(stride));
    }

    private static Instance server(String id, int offset) {
        return instance(id, SmallCatalog.SERVER, offset).withOffset(Offset.assigned(offset));
    }

    @Test
    void stepsBetweenTheOffsetsThatAreTriedAreNamed() {
        var a = instance("a", SmallCatalog.MIXED, 0);
        assertEquals(
                "b has offset 10: the smallest safe one from 0 upwards in steps of 10",
                explain(inSteps(10, a, assigned("b", 10)), "b").text());
        assertEquals(
                "b has offset 20, assigned earlier, and keeps it whatever comes or goes;"
                        + " the smallest safe offset today, in steps of 10, is 10",
                explain(inSteps(10, a, assigned("b", 20)), "b").text());
    }

    @Test
    void anOffsetBetweenStepsIsNotSaidToBeOnOne() {
        var a = instance("a", SmallCatalog.HIGH, 0);
        var b = instance("b", SmallCatalog.HIGH, 1).withOffset(Offset.assigned(1));
        var explanation = explain(inSteps(10_000, a, b), "b");
        assertEquals(Explanation.Verdict.SMALLEST, explanation.verdict());
        assertEquals("b has offset 1: the smallest safe one from 0 upwards", explanation.text());
        assertEquals(
                "b is pinned at offset 5; the smallest safe offset today is 1",
                explain(inSteps(10_000, a, b.withOffset(Offset.pinned(5))), "b").text());
    }

    @Test
    void startThatIsTheDefaultOffsetSaysSo() {
        assertEquals(
                "a has offset 10: the smallest safe one from 10, the product's default, upwards",
                explain(plan(host("h", server("a", 10))), "a").text());
        assertEquals(
                "b has offset 15: the smallest safe one from 10, the product's default, upwards in steps of 5",
                explain(inSteps(5, server("a", 10), server("b", 15)), "b").text());
    }

    @Test
    void startOfAGroupIsTheLargestOfItsDefaults() {
        var plan = plan(
                host("h", server("a", 10).withGroup("g")),
                host("i", assigned("b", 10).withGroup("g")));
        assertEquals(
                "b has offset 10: the smallest safe one from 10, the largest default of its group, upwards",
                explain(plan, "b").text());
    }

    @Test
    void noSafeOffsetIsSaidPlainly() {
        var plan = plan(host(
                "h",
                instance("a", SmallCatalog.HIGH, 0),
                instance("b", SmallCatalog.HIGH, 15).withOffset(Offset.pinned(1))));
        var crowded = plan.withInstance(new InstanceId("a"), found -> found.withOverrides(overrides()));
        assertEquals(
                "a is pinned at offset 0; no offset is safe today",
                explain(crowded, "a").text());
    }

    private static java.util.Map<dev.portolan.catalog.PortId, Integer> overrides() {
        return java.util.Map.of(
                new dev.portolan.catalog.PortId("top"), 65535, new dev.portolan.catalog.PortId("low"), 65501);
    }

    @Test
    void whatFollowsNoOffsetHasNoneToExplain() {
        var plan = plan(host("h", instance("a", SmallCatalog.PROXY, 0)));
        assertEquals(Optional.empty(), Explanation.of(SmallCatalog.catalog(), plan, new InstanceId("a")));
    }
}
