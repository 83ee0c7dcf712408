package dev.portolan.core.bench;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.Resolver;
import java.lang.ref.Reference;
import java.util.ArrayList;

/// How much memory a resolution holds on to besides its plan and the catalog.
///
/// What several resolutions keep alive is counted after garbage collection, so that nothing is forgotten and
/// nothing that is only passed through is counted. Exact to a byte or two a listener with the serial collector.
final class HeapUse {
    private static final int RESOLUTIONS = 5;
    private static final int COLLECTIONS = 4;

    /// @param resolved bytes a listener when the errors are known
    /// @param read bytes a listener when every finding and every link was asked for
    record Figures(int listeners, double resolved, double read) {}

    private HeapUse() {}

    /// Resolves a plan several times from scratch.
    static Figures of(Catalog catalog, Topology plan) {
        int listeners = judged(catalog, plan).listenerCount();
        long before = used();
        var kept = new ArrayList<Resolution>();
        try {
            for (int i = 0; i < RESOLUTIONS; i++) {
                kept.add(judged(catalog, plan));
            }
            long resolved = used();
            kept.forEach(HeapUse::read);
            long read = used();
            double all = (double) RESOLUTIONS * listeners;
            return new Figures(listeners, (resolved - before) / all, (read - before) / all);
        } finally {
            Reference.reachabilityFence(kept);
        }
    }

    private static Resolution judged(Catalog catalog, Topology plan) {
        var resolution = new Resolver(catalog).resolve(plan);
        int errors = resolution.findings(Severity.ERROR).size();
        if (errors > 0) {
            throw new IllegalStateException("the plan should be sound, but has " + errors + " errors: "
                    + resolution.findings(Severity.ERROR).getFirst());
        }
        return resolution;
    }

    private static void read(Resolution resolution) {
        int parts = resolution.findings().size() + resolution.links().size();
        if (parts == 0) {
            throw new IllegalStateException("nothing to read");
        }
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
