package dev.portolan.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Times, of which the median is quoted: a shared machine spoils means.
final class Samples {
    private final List<Double> milliseconds = new ArrayList<>();

    /// Takes the time of a run.
    static Samples of(int warmups, int runs, Runnable work) {
        for (int i = 0; i < warmups; i++) {
            work.run();
        }
        var samples = new Samples();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            samples.add((System.nanoTime() - start) / 1e6);
        }
        return samples;
    }

    void add(double value) {
        milliseconds.add(value);
    }

    int size() {
        return milliseconds.size();
    }

    double median() {
        return sorted().get(milliseconds.size() / 2);
    }

    /// The time that so many in a hundred don't exceed.
    double percentile(double percent) {
        var sorted = sorted();
        return sorted.get((int) Math.clamp(Math.ceil(percent / 100 * sorted.size()) - 1, 0, sorted.size() - 1));
    }

    /// One line for the report.
    String describe(String what) {
        var sorted = sorted();
        return String.format(
                Locale.ROOT,
                "%-58s median %8.2f ms   min %8.2f   max %8.2f   (%d runs)",
                what,
                median(),
                sorted.getFirst(),
                sorted.getLast(),
                sorted.size());
    }

    private List<Double> sorted() {
        var sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        return sorted;
    }
}
