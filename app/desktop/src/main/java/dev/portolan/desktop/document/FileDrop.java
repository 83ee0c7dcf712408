package dev.portolan.desktop.document;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped on a window from the desktop.
public final class FileDrop {
    private final Consumer<List<Path>> open;

    /// @param open takes the files
    public FileDrop(Consumer<List<Path>> open) {
        this.open = open;
    }

    /// Watches a window.
    public void attach(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                var files = event.getDragboard().getFiles();
                event.setDropCompleted(true);
                event.consume();
                open.accept(files.stream().map(File::toPath).toList());
            }
        });
    }
}
