package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.link;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutgoingTest {
    private final Link ab = link("1", "a", "b", "web");
    private final Link bc = link("2", "b", "c", "web");
    private final Link ac = link("3", "a", "c", "web");
    private final Link cb = link("4", "c", "b", "web");
    private final List<Link> plan = List.of(ab, bc, ac, cb);
    private final Outgoing outgoing = Outgoing.of(plan);

    @Test
    void linksAreGroupedByTheirCallersInTheOrderOfThePlan() {
        assertEquals(List.of(ab, ac), from(outgoing, "a"));
        assertEquals(List.of(bc), from(outgoing, "b"));
        assertEquals(List.of(), from(outgoing, "d"));
    }

    @Test
    void samePlanIsNoChange() {
        assertEquals(new Outgoing.Change(List.of(), List.of(), true), outgoing.changeTo(plan));
        assertEquals(new Outgoing.Change(List.of(), List.of(), true), outgoing.changeTo(new ArrayList<>(plan)));
    }

    @Test
    void changeIsWhatLiesBetweenTheCommonEnds() {
        var later = List.of(ab, link("5", "d", "a", "web"), cb);
        assertEquals(new Outgoing.Change(List.of(bc, ac), List.of(later.get(1)), false), outgoing.changeTo(later));
    }

    @Test
    void linkThatIsAddedLastIsAtTheEnd() {
        var added = link("5", "a", "d", "web");
        var later = List.of(ab, bc, ac, cb, added);
        assertEquals(new Outgoing.Change(List.of(), List.of(added), true), outgoing.changeTo(later));
        assertEquals(List.of(ab, ac, added), from(after(later), "a"));
    }

    @Test
    void linkThatIsAddedFirstComesFirst() {
        var added = link("5", "a", "d", "web");
        var later = List.of(added, ab, bc, ac, cb);
        assertEquals(new Outgoing.Change(List.of(), List.of(added), false), outgoing.changeTo(later));
        assertEquals(List.of(added, ab, ac), from(after(later), "a"));
    }

    @Test
    void linkThatIsAddedBetweenComesBetween() {
        var added = link("5", "a", "d", "web");
        assertEquals(List.of(ab, added, ac), from(after(List.of(ab, bc, added, ac, cb)), "a"));
    }

    @Test
    void linkThatIsTakenAwayIsGone() {
        assertEquals(new Outgoing.Change(List.of(ac), List.of(), true), outgoing.changeTo(List.of(ab, bc, cb)));
        var later = after(List.of(ab, bc, cb));
        assertEquals(List.of(ab), from(later, "a"));
        assertEquals(List.of(bc), from(later, "b"));
    }

    @Test
    void linksThatAreTakenAwayHereAndThereAreAllThatIsGone() {
        assertEquals(new Outgoing.Change(List.of(ab, ac), List.of(), true), outgoing.changeTo(List.of(bc, cb)));
    }

    @Test
    void callerWithoutLinksIsForgotten() {
        assertEquals(List.of(), from(after(List.of(ab, bc, ac)), "c"));
    }

    @Test
    void firstLinkOfACallerIsTheOnlyOne() {
        var added = link("5", "d", "a", "web");
        assertEquals(List.of(added), from(after(List.of(ab, added, bc, ac, cb)), "d"));
    }

    @Test
    void linkThatIsWrittenAnewTakesThePlaceOfTheOldOne() {
        var quoting = ab.withQuoted(8000);
        var later = after(List.of(quoting, bc, ac, cb));
        assertEquals(List.of(quoting, ac), from(later, "a"));
    }

    @Test
    void callersAreThoseWhoseLinksCameOrWent() {
        var change = outgoing.changeTo(List.of(ab, link("5", "d", "a", "web"), ac, cb));
        assertEquals(Set.of(new InstanceId("b"), new InstanceId("d")), change.callers());
    }

    @Test
    void everyChangeEqualsGroupingAnew() {
        long seed = 7;
        var random = new Random(seed);
        var links = new ArrayList<Link>();
        var current = Outgoing.of(List.of());
        for (int step = 0; step < 400; step++) {
            edit(links, step, random);
            var later = List.copyOf(links);
            current = current.after(current.changeTo(later), later);
            var fresh = Outgoing.of(later);
            for (var caller : callers(later)) {
                assertEquals(from(fresh, caller), from(current, caller), "seed " + seed + ", step " + step);
            }
        }
    }

    /// Adds and takes away runs of links, so that now and then very many callers change at once.
    private static void edit(List<Link> links, int step, Random random) {
        int many = random.nextInt(10) == 0 ? 150 : 1 + random.nextInt(4);
        int place = random.nextInt(links.size() + 1);
        if (random.nextBoolean()) {
            links.subList(place, Math.min(links.size(), place + many)).clear();
        } else {
            links.addAll(
                    place,
                    IntStream.range(0, many)
                            .mapToObj(i -> link(step + "-" + i, "c" + random.nextInt(100), "t", "web"))
                            .toList());
        }
    }

    private static Set<String> callers(List<Link> links) {
        var callers = new TreeSet<String>();
        IntStream.range(0, 100).forEach(i -> callers.add("c" + i));
        links.forEach(link -> callers.add(link.from().value()));
        return callers;
    }

    private Outgoing after(List<Link> later) {
        return outgoing.after(outgoing.changeTo(later), later);
    }

    private static List<Link> from(Outgoing outgoing, String caller) {
        return outgoing.from(new InstanceId(caller));
    }
}
