package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostListTest {
    private static final Resolver RESOLVER = new Resolver(SmallCatalog.catalog());

    private final List<HostResolution> resolved = resolved(host("a"), host("b"), host("c"));
    private final HostList list = HostList.of(resolved);

    @Test
    void hasTheHostsInTheirOrder() {
        assertEquals(resolved, list.all());
        assertEquals(List.of(), HostList.of(List.of()).all());
    }

    @Test
    void findsAHostByItsId() {
        assertEquals(Optional.of(resolved.get(1)), list.host(new HostId("b")));
        assertEquals(Optional.empty(), list.host(new HostId("d")));
    }

    @Test
    void knowsThePlaceOfAHost() {
        assertEquals(
                List.of(0, 1, 2, -1),
                List.of(
                        list.place(new HostId("a")),
                        list.place(new HostId("b")),
                        list.place(new HostId("c")),
                        list.place(new HostId("d"))));
    }

    @Test
    void listsHaveTheSamePlacesIfEveryIdStandsWhereItStood() {
        assertEquals(
                List.of(true, true, false, false),
                List.of(
                        list.hasPlacesOf(list.withSameIds(resolved)),
                        list.hasPlacesOf(HostList.of(resolved(host("a"), host("b"), host("c")))),
                        list.hasPlacesOf(HostList.of(resolved(host("b"), host("a"), host("c")))),
                        list.hasPlacesOf(HostList.of(resolved(host("a"), host("b"))))));
    }

    @Test
    void hostsThatChangedStandWhereTheyStood() {
        var others = resolved(host("a"), host("b", instance("i", SmallCatalog.NODE, 0)), host("c"));
        var changed = list.withSameIds(others);
        assertEquals(others, changed.all());
        assertEquals(Optional.of(others.get(1)), changed.host(new HostId("b")));
        assertEquals(resolved, list.all());
    }

    private static List<HostResolution> resolved(Host... hosts) {
        return Arrays.stream(hosts).map(RESOLVER::resolve).toList();
    }
}
