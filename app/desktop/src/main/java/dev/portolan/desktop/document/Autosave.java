package dev.portolan.desktop.document;

import dev.portolan.core.file.PlanProblem;
import dev.portolan.core.plan.Topology;
import dev.portolan.desktop.journal.Journal;
import dev.portolan.desktop.journal.Journals;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Keeps a journal of unsaved work: at most a second behind the user, written in the background, and gone as
/// soon as the work is saved or given up. Belongs to the JavaFX thread.
final class Autosave {
    /// Edits within this time are written together.
    private static final Duration DELAY = Duration.seconds(1);

    private final Store store;
    private final Journals journals;
    private final Executor background;
    private final Consumer<PlanProblem> failed;
    private final PauseTransition delay = new PauseTransition(DELAY);
    private @Nullable Path file;
    private @Nullable Topology written;
    private boolean kept;
    private boolean complained;
    private Journal journal;

    /// @param failed is told if a journal cannot be written
    Autosave(Store store, Journals journals, Executor background, Consumer<PlanProblem> failed) {
        this.store = store;
        this.journals = journals;
        this.background = background;
        this.failed = failed;
        this.file = store.state().file();
        this.journal = journals.journal(file);
        delay.setOnFinished(_ -> write());
        store.observe(this::look);
    }

    private void look(State state) {
        if (!Objects.equals(file, state.file())) {
            forget();
            file = state.file();
            journal = journals.journal(file);
            complained = false;
        }
        if (!isUnsavedWork(state)) {
            forget();
        } else if (!state.topology().equals(written) && delay.getStatus() != Animation.Status.RUNNING) {
            delay.playFromStart();
        }
    }

    /// Whether closing would lose something. A plan that no file holds yet and that nobody has edited is
    /// nobody's work.
    static boolean isUnsavedWork(State state) {
        boolean untouched = state.file() == null && state.history().undoLabel().isEmpty();
        return state.history().isDirty() && !untouched;
    }

    private void write() {
        var plan = store.state().topology();
        var target = journal;
        long turn = target.ask();
        written = plan;
        kept = true;
        background.execute(
                () -> target.write(turn, plan).ifPresent(problem -> Platform.runLater(() -> complain(problem))));
    }

    /// Once a file: it will hardly be otherwise a second later.
    private void complain(PlanProblem problem) {
        if (!complained) {
            complained = true;
            failed.accept(problem);
        }
    }

    /// Goes on with a journal that was left behind: what it holds is now the plan.
    void adopt(Path place) {
        journal.adopt(place);
        kept = true;
    }

    /// Removes the journal: the work is saved, or not wanted any more.
    void forget() {
        delay.stop();
        written = null;
        if (kept) {
            kept = false;
            journal.remove();
        }
    }
}
