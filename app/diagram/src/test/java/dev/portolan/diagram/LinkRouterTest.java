package dev.portolan.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Topology;
import dev.portolan.icons.Typefaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkRouterTest {
    private static final PictureMaker MAKER = new PictureMaker(Typefaces.load());

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /// Hosts here and there, none nearer to another than 24 pixels: a way around each always exists.
    private static Topology scattered(long seed) {
        var random = new Random(seed);
        var plan = Plans.random(seed, 4 + random.nextInt(25), 10 + random.nextInt(50), 0);
        var places = new TreeMap<HostId, Layout.Place>();
        var taken = new ArrayList<Box>();
        int width = 1200 + random.nextInt(3000);
        for (var host : plan.hosts()) {
            var grid = HostGrid.of(host.instances().size());
            Box box;
            do {
                width += 10;
                box = new Box(random.nextInt(width), random.nextInt(width), grid.width(), grid.height());
            } while (taken.stream().anyMatch(box.grown(24)::intersects));
            taken.add(box);
            places.put(host.id(), new Layout.Place((int) box.x(), (int) box.y()));
        }
        return plan.withLayout(Layout.EMPTY.withHosts(places));
    }

    static Stream<Topology> plans() {
        return seeds().boxed().flatMap(seed -> Stream.of(scattered(seed), Plans.random(seed, 12, 40, 0)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void leadsLinksAroundHostsAndCards(Topology plan) {
        var geometry = Plans.planned(plan);
        for (var link : plan.links()) {
            var route = geometry.route(link.id()).orElseThrow();
            for (var host : plan.hosts()) {
                boolean own = Stream.of(link.from(), link.to())
                        .anyMatch(end ->
                                host.instances().stream().map(Instance::id).anyMatch(end::equals));
                if (!own) {
                    assertClear(route, geometry.box(host.id()).orElseThrow(), link.id() + " " + host.id());
                }
                for (var instance : host.instances()) {
                    assertClear(route, geometry.box(instance.id()).orElseThrow(), link.id() + " " + instance.id());
                }
            }
        }
    }

    private static void assertClear(Route route, Box box, String what) {
        var inside = box.grown(-0.5);
        for (int i = 1; i < route.points().size(); i++) {
            var stretch = Box.between(route.points().get(i - 1), route.points().get(i));
            assertTrue(!stretch.intersects(inside), () -> what + ": " + route + " runs through " + box);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void keepsNumbersApart(Topology plan) {
        var geometry = Plans.planned(plan);
        var numbers = numbers(plan, geometry);
        for (int i = 0; i < numbers.size(); i++) {
            for (int k = i + 1; k < numbers.size(); k++) {
                int first = i;
                int second = k;
                assertTrue(
                        !numbers.get(i).intersects(numbers.get(k)),
                        () -> numbers.get(first) + " covers " + numbers.get(second));
            }
            for (var instance : plan.instances().toList()) {
                var card = geometry.box(instance.id()).orElseThrow();
                assertTrue(!numbers.get(i).intersects(card), "a number covers " + instance.id());
            }
        }
    }

    /// The boxes of all numbers.
    private static List<Box> numbers(Topology plan, Geometry geometry) {
        return MAKER.draw(plan, Plans.resolved(plan), geometry, Detail.NEAR).figures().stream()
                .filter(figure -> figure.element() == null)
                .map(figure -> figure.bounds().grown(-1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void findsTheSameWaysAgain(Topology plan) {
        var once = Plans.planned(plan);
        var again = Plans.planned(plan);

        for (var link : plan.links()) {
            assertEquals(once.route(link.id()), again.route(link.id()));
        }
    }

    @Test
    void drawsLinksBetweenTheSameTwoAsOneLineWithTheirCount() {
        var small = Plans.small();
        var links = new ArrayList<>(small.links());
        links.add(Plans.link("three", "gw-1", "db", "client"));
        var plan = small.withLinks(links);
        var geometry = Plans.planned(plan);
        var figures =
                MAKER.draw(plan, Plans.resolved(plan), geometry, Detail.NEAR).figures();

        assertEquals(geometry.route(new LinkId("one")), geometry.route(new LinkId("three")));
        assertEquals(
                2,
                figures.stream()
                        .flatMap(figure -> figure.marks().stream())
                        .filter(Mark.Line.class::isInstance)
                        .count());
        assertTrue(figures.stream()
                .flatMap(figure -> figure.marks().stream())
                .anyMatch(mark -> mark instanceof Mark.Text text && text.text().equals("3306 +1")));
    }

    @Test
    void letsLinksToOneNumberEndInOneHead() {
        var geometry = Plans.planned(Plans.small());

        assertEquals(
                geometry.route(new LinkId("one")).orElseThrow().end(),
                geometry.route(new LinkId("two")).orElseThrow().end());
    }

    @Test
    void spreadsLinksThatShareACorridorOverLanes() {
        var plan = Plans.small();
        var links = List.of(
                Plans.link("out", "gw-1", "db", "client"),
                Plans.link("back", "db", "gw-2", "servlet-https"),
                Plans.link("other", "gw-2", "db", "client"));
        var geometry = Plans.planned(plan.withLinks(links));
        var lanes = Stream.of("back", "other")
                .map(id -> geometry.route(new LinkId(id)).orElseThrow())
                .filter(route -> route.points().size() > 2)
                .map(route -> route.points().get(1).x())
                .distinct()
                .count();

        assertEquals(2, lanes);
    }

    @Test
    void keepsTheWayOfALinkWithinItsHost() {
        var instance = new InstanceId("gw-1");
        var geometry =
                Plans.planned(Plans.small().withLinks(List.of(Plans.link("self", "gw-1", "gw-2", "servlet-https"))));
        var route = geometry.route(new LinkId("self")).orElseThrow();

        assertTrue(geometry.box(instance).orElseThrow().contains(route.start()));
        assertEquals(4, route.points().size());
    }
}
