package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CensusTest {
    private final Instance a = server("a", "blue");
    private final Instance b = server("b", "blue");

    @Test
    void knowsTheLinesOfAPlan() {
        var census = of(host("h", a));
        assertEquals(List.of(true, false), List.of(census.has(SmallCatalog.SERVER), census.has(SmallCatalog.NODE)));
        assertEquals(List.of(false), List.of(Census.EMPTY.has(SmallCatalog.SERVER)));
    }

    @Test
    void forgetsALineWithItsLastInstance() {
        var one = host("h1", a);
        var two = host("h2", b);
        var both = of(one, two);
        var left = both.after(List.of(one), List.of());
        assertEquals(
                List.of(true, false),
                List.of(
                        left.has(SmallCatalog.SERVER),
                        left.after(List.of(two), List.of()).has(SmallCatalog.SERVER)));
    }

    @Test
    void peersAreOthersOfTheSameLineInTheSameGroup() {
        assertEquals(true, of(host("h1", a), host("h2", b)).hasPeers(a));
        assertEquals(false, of(host("h1", a)).hasPeers(a));
        assertEquals(false, of(host("h", a, server("b", "green"))).hasPeers(a));
        assertEquals(
                false,
                of(host("h", a, instance("b", SmallCatalog.NODE, 0).withGroup("blue")))
                        .hasPeers(a));
    }

    @Test
    void instancesWithoutAGroupHaveNoPeers() {
        assertEquals(false, of(host("h", server("a", null), server("b", null))).hasPeers(server("a", null)));
    }

    @Test
    void peersGoWithTheirHost() {
        var second = host("h2", b);
        assertEquals(
                false,
                of(host("h1", a), second)
                        .after(List.of(second), List.of(host("h2")))
                        .hasPeers(a));
    }

    @Test
    void isTheSameIfNothingCameOrWent() {
        var census = of(host("h", a));
        assertSame(census, census.after(List.of(), List.of()));
    }

    @Test
    void isAlikeUnlessAnAnswerChanges() {
        var one = of(host("h", a));
        var two = of(host("h", a, b));
        var three = of(host("h", a, b, server("c", "blue")));
        assertEquals(
                List.of(true, false, true, false),
                List.of(one.isLike(of(host("h", b))), one.isLike(two), two.isLike(three), one.isLike(Census.EMPTY)));
        assertEquals(false, two.isLike(of(host("h", a, server("b", "green")))));
        assertEquals(false, one.isLike(of(host("h", instance("n", SmallCatalog.NODE, 0)))));
    }

    private static Instance server(String id, @Nullable String group) {
        return instance(id, SmallCatalog.SERVER, 0).withGroup(group);
    }

    private static Census of(Host... hosts) {
        return Census.EMPTY.after(List.of(), List.of(hosts));
    }
}
