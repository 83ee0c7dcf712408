package dev.portolan.core.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.History;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fixture.RandomHosts;
import dev.portolan.core.fixture.RandomPlans;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.fixture.WiredCatalog;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.Resolver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The law of [Fixes] on random findings, each plan resolved from scratch after each fix.
class FixLawTest {
    private static final int CASES = Math.min(10_000, Integer.getInteger("portolan.cases", 10_000));
    private static final int MOST_OF_A_PLAN = 12;

    /// How many findings of a code there were, and for how many of them there is more than a waiver.
    private record Share(int findings, int fixed) {
        Share plus(boolean isFixed) {
            return new Share(findings + 1, fixed + (isFixed ? 1 : 0));
        }

        double part() {
            return findings == 0 ? 1 : (double) fixed / findings;
        }
    }

    private final Map<FindingCode, Share> shares = new EnumMap<>(FindingCode.class);
    private final Map<Fix.Kind, Integer> offered = new EnumMap<>(Fix.Kind.class);

    @Test
    void everyFixSettlesItsFindingAndBringsNoError() {
        long seed = 20260104;
        var random = new Random(seed);
        var small = SmallCatalog.catalog();
        var bundled = BundledCatalog.load();
        var hosts = new RandomHosts(random);
        run(small, CASES / 4, random, () -> Topology.empty("").withHosts(List.of(hosts.host())));
        run(small, CASES / 4, random, new CrowdedPlans(random, small)::plan);
        run(bundled, CASES * 3 / 8, random, new CrowdedPlans(random, bundled)::plan);
        run(bundled, CASES / 16, random, new RandomPlans(random)::plan);
        var wired = WiredCatalog.catalog();
        run(wired, CASES / 16, random, new CrowdedPlans(random, wired)::plan);
        print(seed);
        for (var code : List.of(FindingCode.PORT_COLLISION, FindingCode.PORT_TAKEN_BY_HOST)) {
            var share = shares.getOrDefault(code, new Share(0, 0));
            assertTrue(share.part() > 0.85, () -> "seed " + seed + ": too few fixes for " + code.word() + ": " + share);
        }
    }

    private void run(Catalog catalog, int findings, Random random, Supplier<Topology> plans) {
        var resolver = new Resolver(catalog);
        var fixes = new Fixes(catalog);
        for (int left = findings; left > 0; ) {
            var plan = plans.get();
            var resolution = resolver.resolve(plan);
            var some = new ArrayList<>(resolution.findings());
            Collections.shuffle(some, random);
            for (var finding : some.subList(0, Math.min(Math.min(left, MOST_OF_A_PLAN), some.size()))) {
                check(resolver, resolution, finding, fixes.of(resolution, finding));
                left--;
            }
        }
    }

    private void check(Resolver resolver, Resolution before, Finding finding, List<Fix> fixes) {
        var ids = new HashSet<String>();
        for (var fix : fixes) {
            assertTrue(ids.add(fix.id()), () -> "twice: " + fix.id() + " for " + finding.message());
            offered.merge(fix.kind(), 1, Integer::sum);
            check(resolver, before, finding, fix);
        }
        boolean isFixed = fixes.stream().anyMatch(fix -> fix.kind() != Fix.Kind.WAIVE);
        shares.merge(finding.code(), new Share(0, 0).plus(isFixed), (share, _) -> share.plus(isFixed));
    }

    private static void check(Resolver resolver, Resolution before, Finding finding, Fix fix) {
        var plan = before.topology();
        var edit = edit(fix);
        assertEquals(fix.title(), edit.label());
        var history = History.opened(plan).apply(edit);
        assertSame(plan, history.undo().topology());
        var after = resolver.resolve(history.topology());
        Supplier<@Nullable String> context = () -> fix.id() + " for " + finding.message() + " in " + plan;
        assertFalse(after.findings().contains(finding), context);
        if (finding.severity() == Severity.ERROR) {
            assertTrue(
                    after.findings(Severity.ERROR).size()
                            < before.findings(Severity.ERROR).size(),
                    context);
        } else {
            assertNoneMore(Severity.WARNING, before, after, context);
        }
        assertNoneMore(Severity.ERROR, before, after, context);
        var incremental = resolver.resolve(history.topology(), before);
        var consequences = Consequences.between(before, incremental);
        if (fix.kind() != Fix.Kind.WAIVE) {
            assertEquals(fix.consequences(), consequences, context);
        }
        assertEquals(balance(before, after), balance(consequences), context);
        assertFalse(consequences.lines().isEmpty(), context);
    }

    private static Edit edit(Fix fix) {
        return switch (fix) {
            case Fix.Ready ready -> ready.edit();
            case Fix.Waiving waiving -> waiving.edit("agreed");
        };
    }

    private static void assertNoneMore(
            Severity severity, Resolution before, Resolution after, Supplier<@Nullable String> context) {
        var earlier = matters(severity, before);
        matters(severity, after)
                .forEach((matter, count) ->
                        assertTrue(count <= earlier.getOrDefault(matter, 0), () -> matter + " by " + context.get()));
    }

    private static Map<List<Object>, Integer> matters(Severity severity, Resolution resolution) {
        var matters = new HashMap<List<Object>, Integer>();
        resolution
                .findings(severity)
                .forEach(finding ->
                        matters.merge(List.of(finding.code(), finding.host(), finding.parties()), 1, Integer::sum));
        return matters;
    }

    /// By how many the findings of each code change.
    private static Map<FindingCode, Integer> balance(Resolution before, Resolution after) {
        var balance = new EnumMap<FindingCode, Integer>(FindingCode.class);
        before.findings().forEach(finding -> balance.merge(finding.code(), -1, Integer::sum));
        after.findings().forEach(finding -> balance.merge(finding.code(), 1, Integer::sum));
        balance.values().removeIf(count -> count == 0);
        return balance;
    }

    private static Map<FindingCode, Integer> balance(Consequences consequences) {
        var balance = new EnumMap<FindingCode, Integer>(FindingCode.class);
        consequences.gone().forEach(finding -> balance.merge(finding.code(), -1, Integer::sum));
        consequences.come().forEach(finding -> balance.merge(finding.code(), 1, Integer::sum));
        balance.values().removeIf(count -> count == 0);
        return balance;
    }

    private void print(long seed) {
        System.out.println(
                "fixes, seed " + seed + ": findings of a code, and for how many there is more than a waiver");
        shares.forEach((code, share) ->
                System.out.printf("  %-28s %5d  %3.0f %%%n", code.word(), share.findings(), 100 * share.part()));
        System.out.println("  offered " + offered);
    }
}
