package dev.portolan.desktop.document;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Tip;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.concurrent.Task;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Does in the background what may take long, one thing at a time, and tells of it in the status bar, where it
/// can be cancelled. Belongs to the JavaFX thread.
public final class LongWork extends HBox {
    /// What takes less is not worth a flicker.
    private static final Duration PATIENCE = Duration.millis(200);

    private final Executor background;
    private final Label label = new Label();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private @Nullable Task<?> present;

    /// @param background where the work is done
    public LongWork(Executor background, Messages messages) {
        this.background = background;
        var bar = new ProgressBar();
        bar.getStyleClass().add("work-bar");
        bar.setAccessibleText(messages.text("work.progress"));
        var cancel = new Button("", new FontIcon(Feather.X));
        cancel.setId("work-cancel");
        cancel.getStyleClass().addAll("flat", "button-icon", "small");
        cancel.setAccessibleText(messages.text("work.cancel"));
        cancel.setTooltip(new Tip(messages.text("work.cancel")));
        cancel.setOnAction(_ -> cancel());
        label.setId("work-label");
        getStyleClass().add("long-work");
        getChildren().addAll(label, bar, cancel);
        patience.setOnFinished(_ -> show(present != null));
        show(false);
    }

    private void show(boolean busy) {
        setVisible(busy);
        setManaged(busy);
    }

    /// Does something in the background. What is under way already is cancelled: a user who asks for another
    /// thing no longer waits for the first.
    ///
    /// @param what tells what is done, such as `Opening shop...`
    /// @param work may be interrupted, and then must leave everything as it was
    /// @param done takes the result on the JavaFX thread, unless the work was cancelled
    public <T> void run(String what, Callable<T> work, Consumer<T> done) {
        cancel();
        var task = new Task<T>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(_ -> {
            finish(task);
            done.accept(task.getValue());
        });
        task.setOnFailed(_ -> {
            finish(task);
            throw new IllegalStateException(what, task.getException());
        });
        present = task;
        label.setText(what);
        patience.playFromStart();
        background.execute(task);
    }

    /// Gives up what is under way, if anything.
    public void cancel() {
        var task = present;
        if (task != null) {
            finish(task);
            task.cancel();
        }
    }

    /// Whether something is under way.
    public boolean isBusy() {
        return present != null;
    }

    private void finish(Task<?> task) {
        if (task.equals(present)) {
            present = null;
            patience.stop();
            show(false);
        }
    }
}
