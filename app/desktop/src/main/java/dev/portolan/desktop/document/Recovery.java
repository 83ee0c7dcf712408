package dev.portolan.desktop.document;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.History;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.document.MessageBar.Choice;
import dev.portolan.desktop.document.MessageBar.Notice;
import dev.portolan.desktop.document.MessageBar.Topic;
import dev.portolan.desktop.journal.Entry;
import dev.portolan.desktop.journal.Journals;
import dev.portolan.desktop.store.Store;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.application.Platform;

/// Offers unsaved work that an earlier run left behind. Nothing is restored or thrown away unless the user
/// says so, and either can be taken back. Belongs to the JavaFX thread.
final class Recovery {
    private final Documents documents;
    private final Autosave autosave;
    private final DocumentParts parts;
    private final Store store;
    private final Journals journals;
    private final MessageBar bar;
    private final Messages messages;
    private final When when = When.ofSystem();
    private final Deque<Entry.Work> waiting = new ArrayDeque<>();

    Recovery(Documents documents, Autosave autosave, DocumentParts parts) {
        this.documents = documents;
        this.autosave = autosave;
        this.parts = parts;
        this.store = parts.store();
        this.journals = parts.journals();
        this.bar = parts.bar();
        this.messages = parts.messages();
    }

    /// Offers what was left behind of the work on the plan that has just been opened.
    ///
    /// @param saved what its file holds
    void offer(Topology saved, List<Entry> left) {
        waiting.clear();
        take(left, saved);
    }

    /// Looks in the background for plans that were never saved, and offers them.
    void offerUnsaved() {
        parts.background().execute(() -> {
            var left = journals.leftBehindUnsaved();
            Platform.runLater(() -> take(left, Topology.empty("")));
        });
    }

    private void take(List<Entry> left, Topology saved) {
        for (var entry : left) {
            switch (entry) {
                case Entry.Work work when work.plan().equals(saved) -> journals.discard(work);
                case Entry.Work work -> waiting.add(work);
                case Entry.Garbage garbage ->
                    bar.tell(
                            Topic.JOURNAL,
                            Severity.WARNING,
                            messages.text("journal.unreadable", garbage.problem(), journals.setAside(garbage)));
            }
        }
        next();
    }

    private void next() {
        var work = waiting.poll();
        if (work != null) {
            var time = when.text(work.when(), parts.clock().instant());
            var text = work.file() == null
                    ? messages.text("journal.found.unsaved", time, work.plan().name())
                    : messages.text("journal.found", time);
            bar.tell(new Notice(
                    Topic.RECOVERY,
                    Severity.WARNING,
                    text,
                    List.of(
                            new Choice(messages.text("journal.restore"), () -> restore(work)),
                            new Choice(messages.text("journal.show"), () -> show(work)),
                            new Choice(messages.text("journal.discard"), () -> discard(work)))));
        }
    }

    /// What the file holds stays one step back.
    private void restore(Entry.Work work) {
        if (work.file() == null) {
            documents.openRecovered(
                    History.unsaved(Topology.empty(work.plan().name())).apply(restoring(work)), work);
        } else {
            adopt(work);
            store.dispatch(restoring(work));
        }
        next();
    }

    private Edit restoring(Entry.Work work) {
        return new Edit(messages.text("journal.restore.label"), _ -> work.plan());
    }

    /// Goes on with the journal of the work, so that it is safe all the time.
    void adopt(Entry.Work work) {
        autosave.adopt(work.place());
    }

    /// Shows the work in a window of its own; it stays where it is, and is offered again.
    private void show(Entry.Work work) {
        parts.windows().another().show(History.unsaved(work.plan()), null);
        waiting.addFirst(work);
        next();
    }

    private void discard(Entry.Work work) {
        journals.discard(work);
        bar.tell(new Notice(
                Topic.OUTCOME,
                Severity.NOTE,
                messages.text("journal.discarded"),
                List.of(new Choice(messages.text("journal.bring-back"), () -> documents.open(work.plan())))));
        next();
    }
}
