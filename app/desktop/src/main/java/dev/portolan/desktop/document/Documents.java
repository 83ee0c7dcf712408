package dev.portolan.desktop.document;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.History;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanProblem;
import dev.portolan.core.file.PlanRead;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.document.MessageBar.Topic;
import dev.portolan.desktop.journal.Entry;
import dev.portolan.desktop.journal.Journals;
import dev.portolan.desktop.store.Knowledge;
import dev.portolan.desktop.store.PreparedPlan;
import dev.portolan.desktop.store.Store;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// Opens and saves plans, and never lets unsaved work go without asking.
///
/// A window has one plan. Opening another uses a window again whose plan is nobody's work; otherwise another
/// window opens, so that nothing has to be asked. A file that is open already has its window brought to the
/// front. Belongs to the JavaFX thread.
public final class Documents {
    private static final String TABLE = ".csv";

    private final Stage stage;
    private final Store store;
    private final Messages messages;
    private final MessageBar bar;
    private final LongWork work;
    private final Executor background;
    private final DocumentParts parts;
    private final Journals journals;
    private final OtherWindows windows;
    private final Prompts prompts;
    private final ExportDialog exports;
    private final Autosave autosave;
    private final Recovery recovery;
    private final DiskWatch disk;
    private Consumer<Path> tables = _ -> {};

    /// What was read of a file.
    ///
    /// @param stamp of the file before it was read; null if it could not be had
    /// @param left what earlier runs left behind of the work on it
    private record Loaded(PreparedPlan plan, @Nullable FileStamp stamp, List<Entry> left) {}

    /// What came of reading a file.
    private sealed interface Read {
        /// It holds a plan.
        record Fine(Loaded loaded) implements Read {}

        /// It cannot be read.
        record Failed(PlanProblem problem) implements Read {}
    }

    /// @param parts what they work on and where they tell of it
    public Documents(DocumentParts parts) {
        this.parts = parts;
        this.stage = parts.stage();
        this.store = parts.store();
        this.messages = parts.messages();
        this.bar = parts.bar();
        this.work = parts.work();
        this.background = parts.background();
        this.journals = parts.journals();
        this.windows = parts.windows();
        this.prompts = new Prompts(stage, messages);
        this.exports = new ExportDialog(parts.exporter(), prompts, bar, work, messages);
        this.autosave = new Autosave(store, journals, background, this::warnOfJournal);
        this.recovery = new Recovery(this, autosave, parts);
        this.disk = new DiskWatch(store, bar, background, messages, this::saveAnyway, this::saveAs);
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                lookAtDisk();
            }
        });
    }

    /// Names who imports tables; until then nobody does.
    public void onTable(Consumer<Path> importer) {
        tables = importer;
    }

    /// Begins an empty plan, here or in another window.
    public void create() {
        if (isTaken()) {
            windows.another();
        } else {
            show(nothing(), null);
        }
    }

    /// Opens another window on an empty plan.
    public void openWindow() {
        windows.another();
    }

    private History nothing() {
        return History.unsaved(Topology.empty(messages.text("plan.untitled")));
    }

    /// Lets the user choose a plan and opens it.
    public void open() {
        Optional.ofNullable(chooser("dialog.open").showOpenDialog(stage))
                .map(File::toPath)
                .ifPresent(this::open);
    }

    /// Opens a plan, here or in another window, or says why it can't. A table is imported instead.
    public void open(Path file) {
        if (isTable(file)) {
            tables.accept(file);
        } else if (!windows.raise(file)) {
            free().load(file);
        }
    }

    private static boolean isTable(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(TABLE);
    }

    /// Lets the user choose a table, to be imported.
    public void importTable() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("dialog.import"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("dialog.tables"), "*" + TABLE));
        Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(tables);
    }

    /// Opens a plan that no file holds, here or in another window.
    public void open(Topology plan) {
        free().prepare(plan);
    }

    private void prepare(Topology plan) {
        var knowledge = store.state().knowledge();
        work.run(
                messages.text("work.opening", plan.name()),
                () -> store.prepare(knowledge, History.unsaved(plan)),
                ready -> free().show(ready, null));
    }

    /// Opens a plan that was never saved, and that a journal has kept, here or in another window.
    void openRecovered(History history, Entry.Work work) {
        var place = free();
        place.show(history, null);
        place.recovery.adopt(work);
    }

    /// Where another plan can be shown: here, or else in another window.
    private Documents free() {
        return isTaken() ? windows.another() : this;
    }

    /// Whether the plan here is somebody's work, or a file's.
    private boolean isTaken() {
        var state = store.state();
        return state.file() != null || state.history().undoLabel().isPresent();
    }

    /// Reads a plan in the background and shows it here. Until then, and if it is cancelled or cannot be read,
    /// everything stays as it is.
    private void load(Path file) {
        var knowledge = store.state().knowledge();
        work.run(messages.text("work.opening", file.getFileName()), () -> read(file, knowledge), read -> {
            switch (read) {
                // The user may have begun something meanwhile.
                case Read.Fine(var loaded) -> free().take(file, loaded);
                case Read.Failed(var problem) -> complain(problem);
            }
        });
    }

    private Read read(Path file, Knowledge knowledge) {
        var stamp = FileStamp.of(file).orElse(null);
        return switch (PlanFiles.read(file)) {
            case PlanRead.Fine(var plan) ->
                new Read.Fine(
                        new Loaded(store.prepare(knowledge, History.opened(plan)), stamp, journals.leftBehind(file)));
            case PlanRead.Failed(var problem) -> new Read.Failed(problem);
        };
    }

    private void take(Path file, Loaded loaded) {
        var plan = loaded.plan().history().topology();
        show(loaded.plan(), file);
        disk.holds(loaded.stamp(), plan);
        remember(file);
        recovery.offer(plan, loaded.left());
    }

    private void remember(Path file) {
        background.execute(() -> parts.recent().add(file));
    }

    /// Shows another plan, all of it.
    ///
    /// @param file where it is saved, or null
    public void show(History history, @Nullable Path file) {
        show(store.prepare(store.state().knowledge(), history), file);
    }

    private void show(PreparedPlan plan, @Nullable Path file) {
        store.open(plan, file);
        parts.shown().run();
    }

    /// Looks whether the plan's file is still as it was, and tells if not.
    public void lookAtDisk() {
        disk.look();
    }

    /// Offers what earlier runs left behind of plans that were never saved.
    public void offerUnsaved() {
        recovery.offerUnsaved();
    }

    /// Saves the plan where it was, or asks where.
    ///
    /// @return whether it is saved now
    public boolean save() {
        var file = store.state().file();
        if (file == null) {
            return saveAs();
        }
        if (disk.isChanged(file)) {
            disk.askBeforeSaving(file);
            return false;
        }
        return save(file);
    }

    private void saveAnyway() {
        var file = store.state().file();
        if (file != null) {
            save(file);
        }
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
        var before = store.state().topology();
        var naming = naming(before, file);
        var plan = naming.map(edit -> edit.apply(before)).orElse(before);
        var problem = PlanFiles.write(file, plan);
        problem.ifPresentOrElse(this::complain, () -> {
            bar.close(Topic.OUTCOME);
            naming.ifPresent(store::dispatch);
            disk.holds(FileStamp.of(file).orElse(null), plan);
            store.saved(file);
            remember(file);
        });
        return problem.isEmpty();
    }

    /// A plan that nobody has named takes the name of its file.
    private Optional<Edit> naming(Topology plan, Path file) {
        var name = String.valueOf(file.getFileName()).replaceFirst("(\\.portolan)?\\.json$", "");
        return plan.name().equals(nothing().topology().name()) && !name.isBlank()
                ? Optional.of(PlanEdits.renamePlan(name))
                : Optional.empty();
    }

    /// Lets the user choose a file and writes the plan there as a port sheet or a picture.
    public void export() {
        exports.show(stage, store.state(), fileName());
    }

    /// Closes the window as its own button would.
    public void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /// Whether the present plan may go: it is saved, or the user wants it saved or dropped.
    public boolean mayClose() {
        boolean may = !isUnsavedWork()
                || switch (prompts.unsaved(store.state().topology().name())) {
                    case SAVE -> save();
                    case DROP -> true;
                    case STAY -> false;
                };
        if (may) {
            work.cancel();
            autosave.forget();
        }
        return may;
    }

    /// Whether closing would lose something. A plan that no file holds yet and that nobody has edited is
    /// nobody's work.
    public boolean isUnsavedWork() {
        return Autosave.isUnsavedWork(store.state());
    }

    /// Tells the user what is wrong with a file.
    private void complain(PlanProblem problem) {
        bar.tell(Topic.OUTCOME, Severity.ERROR, problem.describe());
    }

    private void warnOfJournal(PlanProblem problem) {
        bar.tell(Topic.JOURNAL, Severity.WARNING, messages.text("journal.unwritable", problem.describe()));
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
