package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.link;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RewiringTest {
    private final Link ab = link("1", "a", "b", "web");
    private final Link bc = link("2", "b", "c", "web");
    private final Link ac = link("3", "a", "c", "web");
    private final Link cb = link("4", "c", "b", "web");
    private final List<Link> plan = List.of(ab, bc, ac, cb);

    @Test
    void samePlanIsNoChange() {
        assertEquals(new Rewiring(List.of(), List.of(), true), Rewiring.between(plan, plan));
        assertEquals(new Rewiring(List.of(), List.of(), true), Rewiring.between(plan, new ArrayList<>(plan)));
    }

    @Test
    void changeIsWhatLiesBetweenTheCommonEnds() {
        var later = List.of(ab, link("5", "d", "a", "web"), cb);
        assertEquals(new Rewiring(List.of(bc, ac), List.of(later.get(1)), false), Rewiring.between(plan, later));
    }

    @Test
    void linksThatAreTakenAwayHereAndThereAreAllThatIsGone() {
        assertEquals(new Rewiring(List.of(ab, ac), List.of(), true), Rewiring.between(plan, List.of(bc, cb)));
    }

    @Test
    void callersAreThoseWhoseLinksCameOrWent() {
        var change = Rewiring.between(plan, List.of(ab, link("5", "d", "a", "web"), ac, cb));
        assertEquals(Set.of(new InstanceId("b"), new InstanceId("d")), change.callers());
    }

    @Test
    void linkThatIsAddedLastIsAtTheEnd() {
        var added = link("5", "a", "d", "web");
        var later = List.of(ab, bc, ac, cb, added);
        assertEquals(new Rewiring(List.of(), List.of(added), true), Rewiring.between(plan, later));
    }

    @Test
    void linkThatIsAddedFirstIsNotAtTheEnd() {
        var added = link("5", "a", "d", "web");
        var later = List.of(added, ab, bc, ac, cb);
        assertEquals(new Rewiring(List.of(), List.of(added), false), Rewiring.between(plan, later));
    }

    @Test
    void linkThatIsTakenAwayIsAllThatIsGone() {
        assertEquals(new Rewiring(List.of(ac), List.of(), true), Rewiring.between(plan, List.of(ab, bc, cb)));
    }

    /// An equal link that is another object may be followed anew, so that nothing else has to be compared.
    @Test
    void linkThatIsReplacedByAnEqualOneIsToldAsChanged() {
        var same = link("3", "a", "c", "web");
        assertEquals(
                new Rewiring(List.of(ac), List.of(same), false), Rewiring.between(plan, List.of(ab, bc, same, cb)));
    }
}
