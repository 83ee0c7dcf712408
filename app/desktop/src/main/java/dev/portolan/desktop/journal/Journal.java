package dev.portolan.desktop.journal;

import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanProblem;
import dev.portolan.core.plan.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Keeps the unsaved work on one plan, so that it outlives the program. Any thread may write; what was asked
/// for last counts.
///
/// It stands beside the plan's file, unless that folder cannot be written or a journal of somebody else's stands
/// there: nobody's work is ever written over.
public final class Journal {
    private final @Nullable Path beside;
    private final Path elsewhere;
    private final JournalText text;
    private final AtomicLong asked = new AtomicLong();
    private @Nullable Path present;
    private long done;

    /// @param beside where to keep it; null if only elsewhere
    /// @param elsewhere where to keep it if not there
    Journal(@Nullable Path beside, Path elsewhere, JournalText text) {
        this.beside = beside;
        this.elsewhere = elsewhere;
        this.text = text;
    }

    /// The place in line of the next [#write].
    public long ask() {
        return asked.incrementAndGet();
    }

    /// Writes the plan, whole or not at all, unless something newer was written or the work is no longer
    /// unsaved.
    ///
    /// @param turn from [#ask]
    /// @return what went wrong, if anything
    public synchronized Optional<PlanProblem> write(long turn, Topology plan) {
        if (turn <= done) {
            return Optional.empty();
        }
        done = turn;
        var bytes = text.with(plan);
        var place = present == null ? firstPlace() : present;
        if (PlanFiles.write(place, bytes).isEmpty()) {
            present = place;
            return Optional.empty();
        }
        var problem = writeElsewhere(bytes);
        if (problem.isEmpty()) {
            present = elsewhere;
        }
        return problem;
    }

    private Path firstPlace() {
        return beside == null || Files.exists(beside) ? elsewhere : beside;
    }

    private Optional<PlanProblem> writeElsewhere(byte[] bytes) {
        try {
            var folder = elsewhere.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            return Optional.of(PlanProblem.ofFile(elsewhere.toString(), String.valueOf(e.getMessage())));
        }
        return PlanFiles.write(elsewhere, bytes);
    }

    /// Goes on with a journal that was left behind, which is from now on this one's.
    public synchronized void adopt(Path place) {
        present = place;
    }

    /// Removes what was written: the work is saved, or given up. What was asked for before is not written any
    /// more.
    public synchronized void remove() {
        done = asked.get();
        if (present != null) {
            delete(present);
            present = null;
        }
    }

    static void delete(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the journal " + place, e);
        }
    }
}
