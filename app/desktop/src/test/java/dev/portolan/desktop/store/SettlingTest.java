package dev.portolan.desktop.store;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.PortId;
import dev.portolan.core.edit.History;
import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Topology;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.diagram.GeometryPlanner;
import dev.portolan.diagram.Route;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Links of a large plan find their ways while the user goes on. What is done in the background, and what comes
/// back from there, waits in queues until the test lets it happen.
class SettlingTest {
    private final GeometryPlanner planner = new GeometryPlanner();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> foreground = new ArrayDeque<>();

    @Test
    void givesLinksTheWaysThatTheyWouldHaveHadAtOnce() {
        var store = store(withManyLinks());
        var settling = settling(store);
        assertFalse(store.state().geometry().isSettled());

        settling.settle();
        settling.settle();
        background.remove().run();
        foreground.remove().run();

        assertEquals(finalWays(store), ways(store));
        assertTrue(store.state().geometry().isSettled());
        assertEquals(List.of(), List.copyOf(background));
    }

    @Test
    void dropsWhatItFoundForAPlanThatHasChangedAndBeginsAgain() {
        var store = store(withManyLinks());
        settling(store).settle();

        store.dispatch(HostEdits.moveHosts(Map.of(ALPHA, new Place(2400, 1600))));
        background.remove().run();
        foreground.remove().run();
        assertFalse(store.state().geometry().isSettled());
        background.remove().run();
        foreground.remove().run();

        assertTrue(store.state().geometry().isSettled());
        assertEquals(finalWays(store), ways(store));
    }

    @Test
    void hasNothingToDoForASmallPlan() {
        settling(store(SmallPlan.plan())).settle();

        assertEquals(List.of(), List.copyOf(background));
    }

    private Store store(Topology plan) {
        return new Store(SmallPlan.KNOWLEDGE, planner, History.opened(plan), null);
    }

    private Settling settling(Store store) {
        return new Settling(store, planner, background::add, foreground::add);
    }

    private List<Route> finalWays(Store store) {
        var settled = planner.plan(store.state().topology(), store.state().resolution());
        return store.state().topology().links().stream()
                .map(link -> settled.route(link.id()).orElseThrow())
                .toList();
    }

    private static List<Route> ways(Store store) {
        return store.state().topology().links().stream()
                .map(link -> store.state().geometry().route(link.id()).orElseThrow())
                .toList();
    }

    private static Topology withManyLinks() {
        return SmallPlan.plan()
                .withLinks(IntStream.range(0, 3_000)
                        .mapToObj(i -> new Link(new LinkId("link-" + i), GW_1, MI_1, new PortId("http"), ""))
                        .toList());
    }
}
