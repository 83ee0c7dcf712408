package dev.portolan.core.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is measured has to be what the figures say it is.
class ResolverPlansTest {
    private static final Catalog CATALOG = BundledCatalog.load();
    private static final Resolver RESOLVER = new Resolver(CATALOG);

    private static ResolverPlans plans() {
        return new ResolverPlans(CATALOG, new Random(ResolverPlans.SEED));
    }

    @Test
    void largePlansAreAsLargeAsAskedAndHaveNoErrors() {
        var plan = plans().large(40, 10, 400);
        var resolution = RESOLVER.resolve(plan);
        assertEquals(List.of(), resolution.findings(Severity.ERROR));
        assertEquals(
                List.of(40L, 400L, 400L),
                List.of((long) plan.hosts().size(), plan.instances().count(), (long)
                        plan.links().size()));
        assertEquals(15.0, resolution.listenerCount() / 400.0, 0.5);
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        assertEquals(plans().large(10, 5, 50), plans().large(10, 5, 50));
    }

    @Test
    void everyEditOfAChainChangesThePlan() {
        for (var kind : EditChain.Kind.values()) {
            var plans = plans();
            var plan = plans.large(10, 10, 100);
            var before = plan;
            for (var after : new EditChain(new Random(1), plans).after(plan, List.of(kind), 10)) {
                assertNotEquals(before, after, kind.name());
                before = after;
            }
        }
    }

    @Test
    void compactProblemForbidsExactlyWhatTheResolverCallsAnError() {
        var random = new Random(ResolverPlans.SEED);
        var host = plans().crowded(8, true);
        var problem = CompactProblem.of(CATALOG, host);
        assertEquals(true, problem.isSound(problem.firstFit()));
        for (int round = 0; round < 300; round++) {
            var offsets = random.ints(8, 0, 60).boxed().toList();
            assertEquals(errors(at(host, offsets)).isEmpty(), problem.isSound(offsets), () -> offsets.toString());
        }
    }

    private static Host at(Host host, List<Integer> offsets) {
        var instances = new ArrayList<>(host.instances());
        for (int i = 0; i < offsets.size(); i++) {
            instances.set(i, instances.get(i).withOffset(Offset.pinned(offsets.get(i))));
        }
        return host.withInstances(instances);
    }

    private static List<?> errors(Host host) {
        return RESOLVER.resolve(Topology.empty("one").withHosts(List.of(host))).findings(Severity.ERROR);
    }
}
