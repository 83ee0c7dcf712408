package dev.portolan.bench;

import dev.portolan.core.edit.History;
import dev.portolan.core.plan.Topology;
import java.nio.file.Path;
import java.util.Locale;

/// Opens a plan, waits for the first frame with everything in it, and weighs what is left in memory.
final class Opening implements Phase {
    private static final double LONGEST = 1500;
    private static final double HEAVIEST = 400;

    /// What a window needs to come to rest.
    private static final int REST = 40;

    /// The third frame begins when the renderer has taken over the first.
    private static final int RENDERED = 2;

    private final BenchWindow window;
    private final Path file;
    private final String turn;
    private int frame;
    private int complete;
    private long start;

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
        }
        if (frame < REST) {
            return false;
        }
        if (frame == REST) {
            start = System.nanoTime();
            window.designer().documents().open(file);
            return false;
        }
        boolean shown =
                file.equals(window.store().state().file()) && window.canvas().isComplete();
        complete = shown ? complete + 1 : 0;
        if (complete <= RENDERED) {
            return false;
        }
        double milliseconds = (now - start) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%-58s        %8.0f ms (limit %.0f)%n",
                window.plan() + ": file to first complete frame, " + turn,
                milliseconds,
                LONGEST);
        System.out.printf(
                Locale.ROOT, "%-58s        %8.0f MB (limit %.0f)%n", window.plan() + ": heap", heap(), HEAVIEST);
        return true;
    }

    private static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
