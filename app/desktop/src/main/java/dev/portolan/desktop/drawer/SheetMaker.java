package dev.portolan.desktop.drawer;

import dev.portolan.core.resolve.Resolution;
import dev.portolan.export.sheet.Sheet;
import dev.portolan.export.sheet.SheetRow;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Works the port sheet out in the background, one question at a time; of those that come meanwhile only the last is
/// answered. Belongs to the JavaFX thread.
final class SheetMaker {
    /// The rows of a resolution.
    ///
    /// @param all however many are to be seen
    record Answer(Resolution resolution, List<SheetRow> all, List<SheetRow> seen) {}

    private record Question(Resolution resolution, SheetQuery query) {}

    private final Executor background;
    private final Function<SheetRow, String> text;
    private final Consumer<Answer> listener;
    private @Nullable Question next;
    private @Nullable Answer last;
    private boolean busy;

    /// @param background works
    /// @param text all that a row says
    /// @param listener gets the answers, on the JavaFX thread
    SheetMaker(Executor background, Function<SheetRow, String> text, Consumer<Answer> listener) {
        this.background = background;
        this.text = text;
        this.listener = listener;
    }

    /// Asks for the rows of a plan.
    void ask(Resolution resolution, SheetQuery query) {
        next = new Question(resolution, query);
        if (!busy) {
            begin(next);
        }
    }

    private void begin(Question question) {
        busy = true;
        next = null;
        var former = last;
        background.execute(() -> {
            var answer = answer(question, former);
            Platform.runLater(() -> take(answer));
        });
    }

    /// Identity on purpose: every edit makes a new resolution.
    @SuppressWarnings("ReferenceEquality")
    private Answer answer(Question question, @Nullable Answer former) {
        var resolution = question.resolution();
        var all = former != null && former.resolution() == resolution
                ? former.all()
                : Sheet.of(resolution.topology(), resolution);
        return new Answer(resolution, all, question.query().answer(all, text));
    }

    private void take(Answer answer) {
        busy = false;
        last = answer;
        if (next == null) {
            listener.accept(answer);
        } else {
            begin(next);
        }
    }
}
