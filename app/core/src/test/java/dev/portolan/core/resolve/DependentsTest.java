package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.host;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.HostId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DependentsTest {
    private static final HostList HOSTS = HostList.of(Stream.of("a", "b", "c")
            .map(id -> new Resolver(SmallCatalog.catalog()).resolve(host(id)))
            .toList());

    /// Links from the host at a place, by one instance, to those hosts.
    private static Wiring wiring(int place, String... targets) {
        var caller = new BitSet();
        caller.set(0);
        var byTarget = new HashMap<HostId, BitSet>();
        Stream.of(targets).forEach(target -> byTarget.put(new HostId(target), caller));
        return new Wiring(HOSTS.all().get(place).ports(), List.of(), byTarget, List.of(), new Memo<>(_ -> List.of()));
    }

    private static List<List<Integer>> all(Dependents dependents) {
        return IntStream.range(0, 3)
                .mapToObj(place -> at(dependents, place).stream().boxed().toList())
                .toList();
    }

    private static BitSet at(Dependents dependents, int place) {
        var places = new BitSet();
        dependents.addTo(places, place);
        return places;
    }

    private static final Dependents SOME =
            Dependents.of(HOSTS, List.of(wiring(0, "b", "c"), wiring(1, "c"), wiring(2, "c")));

    @Test
    void areTheHostsWithLinksToAHost() {
        assertEquals(List.of(List.of(), List.of(0), List.of(0, 1, 2)), all(SOME));
    }

    @Test
    void hostThatIsRewiredDependsOnItsNewTargetsAlone() {
        var change = SOME.change(HOSTS);
        change.rewire(0, wiring(0, "b", "c"), wiring(0, "a", "c"));
        change.rewire(2, wiring(2, "c"), wiring(2));
        assertEquals(List.of(List.of(0), List.of(), List.of(0, 1)), all(change.done()));
    }

    @Test
    void earlierDependentsStayWhatTheyWere() {
        var change = SOME.change(HOSTS);
        change.rewire(1, wiring(1, "c"), wiring(1, "a"));
        change.done();
        at(SOME, 2).clear();
        assertEquals(List.of(List.of(), List.of(0), List.of(0, 1, 2)), all(SOME));
    }

    @Test
    void areTheSameIfEveryHostLeadsWhereItLed() {
        var change = SOME.change(HOSTS);
        change.rewire(0, wiring(0, "b", "c"), wiring(0, "c", "b"));
        assertSame(SOME, change.done());
    }
}
