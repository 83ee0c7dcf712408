package dev.portolan.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeometryTest {
    private static final HostId WEB = new HostId("web");
    private static final ZoneId FRONT = new ZoneId("front");
    private static final ZoneId SPARE = new ZoneId("spare");

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static Topology plan(long seed) {
        return Plans.random(seed, 3 + (int) (seed % 20), 40, seed % 3 == 0 ? 0 : 40);
    }

    @Test
    void placesASmallPlan() {
        var geometry = Plans.planned(Plans.small());

        assertEquals(Optional.of(new Box(0, 0, 320, 320)), geometry.box(new ZoneId("front")));
        assertEquals(Optional.of(new Box(40, 56, 240, 224)), geometry.box(new HostId("web")));
        assertEquals(Optional.of(new Box(56, 120, 208, 64)), geometry.box(new InstanceId("gw-1")));
        assertEquals(Optional.of(new Box(56, 200, 208, 64)), geometry.box(new InstanceId("gw-2")));
        assertEquals(Optional.of(new Box(400, 0, 320, 240)), geometry.box(new ZoneId("back")));
        assertEquals(Optional.of(new Box(440, 56, 240, 144)), geometry.box(new HostId("data")));
        assertEquals(Optional.of(new Box(456, 120, 208, 64)), geometry.box(new InstanceId("db")));
        assertEquals(Optional.of(new Box(800, 0, 320, 176)), geometry.box(new ZoneId("spare")));
        assertEquals(new Box(0, 0, 1120, 320), geometry.bounds());
    }

    @Test
    void routesASmallPlan() {
        var geometry = Plans.planned(Plans.small());

        assertEquals(
                Optional.of(new Route(List.of(new Point(264, 152), new Point(456, 152)))),
                geometry.route(new LinkId("one")));
        assertEquals(
                Optional.of(new Route(
                        List.of(new Point(264, 232), new Point(360, 232), new Point(360, 152), new Point(456, 152)))),
                geometry.route(new LinkId("two")));
    }

    @Test
    void putsAPlacedHostWhereThePlanSays() {
        var plan = Plans.small()
                .withLayout(Layout.EMPTY
                        .withHosts(Map.of(new HostId("data"), new Layout.Place(-33, 17)))
                        .withZone(new ZoneId("spare"), new Layout.Place(900, 900)));

        var geometry = Plans.planned(plan);

        assertEquals(Optional.of(new Box(-33, 17, 240, 144)), geometry.box(new HostId("data")));
        assertEquals(Optional.of(new Box(900, 900, 320, 176)), geometry.box(new ZoneId("spare")));
    }

    @Test
    void placesThatSayASizeMakeHostsAndZonesLargerButNeverSmallerThanTheirContent() {
        var plain = Plans.planned(placed(Plans.small(), 0, 0));
        assertEquals(plain.box(WEB), Plans.planned(placed(Plans.small(), 8, 8)).box(WEB));
        assertEquals(
                plain.box(FRONT), Plans.planned(placed(Plans.small(), 8, 8)).box(FRONT));
        var large = Plans.planned(placed(Plans.small(), 600, 900));
        assertEquals(Optional.of(new Box(40, 56, 600, 900)), large.box(WEB));
        assertEquals(Optional.of(new Box(0, 0, 680, 996)), large.box(FRONT));
        assertEquals(Optional.of(new Box(2000, 0, 600, 900)), large.box(SPARE));
    }

    @Test
    void cardsOfAWideHostStandSideBySide() {
        var large = Plans.planned(placed(Plans.small(), 600, 0));
        var first = large.box(new InstanceId("gw-1")).orElseThrow();
        assertEquals(Optional.of(first.moved(272, 0)), large.box(new InstanceId("gw-2")));
    }

    private static Topology placed(Topology plan, int width, int height) {
        var layout = Layout.EMPTY;
        for (ElementId id : List.of(WEB, FRONT, SPARE)) {
            int x = id.equals(SPARE) ? 2000 : id.equals(WEB) ? 40 : 0;
            layout = layout.withPlace(
                    id, new Layout.Place(x, id.equals(WEB) ? 56 : 0), place -> place.sized(width, height));
        }
        return plan.withLayout(layout);
    }

    @Test
    void higherLevelsLieOnTop() {
        var corner = new Layout.Place(0, 0);
        var plan = Topology.empty("plan")
                .withHosts(List.of(
                        Host.of(new HostId("a"), "a", null, List.of()),
                        Host.of(new HostId("b"), "b", null, List.of())));
        var flat = Layout.EMPTY.withHosts(Map.of(new HostId("a"), corner, new HostId("b"), corner));
        var raised = flat.withPlace(new HostId("a"), corner, place -> place.atLevel(1));
        assertEquals(
                Optional.of(new HostId("b")),
                Plans.planned(plan.withLayout(flat)).hostAt(new Point(9, 9)));
        assertEquals(
                Optional.of(new HostId("a")),
                Plans.planned(plan.withLayout(raised)).hostAt(new Point(9, 9)));
    }

    @Test
    void isFlatForAnEmptyPlan() {
        var geometry = Plans.planned(Topology.empty("nothing"));

        assertEquals(new Box(0, 0, 0, 0), geometry.bounds());
        assertEquals(Optional.empty(), geometry.hit(new Point(0, 0), 5));
        assertEquals(Optional.empty(), geometry.box(new HostId("none")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverLetsHostsOverlap(long seed) {
        var plan = plan(seed);
        var geometry = Plans.planned(plan);
        var hosts = plan.hosts();
        for (int i = 0; i < hosts.size(); i++) {
            for (int k = 0; k < i; k++) {
                var one = box(geometry, hosts.get(i).id());
                var other = box(geometry, hosts.get(k).id());
                assertFalse(
                        one.intersects(other),
                        hosts.get(i).id() + " and " + hosts.get(k).id() + ", seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsInstancesInTheirHostsAndHostsInTheirZones(long seed) {
        var plan = plan(seed);
        var geometry = Plans.planned(plan);
        for (var host : plan.hosts()) {
            var around = box(geometry, host.id());
            host.instances().forEach(instance -> assertTrue(around.contains(box(geometry, instance.id()))));
            if (host.zone() != null) {
                assertTrue(box(geometry, host.zone()).contains(around));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alignsWhatItArrangesToTheGrid(long seed) {
        var plan = Plans.random(seed, 12, 0, 0);
        var geometry = Plans.planned(plan);

        plan.hosts().forEach(host -> {
            var box = box(geometry, host.id());
            assertEquals(
                    List.of(0.0, 0.0, 0.0, 0.0),
                    Stream.of(box.x(), box.y(), box.width(), box.height())
                            .map(length -> length % 8)
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leadsLinksFromBorderToBorderWithoutCrossingEitherCard(long seed) {
        var plan = plan(seed);
        var geometry = Plans.planned(plan);
        for (var link : plan.links()) {
            var route = geometry.route(link.id()).orElseThrow();
            assertOnSide(route.start(), box(geometry, link.from()));
            assertOnSide(route.end(), box(geometry, link.to()));
            assertOutside(route, box(geometry, link.from()), link, seed);
            assertOutside(route, box(geometry, link.to()), link, seed);
        }
    }

    private static void assertOnSide(Point point, Box card) {
        assertTrue(point.x() == card.x() || point.x() == card.right(), point + " and " + card);
        assertTrue(card.contains(point), point + " and " + card);
    }

    private static void assertOutside(Route route, Box card, Link link, long seed) {
        var inside = card.grown(-0.5);
        for (int i = 1; i < route.points().size(); i++) {
            var stretch = Box.between(route.points().get(i - 1), route.points().get(i));
            assertFalse(stretch.intersects(inside), link.id() + " " + route + " through " + card + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatABruteForceSearchFinds(long seed) {
        var plan = plan(seed);
        var geometry = Plans.planned(plan);
        var random = new Random(seed);
        var area = geometry.bounds().grown(20);
        for (int i = 0; i < 200; i++) {
            var point = new Point(
                    area.x() + random.nextInt((int) area.width()), area.y() + random.nextInt((int) area.height()));
            assertEquals(topmost(plan, geometry, point), kind(geometry.hit(point, 4)), point + ", seed " + seed);
        }
    }

    /// A link stands for all links: several may be equally near.
    private static String kind(Optional<ElementId> hit) {
        return hit.map(id -> id instanceof LinkId ? "a link" : id.value()).orElse("nothing");
    }

    private static String topmost(Topology plan, Geometry geometry, Point point) {
        var hits = new ArrayList<String>();
        hits.add("nothing");
        plan.zones().stream().map(Zone::id).forEach(id -> addIfHit(geometry, id, point, hits));
        plan.hosts().stream().map(Host::id).forEach(id -> addIfHit(geometry, id, point, hits));
        for (var link : plan.links()) {
            if (geometry.route(link.id()).orElseThrow().distance(point) <= 4) {
                hits.add("a link");
            }
        }
        plan.instances().forEach(instance -> addIfHit(geometry, instance.id(), point, hits));
        return hits.getLast();
    }

    private static void addIfHit(Geometry geometry, ElementId id, Point point, List<String> hits) {
        if (box(geometry, id).contains(point)) {
            hits.add(id.value());
        }
    }

    private static Box box(Geometry geometry, ElementId id) {
        return geometry.box(id).orElseThrow();
    }

    @Test
    void planningOnGivesWhatPlanningFromScratchGives() {
        var before = Plans.random(3, 12, 30, 6);
        var host = before.hosts().get(2);
        var planner = new GeometryPlanner();
        var earlier = planner.plan(before, Plans.resolved(before));
        for (var edit : List.of(
                PlanEdits.rename(host.id(), "renamed"),
                HostEdits.moveHosts(Map.of(host.id(), new Place(2400, 1600))))) {
            var after = edit.apply(before);

            var on = planner.plan(after, Plans.resolved(after), earlier);

            assertEquals(places(after, planner.plan(after, Plans.resolved(after))), places(after, on));
        }
    }

    @Test
    void aDraftLeavesAloneWhatHasNotMoved() {
        var before = Plans.random(3, 12, 30, 12);
        var host = before.hosts().get(2);
        var planner = new GeometryPlanner();
        var earlier = planner.plan(before, Plans.resolved(before));
        var after =
                HostEdits.moveHosts(Map.of(host.id(), new Place(2400, 1600))).apply(before);

        var draft = planner.draft(after, Plans.resolved(after), earlier);

        assertEquals(new Point(2400, 1600), corner(draft.box(host.id()).orElseThrow()));
        for (var link : after.links()) {
            var route = draft.route(link.id()).orElseThrow();
            if (List.of(link.from(), link.to()).stream()
                    .allMatch(end -> draft.box(end).equals(earlier.box(end)))) {
                assertEquals(earlier.route(link.id()).orElseThrow(), route);
            } else {
                assertMeets(draft.box(link.from()).orElseThrow(), route.start());
                assertMeets(draft.box(link.to()).orElseThrow(), route.end());
            }
        }
    }

    @Test
    void moreLinksThanAnybodyWaitsForAreDraftedAndSettleWhereTheyWouldHaveGone() {
        var plan = Plans.random(5, 60, 3_000, 100);
        var resolution = Plans.resolved(plan);
        var planner = new GeometryPlanner();

        var draft = planner.promptly(plan, resolution, Geometry.EMPTY);
        var settled = planner.plan(plan, resolution, draft);

        assertFalse(draft.isSettled());
        for (var link : plan.links()) {
            var route = draft.route(link.id()).orElseThrow();
            assertMeets(draft.box(link.from()).orElseThrow(), route.start());
            assertMeets(draft.box(link.to()).orElseThrow(), route.end());
        }
        assertTrue(settled.isSettled());
        assertEquals(places(plan, planner.plan(plan, resolution)), places(plan, settled));
    }

    @Test
    void aLargePlanInWhichNothingMovedStaysSettled() {
        var before = Plans.random(5, 60, 3_000, 100);
        var planner = new GeometryPlanner();
        var settled = planner.plan(before, Plans.resolved(before));
        var after = PlanEdits.rename(before.hosts().getFirst().id(), "renamed").apply(before);

        var prompt = planner.promptly(after, Plans.resolved(after), settled);

        assertTrue(prompt.isSettled());
        assertEquals(places(before, settled), places(after, prompt));
    }

    @Test
    void fewLinksGoTheirFinalWaysAtOnce() {
        var plan = Plans.random(3, 12, 30, 6);
        var planner = new GeometryPlanner();

        var prompt = planner.promptly(plan, Plans.resolved(plan), Geometry.EMPTY);

        assertTrue(prompt.isSettled());
        assertEquals(places(plan, planner.plan(plan, Plans.resolved(plan))), places(plan, prompt));
    }

    private static Point corner(Box box) {
        return new Point(box.x(), box.y());
    }

    private static void assertMeets(Box card, Point end) {
        assertTrue(card.contains(end), () -> end + " on " + card);
    }

    private static Map<ElementId, Object> places(Topology plan, Geometry geometry) {
        var places = new HashMap<ElementId, Object>();
        plan.zones().forEach(zone -> places.put(zone.id(), geometry.box(zone.id())));
        plan.hosts().forEach(host -> places.put(host.id(), geometry.box(host.id())));
        plan.instances().forEach(instance -> places.put(instance.id(), geometry.box(instance.id())));
        plan.links().forEach(link -> places.put(link.id(), geometry.route(link.id())));
        return places;
    }
}
