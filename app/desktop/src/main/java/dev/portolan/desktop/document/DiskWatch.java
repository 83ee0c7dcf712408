package dev.portolan.desktop.document;

import dev.portolan.core.diff.Change;
import dev.portolan.core.diff.PlanDiff;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanRead;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.document.MessageBar.Choice;
import dev.portolan.desktop.document.MessageBar.Notice;
import dev.portolan.desktop.document.MessageBar.Topic;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Notices that a plan's file was changed or removed by something else, and leaves it to the user which plan
/// counts. Belongs to the JavaFX thread.
final class DiskWatch {
    private final Store store;
    private final MessageBar bar;
    private final Executor background;
    private final Messages messages;
    private final Runnable saveAnyway;
    private final Runnable saveAs;
    private @Nullable FileStamp known;
    private @Nullable Topology held;

    /// What a file holds now.
    ///
    /// @param stamp null if it is gone
    /// @param read null if it is gone
    /// @param differences how many elements of its plan differ from what was shown
    private record Found(
            @Nullable FileStamp stamp, @Nullable PlanRead read, int differences) {}

    /// @param saveAnyway writes the file whatever it holds
    /// @param saveAs asks for another file
    DiskWatch(
            Store store, MessageBar bar, Executor background, Messages messages, Runnable saveAnyway, Runnable saveAs) {
        this.store = store;
        this.bar = bar;
        this.background = background;
        this.messages = messages;
        this.saveAnyway = saveAnyway;
        this.saveAs = saveAs;
    }

    /// Notes what the file of the present plan holds.
    ///
    /// @param stamp from before it was read, or from after it was written; null if it could not be had
    void holds(@Nullable FileStamp stamp, Topology plan) {
        known = stamp;
        held = plan;
        bar.close(Topic.DISK);
    }

    /// Whether saving would write over something that nobody has seen.
    boolean isChanged(Path file) {
        return known != null
                && FileStamp.of(file).filter(now -> !now.equals(known)).isPresent();
    }

    /// Looks in the background whether the file is still as it was, and tells if not.
    void look() {
        var file = store.state().file();
        var before = known;
        if (file == null || before == null) {
            return;
        }
        var state = store.state();
        background.execute(() -> {
            var now = FileStamp.of(file).orElse(null);
            if (!before.equals(now)) {
                var read = now == null ? null : PlanFiles.read(file);
                int count = read instanceof PlanRead.Fine(var plan) ? differences(state, plan) : 0;
                Platform.runLater(() -> take(file, before, new Found(now, read, count)));
            }
        });
    }

    /// How many elements differ; the plan itself is one of them.
    private static int differences(State mine, Topology theirs) {
        var resolution = mine.knowledge().resolver().resolve(theirs, mine.resolution());
        return Math.toIntExact(PlanDiff.between(mine.resolution(), resolution).stream()
                .map(Change::element)
                .distinct()
                .count());
    }

    private void take(Path file, FileStamp before, Found found) {
        if (!file.equals(store.state().file()) || !before.equals(known)) {
            return;
        }
        var now = found.stamp();
        switch (found.read()) {
            case null -> tellGone(file);
            case PlanRead.Fine(var plan) -> {
                if (plan.equals(held)) {
                    known = now;
                } else {
                    tellChanged(file, now, plan, found.differences());
                }
            }
            case PlanRead.Failed(var problem) ->
                bar.tell(new Notice(
                        Topic.DISK,
                        Severity.WARNING,
                        messages.text("disk.broken", problem.describe()),
                        List.of(keep(now, null), new Choice(messages.text("command.save-as"), saveAs))));
        }
    }

    private void tellGone(Path file) {
        known = null;
        store.fileHolds(null);
        bar.tell(new Notice(
                Topic.DISK,
                Severity.WARNING,
                messages.text("disk.gone", file.getFileName()),
                List.of(
                        new Choice(messages.text("disk.save-again"), saveAnyway),
                        new Choice(messages.text("command.save-as"), saveAs))));
    }

    private void tellChanged(Path file, @Nullable FileStamp now, Topology plan, int count) {
        bar.tell(new Notice(
                Topic.DISK,
                Severity.WARNING,
                messages.text(
                        "disk.changed",
                        file.getFileName(),
                        messages.counted("count.difference", "count.differences", count)),
                List.of(new Choice(messages.text("disk.reload"), () -> reload(now, plan)), keep(now, plan))));
    }

    /// The user's own plan stays and is unsaved; what it was becomes a step that can be undone.
    private void reload(@Nullable FileStamp stamp, Topology plan) {
        store.dispatch(new Edit(messages.text("disk.reload.label"), _ -> plan));
        store.fileHolds(plan);
        holds(stamp, plan);
    }

    private Choice keep(@Nullable FileStamp stamp, @Nullable Topology plan) {
        return new Choice(messages.text("disk.keep"), () -> {
            known = stamp;
            held = plan;
            store.fileHolds(plan);
        });
    }

    /// Asks what is to become of a file that would be written over.
    void askBeforeSaving(Path file) {
        bar.tell(new Notice(
                Topic.DISK,
                Severity.WARNING,
                messages.text("disk.ask", file.getFileName()),
                List.of(
                        new Choice(messages.text("disk.save-anyway"), saveAnyway),
                        new Choice(messages.text("disk.compare"), this::look),
                        new Choice(messages.text("command.save-as"), saveAs))));
    }
}
