package dev.portolan.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fixture.RandomHosts;
import dev.portolan.core.fixture.RandomPlans;
import dev.portolan.core.fixture.RandomRewrites;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.fixture.WiredCatalog;
import dev.portolan.core.plan.Topology;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is worked out at once has every error, and nothing but errors.
class ErrorsAndAdviceTest {
    private static final Catalog WIRED = new Catalog(
            Stream.of(SmallCatalog.catalog(), WiredCatalog.catalog())
                    .flatMap(catalog -> catalog.lines().stream())
                    .toList(),
            SmallCatalog.catalog().sources());

    private final Set<FindingCode> seen = EnumSet.noneOf(FindingCode.class);

    @Test
    void errorsAreErrorsAndAdviceIsNot() {
        long seed = 5;
        var random = new Random(seed);
        var hosts = new RandomHosts(random);
        check(SmallCatalog.catalog(), seed, () -> Topology.empty("").withHosts(List.of(hosts.host())));
        check(BundledCatalog.load(), seed, new RandomPlans(random)::plan);
        var rewrites = new RandomRewrites(random, WIRED);
        check(WIRED, seed, () -> rewrites.plan(3));
        assertEquals(
                List.of(),
                Stream.of(FindingCode.values())
                        .filter(code -> code.severity() == Severity.ERROR && !seen.contains(code))
                        .toList(),
                "never came, so that nothing was shown about it");
    }

    private void check(Catalog catalog, long seed, Supplier<Topology> plans) {
        var resolver = new Resolver(catalog);
        for (int plan = 0; plan < 1000; plan++) {
            var resolution = resolver.resolve(plans.get());
            var context = "seed " + seed + ", plan " + plan;
            assertEquals(
                    List.of(),
                    errors(resolution).filter(found -> !isError(found)).toList(),
                    context);
            assertEquals(
                    List.of(),
                    advice(resolution).filter(ErrorsAndAdviceTest::isError).toList(),
                    context);
            Stream.concat(errors(resolution), advice(resolution))
                    .map(Finding::code)
                    .forEach(seen::add);
        }
    }

    private static Stream<Finding> errors(Resolution resolution) {
        return Stream.concat(
                resolution.hosts().stream().flatMap(host -> host.errors().stream()),
                resolution.wirings().byPlace().stream().flatMap(wiring -> wiring.errors().stream()));
    }

    private static Stream<Finding> advice(Resolution resolution) {
        var census = resolution.headcount().census();
        return Stream.of(
                        resolution.hosts().stream().flatMap(host -> host.advice().stream()),
                        resolution.wirings().byPlace().stream().flatMap(wiring -> wiring.advice().get(census).stream()),
                        resolution.ofPlan().stream())
                .flatMap(found -> found);
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }
}
