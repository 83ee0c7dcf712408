package dev.portolan.diagram.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Geometry;
import dev.portolan.diagram.Plans;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayeredLayoutTest {
    private static final LayoutEngine ENGINE = new LayeredLayout();

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static Topology plan(long seed) {
        return Plans.random(seed, 3 + (int) (seed % 25), 40, 0);
    }

    private static Topology arranged(Topology plan, Set<HostId> chosen) {
        var places = ENGINE.arrange(plan, Plans.planned(plan), chosen);
        return HostEdits.arrange(places.hosts(), places.zones()).apply(plan);
    }

    private static Set<HostId> all(Topology plan) {
        return plan.hosts().stream().map(Host::id).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsHostsAndZonesOfAWholePlanApart(long seed) {
        var plan = plan(seed);

        assertApart(arranged(plan, all(plan)), seed);
    }

    private static void assertApart(Topology plan, long seed) {
        var geometry = Plans.planned(plan);
        Map<String, Box> outer = new LinkedHashMap<>();
        plan.zones().stream()
                .map(Zone::id)
                .forEach(id -> outer.put(id.value(), geometry.box(id).orElseThrow()));
        plan.hosts().stream()
                .filter(host -> host.zone() == null)
                .map(Host::id)
                .forEach(id -> outer.put(id.value(), geometry.box(id).orElseThrow()));
        assertDisjoint(outer, seed);
        Map<String, Box> hosts = new LinkedHashMap<>();
        plan.hosts()
                .forEach(host ->
                        hosts.put(host.id().value(), geometry.box(host.id()).orElseThrow()));
        assertDisjoint(hosts, seed);
    }

    private static void assertDisjoint(Map<String, Box> boxes, long seed) {
        var names = new ArrayList<>(boxes.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (int k = i + 1; k < names.size(); k++) {
                var one = boxes.getOrDefault(names.get(i), new Box(0, 0, 0, 0));
                var other = boxes.getOrDefault(names.get(k), new Box(0, 0, 0, 0));
                assertFalse(one.intersects(other), names.get(i) + " on " + names.get(k) + ", seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesTheRestWhereItIsAndCoversNoneOfIt(long seed) {
        // A plan that is in order, of which a part is arranged anew.
        var before = plan(seed);
        var plan = arranged(before, all(before));
        var random = new Random(seed);
        var chosen = new TreeSet<HostId>();
        plan.hosts().stream().map(Host::id).filter(_ -> random.nextInt(3) == 0).forEach(chosen::add);
        var after = arranged(plan, chosen);

        var untouched = new HashSet<>(all(plan));
        untouched.removeAll(chosen);
        untouched.forEach(
                id -> assertEquals(plan.layout().host(id), after.layout().host(id)));
        var geometry = Plans.planned(after);
        for (var one : chosen) {
            for (var other : all(plan)) {
                assertTrue(
                        one.equals(other) || !box(geometry, one).intersects(box(geometry, other)),
                        one + " on " + other + ", seed " + seed);
            }
        }
    }

    private static Box box(Geometry geometry, HostId id) {
        return geometry.box(id).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void arrangesTheSamePlanTheSameWayOnTheGrid(long seed) {
        var plan = plan(seed);
        var places = ENGINE.arrange(plan, Plans.planned(plan), all(plan));

        assertEquals(places, ENGINE.arrange(plan, Plans.planned(plan), all(plan)));
        assertEquals(all(plan), places.hosts().keySet());
        Stream.concat(places.hosts().values().stream(), places.zones().values().stream())
                .forEach(place -> assertEquals(0, place.x() % 8 + place.y() % 8));
    }

    @Test
    void putsCallersToTheLeftOfWhatTheyCall() {
        var geometry = Plans.planned(arranged(Plans.small(), all(Plans.small())));
        var front = geometry.box(new ZoneId("front")).orElseThrow();
        var back = geometry.box(new ZoneId("back")).orElseThrow();

        assertTrue(front.right() < back.x());
    }

    @Test
    void arrangesNothingIfNothingIsChosen() {
        var plan = Plans.small();

        assertEquals(plan, arranged(plan, Set.of()));
    }
}
