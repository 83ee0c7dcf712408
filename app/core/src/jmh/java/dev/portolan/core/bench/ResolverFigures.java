package dev.portolan.core.bench;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.offset.Compactor;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Prints what the resolver and the assigner take, beside what they may take: see [ResolverBenchmark], [HeapUse]
/// and [ChocoCompaction]. Needs no display.
public final class ResolverFigures {
    private static final List<Integer> COMPACT_SIZES = List.of(6, 10, 14, 20);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> COMPACT_LINES = List.of(
            "wso2-apim@4",
            "wso2-apim-gateway@4",
            "besu@26",
            "wso2-is@5",
            "wso2-apim-control-plane@4",
            "wso2-das@3",
            "wso2-apim-traffic-manager@4");

    private final Catalog catalog = BundledCatalog.load();
    private final FigureTable table = new FigureTable();

    private ResolverFigures() {}

    /// Measures and prints.
    ///
    /// @param arguments a single one, what to measure: `memory`, names of benchmarks and `choco`, with commas
    ///     between them
    public static void main(String[] arguments) throws RunnerException {
        var wanted = List.of(arguments[0].split(",", -1));
        var figures = new ResolverFigures();
        for (var name : wanted) {
            switch (name) {
                case "memory" -> figures.measureMemory();
                case "choco" -> figures.askChoco();
                default -> figures.runBenchmark(name);
            }
        }
        System.out.printf(
                "%nSeed %d, %d processors, Java %s%n%n",
                ResolverPlans.SEED, Runtime.getRuntime().availableProcessors(), Runtime.version());
        figures.table.lines().forEach(System.out::println);
    }

    private void measureMemory() {
        var plan = ResolverBenchmark.plan(new ResolverPlans(catalog, new Random(ResolverPlans.SEED)));
        var heap = HeapUse.of(catalog, plan);
        table.add("listeners of the plan", heap.listeners(), "", "");
        table.add("memory of a resolution, a listener", heap.resolved(), "bytes", 100);
        table.add("the same when all findings and links have been read", heap.read(), "bytes", 100);
    }

    private void runBenchmark(String name) throws RunnerException {
        var options = new OptionsBuilder()
                .include("\\." + name + "$")
                .shouldFailOnError(true)
                .build();
        for (var result : new Runner(options).run()) {
            addRow(result);
        }
    }

    private void addRow(RunResult run) {
        var result = run.getPrimaryResult();
        switch (result.getLabel()) {
            case "resolve" -> table.add("errors of 10,000 instances on 1,000 hosts known", result.getScore(), "ms", 30);
            case "verdict" -> addVerdict(run.getParams().getParam("kind"), result);
            case "assign" -> addAssigning(Boolean.parseBoolean(run.getParams().getParam("portRich")), result);
            case "ruler" ->
                table.add(
                        "ruler over all offsets, " + run.getParams().getParam("instances") + " instances on the host",
                        result.getScore(),
                        "ms",
                        1);
            default -> table.add(result.getLabel(), result.getScore(), "ms", "");
        }
    }

    private void addVerdict(String kind, Result<?> result) {
        var what = "errors known after an edit of that plan (" + kind + "), ";
        table.add(what + "median", result.getStatistics().getPercentile(50), "ms", "");
        table.add(what + "99 %", result.getStatistics().getPercentile(99), "ms", 0.2);
    }

    private void addAssigning(boolean portRich, Result<?> result) {
        var what = portRich ? ", of products with the most ports" : ", of any products";
        table.add("assign 1,000 instances on one host" + what, result.getScore(), "ms", 50);
    }

    private void askChoco() {
        for (int size : COMPACT_SIZES) {
            compact(size);
            var outcome = new ChocoCompaction(CompactProblem.of(catalog, host(size))).solve(PATIENCE);
            table.add(
                    "compact " + size + " instances, by Choco",
                    outcome.milliseconds(),
                    "ms",
                    "largest " + outcome.largest() + ", sum " + outcome.sum()
                            + (outcome.proved() ? "" : "; gave up looking for better"));
        }
    }

    private void compact(int size) {
        var plan = Topology.empty("host").withHosts(List.of(host(size)));
        long start = System.nanoTime();
        var outcome = new Compactor(catalog).compact(plan);
        table.add(
                "compact " + size + " instances, by Portolan",
                (System.nanoTime() - start) / 1e6,
                "ms",
                "largest " + outcome.maximum() + ", sum " + outcome.sum()
                        + (outcome.proven() ? "" : "; gave up looking for better"));
    }

    private Host host(int instances) {
        var host = Host.of(new HostId("host"), "host", null, List.of("10.0.0.10"));
        for (int i = 0; i < instances; i++) {
            var line = new LineId(COMPACT_LINES.get(i % COMPACT_LINES.size()));
            host = ResolverPlans.with(
                    host, ResolverPlans.fresh(catalog.line(line).orElseThrow(), "node-" + i));
        }
        return host;
    }
}
