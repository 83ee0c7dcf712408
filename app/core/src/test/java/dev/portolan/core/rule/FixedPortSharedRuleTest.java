package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixedPortSharedRuleTest {
    private static final Instance MEMBER = instance("m", SmallCatalog.MEMBER, 0);

    @Test
    void memberThatFindsItsNumberTakenSilentlyTakesTheNext() {
        assertEquals(
                List.of("warning 4000/tcp HOST [n/member, m/member] n member 4000, taken by m member 4000:"
                        + " n silently listens on the next free number"),
                found(host("h", MEMBER, instance("n", SmallCatalog.MEMBER, 7))));
    }

    @Test
    void theOneThatMovesOnIsNamedFirstWhicheverComesFirst() {
        assertEquals(
                List.of("warning 4000/tcp HOST [x/tcp-4000, m/member] m member 4000, taken by x tcp-4000 4000:"
                        + " m silently listens on the next free number"),
                found(host("h", MEMBER, listening("x", 4000, "0.0.0.0"))));
    }

    @Test
    void whoCountsUpHidesNoCollisionOfTheOthers() {
        assertEquals(
                List.of(
                        "port-collision 4000 [y, x] y tcp-4000 4000, taken by x tcp-4000 4000",
                        "fixed-port-shared 4000 [x, m] m member 4000, taken by x tcp-4000 4000:"
                                + " m silently listens on the next free number",
                        "fixed-port-shared 4000 [y, m] m member 4000, taken by y tcp-4000 4000:"
                                + " m silently listens on the next free number"),
                Findings.of(host("h", MEMBER, listening("x", 4000, "0.0.0.0"), listening("y", 4000, "0.0.0.0"))));
    }

    @Test
    void membersWithNumbersOfTheirOwnOrContainersDoNotMeet() {
        assertEquals(
                List.of(), found(host("h", MEMBER, override(instance("n", SmallCatalog.MEMBER, 7), "member", 4001))));
        assertEquals(List.of(), found(host("h", MEMBER, contained(instance("n", SmallCatalog.MEMBER, 0)))));
    }

    @Test
    void whatAContainerPublishesDoesNotCountUp() {
        var one = contained(MEMBER, published(4000, 4000));
        var other = contained(instance("n", SmallCatalog.MEMBER, 0), published(4000, 4000));
        assertEquals(List.of(), found(host("h", one, other)));
        assertEquals(
                List.of("port-collision 4000 [n, m] n member 4000:4000, taken by m member 4000:4000"),
                Findings.of(host("h", one, other)));
    }

    private static List<String> found(Host host) {
        return Findings.of(FindingCode.FIXED_PORT_SHARED, SmallCatalog.catalog(), host);
    }
}
