package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupSplitRuleTest {
    @Test
    void membersOfAGroupHaveOneOffset() {
        assertEquals(
                List.of("warning group-split h1 [a, b, c]:"
                        + " The members of offset group blue have different offsets: a 3, b 0, c 3"),
                splits(plan(
                        host("h1", server("a", 3, "blue"), server("b", 0, "blue")),
                        host("h2", server("c", 3, "blue")))));
    }

    @Test
    void groupsAreToldOneByOneInTheOrderOfThePlan() {
        assertEquals(
                List.of(
                        "warning group-split h1 [a, c]:"
                                + " The members of offset group red have different offsets: a 3, c 1",
                        "warning group-split h1 [b, d]:"
                                + " The members of offset group blue have different offsets: b 0, d 1"),
                splits(plan(
                        host("h1", server("a", 3, "red"), server("b", 0, "blue")),
                        host("h2", server("c", 1, "red"), server("d", 1, "blue")))));
    }

    @Test
    void membersOfSeveralProductsAreOneGroup() {
        assertEquals(
                List.of("warning group-split h [a, b]:"
                        + " The members of offset group blue have different offsets: a 3, b 4"),
                splits(plan(host(
                        "h",
                        server("a", 3, "blue"),
                        instance("b", SmallCatalog.NODE, 4).withGroup("blue")))));
    }

    @Test
    void oneOffsetEachIsFine() {
        assertEquals(
                List.of(),
                splits(plan(
                        host("h1", server("a", 3, "red"), server("b", 0, "blue")),
                        host("h2", server("c", 3, "red"), server("d", 0, "blue")))));
    }

    @Test
    void instancesWithoutAGroupAreFree() {
        assertEquals(
                List.of(),
                splits(plan(host("h", instance("a", SmallCatalog.SERVER, 3), instance("b", SmallCatalog.SERVER, 4)))));
    }

    @Test
    void productsThatFollowNoOffsetOrThatNobodyKnowsDoNotCount() {
        assertEquals(
                List.of(),
                splits(plan(host(
                        "h",
                        server("a", 3, "blue"),
                        instance("b", SmallCatalog.PROXY, 0).withGroup("blue"),
                        instance("c", new LineId("abacus@3"), 9).withGroup("blue")))));
    }

    private static Instance server(String id, int offset, String group) {
        return instance(id, SmallCatalog.SERVER, offset).withGroup(group);
    }

    private static List<String> splits(Topology topology) {
        return Findings.of(SmallCatalog.catalog(), topology, FindingCode.GROUP_SPLIT);
    }
}
