package dev.portolan.desktop.drawer;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Answers questions in the background, one at a time; of those that come meanwhile only the last is answered. Belongs
/// to the JavaFX thread.
final class Latest<Q, A> {
    private final Executor background;
    private final Function<Q, A> work;
    private final Consumer<A> listener;
    private @Nullable Q next;
    private boolean busy;

    /// @param background works
    /// @param work answers a question
    /// @param listener gets the answers, on the JavaFX thread
    Latest(Executor background, Function<Q, A> work, Consumer<A> listener) {
        this.background = background;
        this.work = work;
        this.listener = listener;
    }

    /// Asks for an answer to this question, and no longer for one to any before it.
    void ask(Q question) {
        if (busy) {
            next = question;
        } else {
            begin(question);
        }
    }

    private void begin(Q question) {
        busy = true;
        next = null;
        background.execute(() -> {
            var answer = work.apply(question);
            Platform.runLater(() -> take(answer));
        });
    }

    private void take(A answer) {
        busy = false;
        var waiting = next;
        if (waiting == null) {
            listener.accept(answer);
        } else {
            begin(waiting);
        }
    }
}
