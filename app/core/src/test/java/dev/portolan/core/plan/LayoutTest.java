package dev.portolan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.plan.Layout.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final HostId HOST = new HostId("h");
    private static final ZoneId ZONE = new ZoneId("z");
    private static final Extras EXTRAS = new Extras(new TreeMap<>(Map.of("locked", "true")));

    @Test
    void movingKeepsTheUnknownFieldsOfThePlace() {
        var layout = new Layout(
                new TreeMap<>(Map.of(HOST, new Place(1, 2, EXTRAS))),
                new TreeMap<>(Map.of(ZONE, new Place(3, 4, EXTRAS))),
                Extras.NONE);
        assertEquals(
                new Layout(
                        new TreeMap<>(Map.of(HOST, new Place(5, 6, EXTRAS))),
                        new TreeMap<>(Map.of(ZONE, new Place(7, 8, EXTRAS))),
                        Extras.NONE),
                layout.withHosts(Map.of(HOST, new Place(5, 6))).withZone(ZONE, new Place(7, 8)));
    }

    @Test
    void placesBeyondTheCanvasAreBroughtBackToItsEdge() {
        assertEquals(
                List.of(new Place(10_000_000, -10_000_000, EXTRAS), new Place(10_000_000, -10_000_000, EXTRAS)),
                List.of(
                        new Place(10_000_001, -10_000_001, EXTRAS),
                        new Place(Integer.MAX_VALUE, Integer.MIN_VALUE, EXTRAS)));
        assertEquals(
                List.of(9_999_999, -9_999_999), List.of(new Place(9_999_999, 0).x(), new Place(0, -9_999_999).y()));
    }
}
