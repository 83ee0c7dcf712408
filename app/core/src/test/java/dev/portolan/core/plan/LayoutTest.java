package dev.portolan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.portolan.core.plan.Layout.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final HostId HOST = new HostId("h");
    private static final ZoneId ZONE = new ZoneId("z");
    private static final Extras EXTRAS = new Extras(new TreeMap<>(Map.of("x-note", "true")));

    @Test
    void movingKeepsTheUnknownFieldsOfThePlace() {
        var layout = new Layout(
                new TreeMap<>(Map.of(HOST, place(1, 2))), new TreeMap<>(Map.of(ZONE, place(3, 4))), Extras.NONE);
        assertEquals(
                new Layout(
                        new TreeMap<>(Map.of(HOST, place(5, 6))),
                        new TreeMap<>(Map.of(ZONE, place(7, 8))),
                        Extras.NONE),
                layout.withHosts(Map.of(HOST, new Place(5, 6))).withZone(ZONE, new Place(7, 8)));
    }

    @Test
    void placesBeyondTheCanvasAreBroughtBackToItsEdge() {
        assertEquals(
                List.of(place(10_000_000, -10_000_000), place(10_000_000, -10_000_000)),
                List.of(place(10_000_001, -10_000_001), place(Integer.MAX_VALUE, Integer.MIN_VALUE)));
        assertEquals(
                List.of(9_999_999, -9_999_999), List.of(new Place(9_999_999, 0).x(), new Place(0, -9_999_999).y()));
    }

    @Test
    void movingKeepsSizeLevelAndLock() {
        var place = new Place(1, 2, 300, 200, -1, true, EXTRAS);
        var layout = Layout.EMPTY.withPlace(HOST, place, same -> same).withHosts(Map.of(HOST, new Place(5, 6)));
        assertEquals(new Place(5, 6, 300, 200, -1, true, EXTRAS), layout.host(HOST));
    }

    @Test
    void onlyHostsAndZonesHavePlaces() {
        var place = new Place(1, 2);
        assertEquals(Layout.EMPTY, Layout.EMPTY.withPlace(new InstanceId("i"), place, same -> same));
        assertEquals(place, Layout.EMPTY.withPlace(ZONE, place, same -> same).place(ZONE));
        assertNull(Layout.EMPTY.place(new LinkId("l")));
    }

    private static Place place(int x, int y) {
        return new Place(x, y, 0, 0, 0, false, EXTRAS);
    }
}
