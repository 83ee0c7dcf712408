package dev.portolan.core.bench;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.offset.OffsetAssigner;
import dev.portolan.core.offset.Ruler;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.Resolver;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the resolver takes for a very large plan, and the assigner for a very full host.
@Fork(value = 1, jvmArgs = "--sun-misc-unsafe-memory-access=allow")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ResolverBenchmark {
    /// A plan of 10,000 instances on 1,000 hosts with 20,000 links, in which nothing collides.
    static Topology plan(ResolverPlans plans) {
        return plans.large(1000, 10, 20_000);
    }

    /// The plan, not resolved yet.
    @State(Scope.Benchmark)
    public static class Large {
        Topology plan = Topology.empty("");
        Resolver resolver = new Resolver(BundledCatalog.load());

        @Setup
        public void prepare() {
            plan = plan(new ResolverPlans(BundledCatalog.load(), new Random(ResolverPlans.SEED)));
        }
    }

    /// The plan as it is edited, and what was found out about it before the next edit.
    @State(Scope.Benchmark)
    public static class Edited {
        private static final int EDITS = 400;

        /// The kind of edits, or all.
        @Param("all")
        public String kind = "all";

        private final Resolver resolver = new Resolver(BundledCatalog.load());
        private List<Topology> edited = List.of();
        private @Nullable Resolution start;
        private @Nullable Resolution earlier;
        private int next;

        @Setup
        public void prepare() {
            var random = new Random(ResolverPlans.SEED);
            var plans = new ResolverPlans(BundledCatalog.load(), random);
            var plan = plan(plans);
            var kinds = kind.equals("all") ? List.of(EditChain.Kind.values()) : List.of(EditChain.Kind.valueOf(kind));
            edited = new EditChain(random, plans).after(plan, kinds, EDITS);
            start = resolver.resolve(plan);
            earlier = start;
        }

        int verdict() {
            if (next == edited.size()) {
                next = 0;
                earlier = start;
            }
            var resolution = resolver.resolve(edited.get(next++), earlier);
            earlier = resolution;
            return resolution.findings(Severity.ERROR).size();
        }
    }

    /// A host on which 1,000 instances want the same numbers.
    @State(Scope.Benchmark)
    public static class Crowded {
        /// Whether they are of those products that open the most ports, or of any.
        @Param({"false", "true"})
        public boolean portRich;

        OffsetAssigner assigner = new OffsetAssigner(BundledCatalog.load());
        Topology plan = Topology.empty("");
        Set<InstanceId> all = Set.of();

        @Setup
        public void prepare() {
            plan = crowded(1000, portRich);
            all = plan.instances().map(Instance::id).collect(Collectors.toSet());
        }
    }

    /// An instance among others on a host, each at an offset of its own.
    @State(Scope.Benchmark)
    public static class Measured {
        /// How many instances the host has.
        @Param({"10", "1000"})
        public int instances;

        Catalog catalog = BundledCatalog.load();
        Topology plan = Topology.empty("");
        InstanceId last = new InstanceId("none");

        @Setup
        public void prepare() {
            var crowd = crowded(instances, true);
            var all = crowd.instances().map(Instance::id).collect(Collectors.toSet());
            plan = new OffsetAssigner(catalog).assignFresh(crowd, all);
            last = plan.hosts().getFirst().instances().getLast().id();
        }
    }

    private static Topology crowded(int instances, boolean portRich) {
        var plans = new ResolverPlans(BundledCatalog.load(), new Random(ResolverPlans.SEED));
        return Topology.empty("crowded").withHosts(List.of(plans.crowded(instances, portRich)));
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public int resolve(Large large) {
        return large.resolver.resolve(large.plan).findings(Severity.ERROR).size();
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Measurement(iterations = 5, time = 3)
    public int verdict(Edited plan) {
        return plan.verdict();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Topology assign(Crowded crowded) {
        return crowded.assigner.assignFresh(crowded.plan, crowded.all);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public int ruler(Measured measured) {
        return Ruler.of(measured.catalog, measured.plan, measured.last)
                .orElseThrow()
                .ranges()
                .size();
    }
}
