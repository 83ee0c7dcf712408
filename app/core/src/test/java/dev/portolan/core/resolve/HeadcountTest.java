package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.rule.Census;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadcountTest {
    private final Instance a = server("a", "blue");
    private final Instance b = server("b", "blue");

    @Test
    void knowsTheLinesOfAPlan() {
        var census = census(host("h", a));
        assertEquals(List.of(true, false), List.of(census.has(SmallCatalog.SERVER), census.has(SmallCatalog.NODE)));
        assertEquals(false, Headcount.EMPTY.census().has(SmallCatalog.SERVER));
    }

    @Test
    void forgetsALineWithItsLastInstance() {
        var one = host("h1", a);
        var two = host("h2", b);
        var left = of(one, two).after(List.of(one), List.of());
        assertEquals(
                List.of(true, false),
                List.of(
                        left.census().has(SmallCatalog.SERVER),
                        left.after(List.of(two), List.of()).census().has(SmallCatalog.SERVER)));
    }

    @Test
    void peersAreOthersOfTheSameLineInTheSameGroup() {
        assertEquals(true, census(host("h1", a), host("h2", b)).hasPeers(a));
        assertEquals(false, census(host("h1", a)).hasPeers(a));
        assertEquals(false, census(host("h", a, server("b", "green"))).hasPeers(a));
        assertEquals(
                false,
                census(host("h", a, instance("b", SmallCatalog.NODE, 0).withGroup("blue")))
                        .hasPeers(a));
    }

    @Test
    void instancesWithoutAGroupHaveNoPeers() {
        assertEquals(
                false, census(host("h", server("a", null), server("b", null))).hasPeers(server("a", null)));
    }

    @Test
    void peersGoWithTheirHost() {
        var second = host("h2", b);
        assertEquals(
                false,
                of(host("h1", a), second)
                        .after(List.of(second), List.of(host("h2")))
                        .census()
                        .hasPeers(a));
    }

    @Test
    void isTheSameIfAsManyCameAsWent() {
        var count = of(host("h", a));
        assertSame(count, count.after(List.of(), List.of()));
        assertSame(count, count.after(List.of(host("h", a)), List.of(host("elsewhere", a))));
    }

    @Test
    void censusStaysTheSameObjectAsLongAsItSaysTheSame() {
        var two = of(host("h", a, b));
        assertSame(
                two.census(),
                two.after(List.of(), List.of(host("i", server("c", "blue")))).census());
        assertEquals(
                new Census(Set.of(SmallCatalog.SERVER), Set.of()),
                two.after(List.of(host("h", b)), List.of()).census());
        assertEquals(
                Census.EMPTY, two.after(List.of(host("h", a, b)), List.of()).census());
    }

    private static Instance server(String id, @Nullable String group) {
        return instance(id, SmallCatalog.SERVER, 0).withGroup(group);
    }

    private static Census census(Host... hosts) {
        return of(hosts).census();
    }

    private static Headcount of(Host... hosts) {
        return Headcount.EMPTY.after(List.of(), List.of(hosts));
    }
}
