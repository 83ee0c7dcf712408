package dev.portolan.desktop.document;

import dev.portolan.core.edit.History;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanProblem;
import dev.portolan.core.file.PlanRead;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.Store;
import dev.portolan.export.Exporter;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// Opens and saves plans, and never lets unsaved work go without asking.
public final class Documents {
    private final Stage stage;
    private final Store store;
    private final Messages messages;
    private final Prompts prompts;
    private final ExportDialog exports;
    private final Runnable shown;

    /// @param exporter makes the files of an export
    /// @param shown is called whenever another plan has been opened
    public Documents(Stage stage, Store store, Exporter exporter, Prompts prompts, Messages messages, Runnable shown) {
        this.stage = stage;
        this.store = store;
        this.messages = messages;
        this.prompts = prompts;
        this.exports = new ExportDialog(exporter, prompts, messages);
        this.shown = shown;
    }

    /// Begins an empty plan.
    public void create() {
        if (mayClose()) {
            show(History.unsaved(Topology.empty(messages.text("plan.untitled"))), null);
        }
    }

    /// Lets the user choose a plan and opens it.
    public void open() {
        if (mayClose()) {
            Optional.ofNullable(chooser("dialog.open").showOpenDialog(stage))
                    .map(File::toPath)
                    .ifPresent(this::open);
        }
    }

    /// Opens a plan, or says why it can't.
    public void open(Path file) {
        switch (PlanFiles.read(file)) {
            case PlanRead.Fine(var topology) -> show(History.opened(topology), file);
            case PlanRead.Failed(var problem) -> complain(problem);
        }
    }

    /// Shows another plan, all of it.
    ///
    /// @param file where it is saved, or null
    public void show(History history, @Nullable Path file) {
        store.open(history, file);
        shown.run();
    }

    /// Saves the plan where it was, or asks where.
    ///
    /// @return whether it is saved now
    public boolean save() {
        var file = store.state().file();
        return file == null ? saveAs() : save(file);
    }

    /// Asks where to save the plan and saves it there.
    ///
    /// @return whether it is saved now
    public boolean saveAs() {
        var chooser = chooser("dialog.save");
        chooser.setInitialFileName(fileName() + PlanFiles.EXTENSION);
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(File::toPath)
                .filter(file -> prompts.mayWrite(file, withExtension(file)))
                .map(Documents::withExtension)
                .map(this::save)
                .orElse(false);
    }

    /// Saves the plan to a file.
    ///
    /// @return whether it is saved now; if not, the user has been told why
    public boolean save(Path file) {
        var problem = PlanFiles.write(file, store.state().topology());
        problem.ifPresentOrElse(this::complain, () -> store.saved(file));
        return problem.isEmpty();
    }

    /// Lets the user choose a file and writes the plan there as a port sheet or a picture.
    public void export() {
        exports.show(stage, store.state(), fileName()).ifPresent(this::complain);
    }

    /// Closes the window as its own button would.
    public void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /// Whether the present plan may go: it is saved, or the user wants it saved or dropped.
    public boolean mayClose() {
        if (!isUnsavedWork()) {
            return true;
        }
        return switch (prompts.unsaved(store.state().topology().name())) {
            case SAVE -> save();
            case DROP -> true;
            case STAY -> false;
        };
    }

    /// Whether closing would lose something. A plan that no file holds yet and that nobody has edited is
    /// nobody's work.
    public boolean isUnsavedWork() {
        var state = store.state();
        boolean untouched = state.file() == null && state.history().undoLabel().isEmpty();
        return state.history().isDirty() && !untouched;
    }

    /// Tells the user what is wrong with a file.
    public void complain(PlanProblem problem) {
        prompts.complain(problem.describe());
    }

    private FileChooser chooser(String titleKey) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(titleKey));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages.text("dialog.plans"), "*" + PlanFiles.EXTENSION, "*.json"));
        Optional.ofNullable(store.state().file())
                .map(file -> file.toAbsolutePath().getParent())
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser;
    }

    private String fileName() {
        var slug = store.state().topology().name().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return slug.replaceAll("^[-.]+|-+$", "").isEmpty() ? "plan" : slug;
    }

    private static Path withExtension(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(".json") ? file : file.resolveSibling(name + PlanFiles.EXTENSION);
    }
}
