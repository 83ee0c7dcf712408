package dev.portolan.core.offset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Transport;
import dev.portolan.core.fixture.Plans;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.Topology;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CausesTest {
    private static final OffsetPreferences WISHES = new OffsetPreferences(
            5, true, List.of(new PortRange(8100, 8200), new PortRange(8150, 8300), new PortRange(22, 22)), Extras.NONE);

    /// Two hosts with a group across them, ports that stay, and a program of the host.
    private static final Topology PLAN = Plans.plan(
                    Plans.host(
                                    "h",
                                    Plans.with(Plans.instance("one", SmallCatalog.SERVER, 10), "cluster"),
                                    grouped(Plans.with(Plans.instance("two", SmallCatalog.SERVER, 700), "cluster")),
                                    Plans.instance("node", SmallCatalog.NODE, 0))
                            .withListeners(List.of(new HostListener("db", 9050, Transport.TCP, "127.0.0.1"))),
                    Plans.host(
                            "k",
                            grouped(Plans.instance("three", SmallCatalog.MIXED, 700)),
                            Plans.instance("four", SmallCatalog.HIGH, 3)))
            .withPreferences(WISHES);

    private static Instance grouped(Instance instance) {
        return instance.withGroup("g");
    }

    private static Ruler ruler(String instance) {
        return Ruler.of(SmallCatalog.catalog(), PLAN, new InstanceId(instance)).orElseThrow();
    }

    private static String key(Hit hit) {
        return hit.obstacle() + " " + hit.instance() + " " + hit.port() + " " + hit.rival();
    }

    @Test
    void eachOffsetHasTheCausesThatItHits() {
        for (var instance : List.of("one", "two", "three", "four", "node")) {
            var ruler = ruler(instance);
            var causes = ruler.causes();
            var offsets = new TreeSet<Integer>();
            IntStream.iterate(0, offset -> offset <= 65535, offset -> offset + 331)
                    .forEach(offsets::add);
            causes.forEach(cause -> Stream.of(cause.from() - 1, cause.from(), cause.to(), cause.to() + 1)
                    .filter(offset -> 0 <= offset && offset <= 65535)
                    .forEach(offsets::add));
            for (int offset : offsets) {
                Set<String> expected =
                        ruler.why(offset).stream().map(CausesTest::key).collect(Collectors.toSet());
                assertEquals(
                        expected,
                        causes.stream()
                                .filter(cause -> cause.from() <= offset && offset <= cause.to())
                                .map(cause -> key(cause.first()))
                                .collect(Collectors.toSet()),
                        instance + " at " + offset);
            }
        }
    }

    @Test
    void eachCauseTellsWhatItsFirstOffsetHits() {
        var ruler = ruler("two");
        for (var cause : ruler.causes()) {
            assertEquals(true, ruler.why(cause.from()).contains(cause.first()), cause.toString());
        }
    }

    @Test
    void overlappingWishesAreToldOneByOne() {
        assertEquals(
                List.of(
                        "100-200 two web 8000 + 100 = 8100 lies in reserved 8100-8200",
                        "150-300 two web 8000 + 150 = 8150 lies in reserved 8150-8300"),
                ruler("two").causes().stream()
                        .filter(cause -> cause.first().obstacle() == Obstacle.RESERVED)
                        .filter(cause -> cause.first().text().startsWith("two web"))
                        .map(cause -> cause.from() + "-" + cause.to() + " "
                                + cause.first().text())
                        .toList());
    }
}
