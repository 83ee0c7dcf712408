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
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Opens and saves plans, and never lets unsaved work go without asking.
public final class Documents {
    private final Stage stage;
    private final Store store;
    private final Messages messages;
    private final ExportDialog exports;

    /// @param exporter makes the files of an export
    public Documents(Stage stage, Store store, Exporter exporter, Messages messages) {
        this.exports = new ExportDialog(exporter, messages);
        this.stage = stage;
        this.store = store;
        this.messages = messages;
    }

    /// Begins an empty plan.
    public void create() {
        if (mayClose()) {
            store.open(History.unsaved(Topology.empty(messages.text("plan.untitled"))), null);
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
            case PlanRead.Fine(var topology) -> store.open(History.opened(topology), file);
            case PlanRead.Failed(var problem) -> complain(problem);
        }
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
        if (!store.state().history().isDirty() || isUntouchedTemplate()) {
            return true;
        }
        var save = new ButtonType(messages.text("dialog.unsaved.save"), ButtonBar.ButtonData.YES);
        var drop = new ButtonType(messages.text("dialog.unsaved.drop"), ButtonBar.ButtonData.NO);
        var alert = new Alert(
                Alert.AlertType.CONFIRMATION, messages.text("dialog.unsaved.text"), save, drop, ButtonType.CANCEL);
        alert.initOwner(stage);
        alert.setHeaderText(
                messages.text("dialog.unsaved.header", store.state().topology().name()));
        var answer = alert.showAndWait().orElse(ButtonType.CANCEL);
        return answer == save ? save() : answer == drop;
    }

    /// A plan that no file holds yet and that nobody has edited is nobody's work.
    private boolean isUntouchedTemplate() {
        var state = store.state();
        return state.file() == null && state.history().undoLabel().isEmpty();
    }

    /// Tells the user what is wrong with a file.
    public void complain(PlanProblem problem) {
        var alert = new Alert(Alert.AlertType.ERROR, problem.describe(), ButtonType.OK);
        alert.initOwner(stage);
        alert.setHeaderText(messages.text("dialog.problem.header"));
        alert.show();
    }

    private FileChooser chooser(String titleKey) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(titleKey));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages.text("dialog.plans"), "*" + PlanFiles.EXTENSION, "*.json"));
        Optional.ofNullable(store.state().file())
                .map(file -> file.toAbsolutePath().getParent())
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
