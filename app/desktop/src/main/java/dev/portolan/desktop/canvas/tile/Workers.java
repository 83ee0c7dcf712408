package dev.portolan.desktop.canvas.tile;

import dev.portolan.desktop.canvas.raster.Stamps;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Paints tiles in the background, the most wanted first.
final class Workers {
    private final Executor background;
    private final Stamps stamps;
    private final Runnable done;
    private final Deque<Job> wanted = new ArrayDeque<>();
    private final Set<Spot> underWay = new HashSet<>();
    private final List<Painted> painted = new ArrayList<>();
    private int working;
    private int generation;

    /// What came of a job.
    ///
    /// @param pixels row by row
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and nobody changes it.
    record Painted(Job job, int[] pixels) {}

    /// A job that somebody does.
    ///
    /// @param generation of those who wanted it
    private record Task(Job job, int generation) {}

    /// @param done is told, in the thread that painted, that there is something to be taken
    Workers(Executor background, Stamps stamps, Runnable done) {
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

    /// Waits until all that is wanted is painted.
    ///
    /// @param patience the longest to wait, in milliseconds
    synchronized void await(long patience) {
        long end = System.nanoTime() / 1_000_000 + patience;
        try {
            for (long left = patience; working > 0 && left > 0; left = end - System.nanoTime() / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Hands over what has been painted since the last time.
    synchronized List<Painted> take() {
        var taken = List.copyOf(painted);
        painted.clear();
        taken.forEach(one -> underWay.remove(one.job().spot()));
        return taken;
    }

    /// Wants nothing any more, and drops whatever comes of what is under way.
    synchronized void forget() {
        generation++;
        wanted.clear();
        underWay.clear();
        painted.clear();
    }

    private void work() {
        boolean more = true;
        try {
            for (var task = next(); task != null; task = next()) {
                keep(task, task.job().paint(stamps));
                done.run();
            }
            more = false;
        } finally {
            if (more) {
                fail();
            }
        }
    }

    private synchronized void keep(Task task, int[] pixels) {
        if (task.generation() == generation) {
            painted.add(new Painted(task.job(), pixels));
        }
    }

    private synchronized @Nullable Task next() {
        var job = wanted.poll();
        if (job == null) {
            leave();
            return null;
        }
        underWay.add(job.spot());
        return new Task(job, generation);
    }

    /// What could not be painted stays under way, so that it fails only once.
    private synchronized void fail() {
        leave();
    }

    private void leave() {
        working--;
        notifyAll();
    }
}
