package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.edit.History;
import dev.portolan.core.fixture.WiredCatalog;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolver;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingLinksTest {
    private static final Catalog CATALOG = WiredCatalog.catalog();
    private static final Topology PLAN = plan(
            host(
                    "h1",
                    instance("hub-1", WiredCatalog.HUB, 0),
                    instance("c-1", WiredCatalog.CLIENT, 0).withGroup("clients")),
            host(
                    "h2",
                    instance("hub-2", WiredCatalog.HUB, 0),
                    instance("c-2", WiredCatalog.CLIENT, 0).withGroup("clients")));

    @Test
    void eachInstanceIsLinkedToTheNearestThatItNeedsAndPeersOnce() {
        var after = completed("c-1", "c-2");
        assertEquals(
                List.of("c-1>c-2 member", "c-1>hub-1 events", "c-1>hub-1 web", "c-2>hub-2 events", "c-2>hub-2 web"),
                links(after));
        assertEquals(
                after,
                new MissingLinks(CATALOG)
                        .edit(new Resolver(CATALOG).resolve(after), _ -> true)
                        .apply(after));
    }

    @Test
    void onlyTheSelectedCallersAreLinked() {
        assertEquals(List.of("c-2>c-1 member", "c-2>hub-2 events", "c-2>hub-2 web"), links(completed("c-2")));
    }

    @Test
    void isOneStep() {
        var edit = new MissingLinks(CATALOG).edit(new Resolver(CATALOG).resolve(PLAN), _ -> true);
        assertEquals("Add missing links", edit.label());
        assertEquals(PLAN, History.opened(PLAN).apply(edit).undo().topology());
    }

    private static Topology completed(String... callers) {
        return new MissingLinks(CATALOG)
                .edit(
                        new Resolver(CATALOG).resolve(PLAN),
                        id -> List.of(callers).contains(id.value()))
                .apply(PLAN);
    }

    private static List<String> links(Topology topology) {
        return topology.links().stream()
                .map(link -> link.from() + ">" + link.to() + " " + link.port())
                .sorted()
                .toList();
    }
}
