package dev.portolan.desktop.importing;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.file.CsvImport;
import dev.portolan.core.file.CsvMapping;
import dev.portolan.core.file.CsvPreview;
import dev.portolan.core.file.CsvRead;
import dev.portolan.core.file.CsvTable;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.document.Documents;
import dev.portolan.desktop.document.LongWork;
import dev.portolan.desktop.document.MessageBar;
import dev.portolan.desktop.document.MessageBar.Topic;
import dev.portolan.desktop.look.Bar;
import dev.portolan.desktop.look.Scrolls;
import dev.portolan.desktop.look.TextSize;
import dev.portolan.desktop.store.Knowledge;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Takes the panes' place while a table is imported: which of its columns holds what, and what each row
/// becomes, before anything happens. Belongs to the JavaFX thread.
public final class ImportPane extends VBox {
    private final Store store;
    private final Documents documents;
    private final LongWork work;
    private final MessageBar bar;
    private final Node canvas;
    private final Messages messages;
    private final Label title = new Label("", new FontIcon(Feather.GRID));
    private final Label hint = new Label();
    private final ColumnChoices columns;
    private final PreviewTable preview;
    private final Label detail = new Label();
    private final Label count = new Label();
    private final CheckBox faultsOnly;
    private final RadioButton asNew;
    private final RadioButton intoPresent;
    private final Button start = new Button();
    private @Nullable Asked asked;
    private @Nullable Answer answer;

    /// What is to be imported, and into what.
    ///
    /// @param before the plan that gets the rows: an empty one, or the present one
    private record Asked(Path file, CsvTable table, CsvMapping mapping, Topology before, Knowledge knowledge) {
        CsvPreview preview(Topology plan) {
            return new CsvImport(knowledge.catalog()).preview(plan, table, mapping);
        }
    }

    /// @param words made with it: it takes as long as a large table is
    private record Answer(Asked asked, CsvPreview preview, ImportWords words) {
        int left() {
            return preview.rows().size() - preview.good();
        }
    }

    /// @param canvas gets the focus when the pane goes
    /// @param textSize how large text is
    public ImportPane(
            Store store,
            Documents documents,
            LongWork work,
            MessageBar bar,
            Node canvas,
            ObservableValue<TextSize> textSize,
            Messages messages) {
        this.store = store;
        this.documents = documents;
        this.work = work;
        this.bar = bar;
        this.canvas = canvas;
        this.messages = messages;
        columns = new ColumnChoices(messages, this::use);
        preview = new PreviewTable(textSize, messages);
        faultsOnly = new CheckBox(messages.text("import.faults-only"));
        asNew = new RadioButton(messages.text("import.new"));
        intoPresent = new RadioButton();
        setId("import");
        getStyleClass().add("import-pane");
        setAccessibleText(messages.text("import.accessible"));
        title.getStyleClass().add("fix-title");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        detail.setId("import-detail");
        detail.getStyleClass().add("import-detail");
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(preview, Priority.ALWAYS);
        preview.getSelectionModel().selectedItemProperty().subscribe(row -> detail.setText(preview.words(row)));
        faultsOnly.setId("import-faults-only");
        faultsOnly.setOnAction(_ -> showRows());
        var content = new VBox(title, hint, columns, rowsHead(), preview, detail);
        content.getStyleClass().add("import-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Scrolls.followFocus(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, foot());
        setVisible(false);
        store.observe(this::follow);
    }

    private Node rowsHead() {
        count.setId("import-count");
        count.setMinWidth(USE_PREF_SIZE);
        faultsOnly.setMinWidth(USE_PREF_SIZE);
        var head = new Bar(count, faultsOnly);
        head.getStyleClass().add("import-bar");
        return head;
    }

    private Node foot() {
        var target = new ToggleGroup();
        asNew.setId("import-new");
        intoPresent.setId("import-into");
        intoPresent.setMnemonicParsing(false);
        Stream.of(asNew, intoPresent).forEach(radio -> {
            radio.setToggleGroup(target);
            radio.setOnAction(_ -> ask());
        });
        var cancel = new Button(messages.text("import.cancel"));
        cancel.setId("import-cancel");
        cancel.setOnAction(_ -> close());
        start.setId("import-start");
        start.getStyleClass().add("accent");
        start.setOnAction(_ -> take());
        Stream.of(asNew, cancel, start).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        var foot = new Bar(Bar.group(asNew, intoPresent), Bar.group(cancel, start));
        foot.getStyleClass().addAll("import-bar", "import-foot");
        return foot;
    }

    /// Reads a table in the background and shows what would come of it, or says why it cannot be read.
    public void show(Path file) {
        work.run(messages.text("work.reading", file.getFileName()), () -> CsvImport.table(file), read -> {
            switch (read) {
                case CsvRead.Fine(var table) -> show(file, table);
                case CsvRead.Failed(var problem) -> bar.tell(Topic.OUTCOME, Severity.ERROR, problem.describe());
            }
        });
    }

    private void show(Path file, CsvTable table) {
        var state = store.state();
        var guess = CsvMapping.guess(table.header());
        var plan = state.topology();
        answer = null;
        asked = new Asked(file, table, guess, Topology.empty(CsvImport.planName(file)), state.knowledge());
        title.setText(messages.text("import.title", file.getFileName()));
        hint.setText(messages.text("import.hint", ImportWords.delimiter(messages, table.delimiter())));
        columns.show(table.header(), guess);
        boolean canAdd = !plan.hosts().isEmpty() || state.file() != null;
        intoPresent.setVisible(canAdd);
        (canAdd ? intoPresent : asNew).setSelected(true);
        faultsOnly.setSelected(false);
        setVisible(true);
        ask();
        columns.takeFocus();
    }

    private void use(CsvMapping mapping) {
        if (asked != null) {
            asked = new Asked(asked.file(), asked.table(), mapping, asked.before(), asked.knowledge());
            ask();
        }
    }

    /// Identity on purpose: every edit makes a new plan.
    @SuppressWarnings("ReferenceEquality")
    private void follow(State state) {
        intoPresent.setText(messages.text("import.into", state.topology().name()));
        boolean stale = asked != null
                && ((intoPresent.isSelected() && asked.before() != state.topology())
                        || asked.knowledge() != state.knowledge());
        if (stale) {
            ask();
        }
    }

    /// Works out what would come of it now.
    private void ask() {
        var former = asked;
        if (former == null) {
            return;
        }
        var state = store.state();
        var before = intoPresent.isSelected() ? state.topology() : Topology.empty(CsvImport.planName(former.file()));
        var question = new Asked(former.file(), former.table(), former.mapping(), before, state.knowledge());
        asked = question;
        answer = null;
        start.setDisable(true);
        work.run(
                messages.text("work.reading", question.file().getFileName()),
                () -> {
                    var result = question.preview(question.before());
                    return new Answer(question, result, new ImportWords(messages, question.before(), result));
                },
                this::show);
    }

    private void show(Answer next) {
        if (!Objects.equals(next.asked(), asked)) {
            return;
        }
        answer = next;
        int good = next.preview().good();
        int left = next.left();
        faultsOnly.setVisible(left > 0);
        faultsOnly.setSelected(faultsOnly.isSelected() && left > 0);
        count.setText(
                left == 0
                        ? messages.counted("import.row.good", "import.rows.good", good)
                        : messages.text(
                                "import.rows.some", good, messages.counted("import.row.bad", "import.rows.bad", left)));
        start.setText(
                left == 0
                        ? messages.counted("import.start.one", "import.start.all", good)
                        : messages.counted("import.start.good.one", "import.start.good", good));
        start.setDisable(good == 0);
        showRows();
    }

    private void showRows() {
        var shown = answer;
        if (shown == null) {
            return;
        }
        var rows = shown.preview().rows();
        preview.show(
                faultsOnly.isSelected()
                        ? rows.stream().filter(row -> !row.isGood()).toList()
                        : rows,
                shown.words(),
                shown.asked().mapping(),
                messages.text("import.preview.empty"));
        detail.setText(preview.words(preview.getSelectionModel().getSelectedItem()));
    }

    private void take() {
        var done = answer;
        if (done == null) {
            return;
        }
        var file = done.asked().file().getFileName();
        boolean adds = intoPresent.isSelected();
        close();
        if (adds) {
            store.dispatch(edit(done, messages.text("import.label", file)));
            store.select(done.preview().rows().stream()
                    .flatMap(row -> Stream.ofNullable(row.instance()))
                    .toList());
        } else {
            documents.open(done.preview().plan());
        }
        if (done.left() > 0) {
            bar.tell(
                    Topic.OUTCOME,
                    Severity.WARNING,
                    messages.text(
                            "import.done",
                            done.preview().good(),
                            file,
                            messages.counted("import.row.left", "import.rows.left", done.left())));
        }
    }

    /// The history applies the edit to the plan that it was worked out for, where the work is done already.
    private static Edit edit(Answer done, String label) {
        return new Edit(
                label,
                plan -> plan.equals(done.asked().before())
                        ? done.preview().plan()
                        : done.asked().preview(plan).plan());
    }

    /// Puts the pane away; nothing was imported.
    private void close() {
        asked = null;
        answer = null;
        setVisible(false);
        canvas.requestFocus();
    }

    /// What Esc does: puts the pane away.
    ///
    /// @return whether there was anything to do
    public boolean escape() {
        boolean open = isVisible() && !columns.isOpen();
        if (open) {
            close();
        }
        return open;
    }
}
