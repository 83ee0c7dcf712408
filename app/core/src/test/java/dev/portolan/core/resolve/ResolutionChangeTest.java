package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.RandomEdits;
import dev.portolan.core.fixture.RandomRewrites;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.fixture.WiredCatalog;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.LinkResolution;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResolutionChangeTest {
    private static final Catalog WIRED = new Catalog(
            Stream.of(SmallCatalog.catalog(), WiredCatalog.catalog())
                    .flatMap(catalog -> catalog.lines().stream())
                    .toList(),
            SmallCatalog.catalog().sources());
    private static final Resolver RESOLVER = new Resolver(WIRED);
    private static final Topology BEFORE = plan(
                    host("h1", instance("a", SmallCatalog.SERVER, 0)),
                    host("h2", instance("b", SmallCatalog.SERVER, 0)),
                    host("h3"))
            .withLinks(List.of(link("l", "a", "b", "web")));

    /// The oracle compares all that is to be said of one plan with all that is to be said of the other.
    @Test
    void findingsAreThoseThatOnlyOneOfThePlansHas() {
        long seed = 77;
        Map<FindingCode, Integer> seen = new EnumMap<>(FindingCode.class);
        for (int session = 0; session < 60; session++) {
            var random = new Random(seed + session);
            var edits = new RandomEdits(random, WIRED);
            var rewrites = new RandomRewrites(random, WIRED);
            var past = new ArrayList<>(List.of(RESOLVER.resolve(rewrites.plan(session % 8 == 7 ? 30 : 0))));
            for (int step = 0; step < 60; step++) {
                var before = past.getLast();
                var plan = random.nextInt(3) == 0
                        ? edits.next(before.topology()).apply(before.topology())
                        : rewrites.next(before.topology(), before.findings());
                past.add(RESOLVER.resolve(plan, before));
                var other = random.nextInt(4) == 0 ? past.get(random.nextInt(past.size())) : before;
                var context = "seed " + (seed + session) + ", step " + step;
                var change = ResolutionChange.between(other, past.getLast());
                assertFindings(other, past.getLast(), change, context);
                assertHosts(other, past.getLast(), change, context);
                assertLinks(other, past.getLast(), change, context);
                change.findings().come().forEach(finding -> seen.merge(finding.code(), 1, Integer::sum));
            }
        }
        assertEquals(
                Set.of(),
                Stream.of(
                                FindingCode.GROUP_SPLIT,
                                FindingCode.SAME_NAME,
                                FindingCode.WAIVER_UNUSED,
                                FindingCode.LINK_MISSING,
                                FindingCode.LINK_TARGET_LOOPBACK,
                                FindingCode.LINK_TARGET_CLOSED)
                        .filter(code -> !seen.containsKey(code))
                        .collect(Collectors.toSet()),
                "never came, so that nothing was shown about it");
    }

    private static void assertFindings(Resolution before, Resolution after, ResolutionChange change, String context) {
        assertEquals(
                Findings.worstFirst(without(before.findings(), after.findings())).stream()
                        .map(Finding::toString)
                        .sorted()
                        .toList(),
                change.findings().gone().stream()
                        .map(Finding::toString)
                        .sorted()
                        .toList(),
                context);
        assertEquals(
                without(after.findings(), before.findings()).stream()
                        .map(Finding::toString)
                        .sorted()
                        .toList(),
                change.findings().come().stream()
                        .map(Finding::toString)
                        .sorted()
                        .toList(),
                context);
        change.findings()
                .gone()
                .forEach(finding -> assertEquals(
                        after.findings().contains(finding),
                        change.isStillThere(finding),
                        () -> context + ": " + finding));
    }

    private static void assertHosts(Resolution before, Resolution after, ResolutionChange change, String context) {
        Set<HostId> expected = new HashSet<>();
        Stream.of(before, after)
                .flatMap(resolution -> resolution.hosts().stream())
                .map(host -> host.host().id())
                .filter(id -> !ports(before, id).equals(ports(after, id)))
                .forEach(expected::add);
        var told = change.hosts().stream()
                .map(host -> Stream.of(Optional.ofNullable(host.before()), Optional.ofNullable(host.after()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow()
                        .host()
                        .id())
                .collect(Collectors.toSet());
        expected.removeAll(told);
        assertEquals(Set.of(), expected, context);
    }

    private static Optional<Object> ports(Resolution resolution, HostId id) {
        return resolution.host(id).map(HostResolution::ports);
    }

    private static void assertLinks(Resolution before, Resolution after, ResolutionChange change, String context) {
        var earlier = links(before);
        var later = links(after);
        Map<LinkId, List<Optional<LinkResolution>>> expected = Stream.of(earlier, later)
                .flatMap(links -> links.keySet().stream())
                .distinct()
                .filter(id -> !Optional.ofNullable(earlier.get(id)).equals(Optional.ofNullable(later.get(id))))
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> List.of(Optional.ofNullable(earlier.get(id)), Optional.ofNullable(later.get(id)))));
        Map<LinkId, List<Optional<LinkResolution>>> told = change.links().stream()
                .map(link -> List.of(Optional.ofNullable(link.before()), Optional.ofNullable(link.after())))
                .collect(Collectors.toMap(
                        link -> link.stream()
                                .flatMap(Optional::stream)
                                .findFirst()
                                .orElseThrow()
                                .link()
                                .id(),
                        Function.identity()));
        assertEquals(expected, told, context);
    }

    private static Map<LinkId, LinkResolution> links(Resolution resolution) {
        return resolution.links().stream()
                .collect(Collectors.toMap(link -> link.link().id(), Function.identity()));
    }

    private static List<Finding> without(List<Finding> some, List<Finding> others) {
        var rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }

    @Test
    void nothingDiffersFromItself() {
        var resolution = RESOLVER.resolve(BEFORE);
        var change = ResolutionChange.between(resolution, RESOLVER.resolve(BEFORE, resolution));
        assertEquals(List.of(), change.hosts());
        assertEquals(List.of(), change.links());
        assertEquals(new ResolutionChange.FindingChange(List.of(), List.of()), change.findings());
    }

    @Test
    void offsetChangesItsHostAndTheLinksThatLeadThere() {
        var before = RESOLVER.resolve(BEFORE);
        var moved = BEFORE.withInstance(new InstanceId("b"), instance -> instance.withOffset(Offset.pinned(3)));
        var after = RESOLVER.resolve(moved, before);
        var change = ResolutionChange.between(before, after);
        assertEquals(
                List.of(new ResolutionChange.HostChange(
                        before.host(new HostId("h2")).orElseThrow(),
                        after.host(new HostId("h2")).orElseThrow())),
                change.hosts());
        assertEquals(
                List.of(new ResolutionChange.LinkChange(
                        before.links().iterator().next(),
                        after.links().iterator().next())),
                change.links());
    }

    @Test
    void hostsThatAreGoneComeLast() {
        var before = RESOLVER.resolve(BEFORE);
        var plan = plan(host("h0"), host("h2", instance("b", SmallCatalog.SERVER, 0)), host("h3"));
        var change = ResolutionChange.between(before, RESOLVER.resolve(plan, before));
        assertEquals(
                List.of("+h0", "*h2", "*h3", "-h1"),
                change.hosts().stream().map(ResolutionChangeTest::described).toList());
    }

    private static String described(ResolutionChange.HostChange change) {
        if (change.after() == null) {
            return "-" + Objects.requireNonNull(change.before()).host().id();
        }
        return (change.before() == null ? "+" : "*") + change.after().host().id();
    }
}
