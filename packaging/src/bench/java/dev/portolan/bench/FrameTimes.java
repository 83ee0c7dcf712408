package dev.portolan.bench;

import java.util.Locale;

/// The times of frames, and how many of them showed something coarser in place of what was not painted yet.
final class FrameTimes {
    private final Samples samples = new Samples();
    private int coarse;

    void add(double milliseconds, boolean complete) {
        samples.add(milliseconds);
        coarse += complete ? 0 : 1;
    }

    int size() {
        return samples.size();
    }

    /// One line for the report.
    ///
    /// @param percentile the one that has a limit besides the median
    String describe(String what, double percentile, double limit) {
        return String.format(
                Locale.ROOT,
                "%-40s median %5.1f (limit %.1f)  p95 %5.1f  p99 %5.1f (p%.0f limit %.1f)  max %5.1f ms  coarse %3d %%",
                what,
                samples.median(),
                BenchWindow.MEDIAN,
                samples.percentile(95),
                samples.percentile(99),
                percentile,
                limit,
                samples.percentile(100),
                100 * coarse / samples.size());
    }
}
