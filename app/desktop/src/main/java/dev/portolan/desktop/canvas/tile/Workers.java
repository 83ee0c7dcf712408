package dev.portolan.desktop.canvas.tile;

import dev.portolan.desktop.canvas.raster.Stamps;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Paints tiles in the background, the most wanted first.
final class Workers {
    private final Executor background;
    private final Stamps stamps;
    private final BiConsumer<Job, int[]> done;
    private final Deque<Job> wanted = new ArrayDeque<>();
    private final Set<Spot> underWay = new HashSet<>();
    private int working;

    /// @param done takes what is painted, in the thread that painted it
    Workers(Executor background, Stamps stamps, BiConsumer<Job, int[]> done) {
        this.background = background;
        this.stamps = stamps;
        this.done = done;
    }

    /// Wants these and nothing else, as far as they are not being painted already.
    ///
    /// @param jobs the most wanted first
    /// @param most how many may be painted at once
    void want(List<Job> jobs, int most) {
        int fresh;
        synchronized (this) {
            wanted.clear();
            for (var job : jobs) {
                if (!underWay.contains(job.spot())) {
                    wanted.add(job);
                }
            }
            fresh = Math.min(most - working, wanted.size());
            working += Math.max(0, fresh);
        }
        for (int i = 0; i < fresh; i++) {
            background.execute(this::work);
        }
    }

    /// Notes that what was painted has been taken.
    synchronized void taken(Job job) {
        underWay.remove(job.spot());
    }

    private void work() {
        for (var job = next(); job != null; job = next()) {
            done.accept(job, job.paint(stamps));
        }
    }

    private synchronized @Nullable Job next() {
        var job = wanted.poll();
        if (job == null) {
            working--;
        } else {
            underWay.add(job.spot());
        }
        return job;
    }
}
