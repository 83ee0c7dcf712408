package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.core.edit.History;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Topology;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixesTest {
    private static final Topology PLAN = plan(host(
            "h",
            instance("s-1", SmallCatalog.SERVER, 0),
            override(instance("s-2", SmallCatalog.SERVER, 100), "web", 7000)));

    @Test
    void fixesStandInTheOrderOfTheirKinds() {
        var kinds = Offers.inSmall(PLAN).fixes(FindingCode.PORT_COLLISION).stream()
                .map(Fix::kind)
                .toList();
        assertEquals(kinds.stream().sorted().toList(), kinds);
        assertEquals(Fix.Kind.WAIVE, kinds.getLast());
    }

    @Test
    void undoGivesTheSamePlanBack() {
        var edit = Offers.inSmall(PLAN).edit(FindingCode.PORT_COLLISION, "reset-base:s-2/web");
        assertEquals(
                "Use the product's number for web of s-2: 8000 in place of 7000",
                History.opened(PLAN).apply(edit).undoLabel().orElseThrow());
        assertSame(PLAN, History.opened(PLAN).apply(edit).undo().topology());
    }

    @Test
    void findingOfAnotherPlanHasNoFix() {
        var finding = Offers.inSmall(PLAN).finding(FindingCode.PORT_COLLISION);
        var other = Offers.inSmall(plan(host("h", instance("s-1", SmallCatalog.SERVER, 0))));
        assertEquals(List.of(), new Fixes(SmallCatalog.catalog()).of(other.resolution(), finding));
    }

    @Test
    void wordsOfKindsAreStable() {
        assertEquals(
                "requote add-link forget reset-base publish switch-on next-offset pin replan-host leave-group unpublish"
                        + " next-number move-address switch-off take-disputed bypass use-tls remove-link rename unwaive"
                        + " waive",
                String.join(
                        " ",
                        Arrays.stream(Fix.Kind.values()).map(Fix.Kind::word).toList()));
    }
}
