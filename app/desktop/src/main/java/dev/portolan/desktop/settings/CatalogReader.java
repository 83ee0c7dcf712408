package dev.portolan.desktop.settings;

import dev.portolan.desktop.store.Knowledge;
import dev.portolan.desktop.store.Store;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/// Reads the user's own catalog files while the window goes on with what it knows: a folder may be slow or
/// huge. What was asked for last counts, whatever becomes known first. Belongs to the JavaFX thread.
public final class CatalogReader {
    private final Store store;
    private final OwnProducts own;
    private final Executor background;
    private @Nullable Task<Knowledge> latest;

    /// @param background where files are read
    public CatalogReader(Store store, OwnProducts own, Executor background) {
        this.store = store;
        this.own = own;
        this.background = background;
    }

    /// Reads the folder with which the window begins, if there is one.
    public void begin() {
        if (own.hasFolder()) {
            read();
        }
    }

    /// Reads another folder, which is remembered.
    public void use(Path folder) {
        own.use(folder);
        read();
    }

    /// Reads the same folder again.
    public void useAgain() {
        own.useAgain();
        read();
    }

    /// Does without a folder.
    public void useNone() {
        own.useNone();
        read();
    }

    private void read() {
        if (latest != null) {
            latest.cancel(false);
        }
        var reading = own.reading();
        var task = new Task<Knowledge>() {
            @Override
            protected Knowledge call() throws Exception {
                return reading.call();
            }
        };
        task.setOnSucceeded(_ -> store.learn(task.getValue()));
        task.setOnFailed(_ -> {
            store.setReading(false);
            throw new IllegalStateException("own products cannot be read", task.getException());
        });
        latest = task;
        store.setReading(true);
        background.execute(task);
    }
}
