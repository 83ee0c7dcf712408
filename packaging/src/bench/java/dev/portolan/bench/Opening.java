package dev.portolan.bench;

import dev.portolan.core.edit.History;
import dev.portolan.core.plan.Topology;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/// Opens a plan, waits for the first frame with everything in it, and weighs what is left in memory.
final class Opening implements Phase {
    private static final double LONGEST = 1500;
    private static final double HEAVIEST = 400;

    /// What a window needs to come to rest.
    private static final int REST = 40;

    /// The third frame begins when the renderer has taken over the first.
    private static final int RENDERED = 2;

    /// A window shows no more than 60 frames a second; the bench takes no more of a processor than that.
    private static final long FRAME = 16_000_000;

    private final BenchWindow window;
    private final Path file;
    private final String turn;
    private int frame;
    private int complete;
    private long start;
    private boolean told;

    Opening(BenchWindow window, Path file, String turn) {
        this.window = window;
        this.file = file;
        this.turn = turn;
    }

    @Override
    public boolean frame(long now) {
        frame++;
        if (frame == 1) {
            window.designer().open(History.unsaved(Topology.empty("Nothing")), null);
        } else if (frame == REST) {
            start = System.nanoTime();
            window.designer().documents().open(file);
        } else if (frame > REST) {
            LockSupport.parkNanos(FRAME);
            return isOpened(System.nanoTime());
        }
        return false;
    }

    private boolean isOpened(long now) {
        var state = window.store().state();
        boolean shown = file.equals(state.file()) && window.canvas().isComplete();
        complete = shown ? complete + 1 : 0;
        if (complete <= RENDERED) {
            return false;
        }
        if (!told) {
            told = true;
            tell("file to first complete frame", (now - start) / 1e6, LONGEST, "ms");
        }
        if (!state.geometry().isSettled()) {
            return false;
        }
        tell("links out of each other's way", (now - start) / 1e6, Double.NaN, "ms");
        tell("heap", heap(), HEAVIEST, "MB");
        return true;
    }

    private void tell(String what, double figure, double limit, String unit) {
        var line = String.format(Locale.ROOT, "%s: %s, %s", window.plan(), what, turn);
        var allowed = Double.isNaN(limit) ? "" : String.format(Locale.ROOT, " (limit %.0f)", limit);
        System.out.printf(Locale.ROOT, "%-64s %8.0f %s%s%n", line, figure, unit, allowed);
    }

    private static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
