package dev.portolan.desktop.drawer;

import dev.portolan.core.finding.Severity;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.fix.FixPane;
import dev.portolan.desktop.look.TextSize;
import dev.portolan.desktop.store.Knowledge;
import dev.portolan.desktop.store.Store;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// The pane under the canvas: problems, the port sheet, the outline, and changes since the last save.
public final class Drawer extends TabPane {
    private final Messages messages;
    private final Tab problems;
    private final ProblemsPane problemsPane;
    private final Tab sheet;
    private final SheetPane sheetPane;
    private final Tab outline;
    private final OutlinePane outlinePane;
    private final Tab changes;
    private final ChangeList changeList;
    private final Tab own;
    private final OwnProductsPane ownProducts;
    private Optional<Path> folder;

    /// @param fixes offers the fixes of a finding
    /// @param reload reads the user's own catalog files again
    /// @param background does what may take long
    /// @param textSize how large text is
    public Drawer(
            Store store,
            FixPane fixes,
            Runnable reload,
            Executor background,
            ObservableValue<TextSize> textSize,
            Messages messages) {
        this.messages = messages;
        problemsPane = new ProblemsPane(store, fixes, background, messages);
        problems = new Tab("", problemsPane);
        sheetPane = new SheetPane(store, background, textSize, messages);
        sheet = new Tab("", sheetPane);
        sheet.selectedProperty().subscribe(sheetPane::setInView);
        outlinePane = new OutlinePane(store, messages);
        outline = new Tab("", outlinePane);
        outline.selectedProperty().subscribe(outlinePane.tree()::setInView);
        changeList = new ChangeList(store, messages);
        changes = new Tab("", changeList);
        ownProducts = new OwnProductsPane(store, reload, messages);
        own = new Tab("", ownProducts);
        folder = store.state().knowledge().folder();
        getTabs().addAll(problems, sheet, outline, changes);
        store.observe(state -> count(state.resolution()));
        store.observe(state -> showOwn(state.knowledge()));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("drawer");
        setAccessibleText(messages.text("drawer.accessible"));
    }

    private void count(Resolution resolution) {
        var topology = resolution.topology();
        long elements = topology.zones().size()
                + topology.hosts().size()
                + topology.instances().count();
        problems.setText(messages.text("drawer.problems", troubles(resolution)));
        sheet.setText(messages.text("drawer.sheet", resolution.listenerCount()));
        outline.setText(messages.text("drawer.outline", elements));
        changes.setText(messages.text("drawer.changes", changeList.getItems().size()));
    }

    /// How many findings are more than notes, of which every plan has dozens.
    private static int troubles(Resolution resolution) {
        return resolution.findings(Severity.ERROR).size()
                + resolution.findings(Severity.WARNING).size();
    }

    /// Offers the fixes of the selected problem, or of one that concerns what is selected in the plan.
    public void offerFixes() {
        getSelectionModel().select(problems);
        problemsPane.list().offer();
    }

    /// Selects the next problem of the list and shows what it is about; the focus stays where it is.
    public void nextProblem() {
        getSelectionModel().select(problems);
        problemsPane.list().go(1);
    }

    /// Selects the problem before, see [#nextProblem].
    public void previousProblem() {
        getSelectionModel().select(problems);
        problemsPane.list().go(-1);
    }

    /// Brings the list of problems to the front and the focus to it.
    public void showProblems() {
        getSelectionModel().select(problems);
        problemsPane.list().requestFocus();
    }

    /// Brings the port sheet to the front and the focus to it.
    public void showSheet() {
        getSelectionModel().select(sheet);
        sheetPane.focusTable();
    }

    /// Brings the outline to the front and the focus to it.
    public void showOutline() {
        getSelectionModel().select(outline);
        outlinePane.tree().requestFocus();
    }

    /// Brings what differs from the last save to the front and the focus to it.
    public void showChanges() {
        getSelectionModel().select(changes);
        changeList.requestFocus();
    }

    /// Shows what is wrong with the user's own catalog files.
    public void showOwnProducts() {
        if (getTabs().contains(own)) {
            getSelectionModel().select(own);
            ownProducts.focusList();
        }
    }

    /// The tab is there for those who have files of their own, and comes to the front if there is something
    /// wrong with the files of another folder.
    private void showOwn(Knowledge knowledge) {
        int problems = knowledge.problems().size();
        own.setText(
                problems == 0
                        ? messages.text("drawer.own")
                        : messages.text(
                                "drawer.own.problems", messages.counted("count.problem", "count.problems", problems)));
        boolean wanted = knowledge.folder().isPresent() || !knowledge.problems().isEmpty();
        if (wanted && !getTabs().contains(own)) {
            getTabs().add(own);
        } else if (!wanted) {
            getTabs().remove(own);
        }
        if (problems > 0 && !knowledge.folder().equals(folder)) {
            getSelectionModel().select(own);
        }
        folder = knowledge.folder();
    }
}
