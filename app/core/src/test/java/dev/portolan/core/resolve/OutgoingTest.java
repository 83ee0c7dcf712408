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
    void planWithoutLinksHasNoCallers() {
        assertEquals(List.of(), from(Outgoing.of(List.of()), "a"));
    }

    @Test
    void linkThatIsAddedLastComesLast() {
        var added = link("5", "a", "d", "web");
        var later = List.of(ab, bc, ac, cb, added);
        assertEquals(List.of(ab, ac, added), from(after(later), "a"));
    }

    @Test
    void linkThatIsAddedFirstComesFirst() {
        var added = link("5", "a", "d", "web");
        var later = List.of(added, ab, bc, ac, cb);
        assertEquals(List.of(added, ab, ac), from(after(later), "a"));
    }

    @Test
    void linkThatIsAddedBetweenComesBetween() {
        var added = link("5", "a", "d", "web");
        assertEquals(List.of(ab, added, ac), from(after(List.of(ab, bc, added, ac, cb)), "a"));
    }

    @Test
    void linkThatIsTakenAwayIsGone() {
        var later = after(List.of(ab, bc, cb));
        assertEquals(List.of(ab), from(later, "a"));
        assertEquals(List.of(bc), from(later, "b"));
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
    void everyCallerHasItsLinksAfterEveryChange() {
        long seed = 7;
        var random = new Random(seed);
        var links = new ArrayList<Link>();
        for (int step = 0; step < 400; step++) {
            var before = List.copyOf(links);
            edit(links, step, random);
            var later = List.copyOf(links);
            var fresh = Outgoing.of(later);
            var changed = after(before, later);
            for (var caller : callers(later)) {
                var expected = later.stream()
                        .filter(link -> link.from().value().equals(caller))
                        .toList();
                assertEquals(expected, from(fresh, caller), "seed " + seed + ", step " + step);
                assertEquals(expected, from(changed, caller), "seed " + seed + ", step " + step);
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
        return after(plan, later);
    }

    private static Outgoing after(List<Link> before, List<Link> later) {
        return new Outgoing.Amended(Outgoing.of(before), Rewiring.between(before, later), later);
    }

    private static List<Link> from(Outgoing outgoing, String caller) {
        return outgoing.from(new InstanceId(caller));
    }
}
