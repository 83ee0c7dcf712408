package dev.portolan.core.edit;

import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a plan was, is and could be again: snapshots with names. Immutable.
///
/// Snapshots share all that did not change, so that a thousand steps of a large plan take little memory.
public final class History {
    /// How many steps can be undone.
    public static final int LIMIT = 1000;

    /// A state of the plan.
    ///
    /// @param label the edit that led to it; empty for the first
    /// @param mergeKey that edit's merge key
    private record Snapshot(String label, @Nullable String mergeKey, Topology topology) {}

    private final List<Snapshot> snapshots;
    private final int present;
    private final @Nullable Topology saved;

    private History(List<Snapshot> snapshots, int present, @Nullable Topology saved) {
        this.snapshots = snapshots;
        this.present = present;
        this.saved = saved;
    }

    /// The history of a plan as it was just read from its file.
    public static History opened(Topology topology) {
        return new History(List.of(new Snapshot("", null, topology)), 0, topology);
    }

    /// The history of a plan that no file holds yet.
    public static History unsaved(Topology topology) {
        return new History(List.of(new Snapshot("", null, topology)), 0, null);
    }

    /// The plan as it is now.
    public Topology topology() {
        return snapshots.get(present).topology();
    }

    /// The history after one more edit. What had been undone is forgotten; an edit that changes nothing
    /// leaves no trace.
    public History apply(Edit edit) {
        var after = edit.apply(topology());
        if (after.equals(topology())) {
            return this;
        }
        var snapshot = new Snapshot(edit.label(), edit.mergeKey(), after);
        var past = new ArrayList<>(snapshots.subList(0, present + 1));
        if (continuesLastStep(edit)) {
            past.removeLast();
        }
        // Edits that became one step may lead back to where it began: a drag that ends where it started.
        if (!after.equals(past.getLast().topology())) {
            past.add(snapshot);
        }
        if (past.size() > LIMIT + 1) {
            past.removeFirst();
        }
        return new History(List.copyOf(past), past.size() - 1, saved);
    }

    private boolean continuesLastStep(Edit edit) {
        return present > 0
                && present == snapshots.size() - 1
                && edit.mergeKey() != null
                && edit.mergeKey().equals(snapshots.get(present).mergeKey())
                && isDirty();
    }

    /// The history one step back, or this one at the beginning.
    public History undo() {
        return present == 0 ? this : new History(snapshots, present - 1, saved);
    }

    /// The history one step forward again, or this one at the end.
    public History redo() {
        return present == snapshots.size() - 1 ? this : new History(snapshots, present + 1, saved);
    }

    /// The name of the edit that [#undo] would take back.
    public Optional<String> undoLabel() {
        return present == 0
                ? Optional.empty()
                : Optional.of(snapshots.get(present).label());
    }

    /// The name of the edit that [#redo] would bring back.
    public Optional<String> redoLabel() {
        return present == snapshots.size() - 1
                ? Optional.empty()
                : Optional.of(snapshots.get(present + 1).label());
    }

    /// The history after the present plan was saved.
    public History markSaved() {
        return new History(snapshots, present, topology());
    }

    /// The history after the file was found to hold another plan.
    ///
    /// @param onDisk what the file holds now; null if it is gone
    public History fileHolds(@Nullable Topology onDisk) {
        return new History(snapshots, present, onDisk);
    }

    /// The plan as its file holds it; empty if no file does.
    public Optional<Topology> saved() {
        return Optional.ofNullable(saved);
    }

    /// Whether the present plan differs from the saved one.
    public boolean isDirty() {
        return !topology().equals(saved);
    }
}
