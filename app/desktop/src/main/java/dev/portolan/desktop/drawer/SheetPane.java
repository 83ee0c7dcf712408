package dev.portolan.desktop.drawer;

import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Bar;
import dev.portolan.desktop.look.TextSize;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.export.sheet.Sheet;
import dev.portolan.export.sheet.SheetRow;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The port sheet under a field that narrows it down. It is worked out in the background, and only while it is in
/// view.
final class SheetPane extends VBox {
    private final Store store;
    private final Messages messages;
    private final SheetTable table;
    private final Latest<Question, Answer> maker;
    private final Label count = new Label();
    private final FilterField field;
    private @Nullable State asked;
    private @Nullable Answer shown;
    private boolean inView;

    /// @param former what was shown when it was asked
    private record Question(
            Resolution resolution,
            SheetQuery query,
            @Nullable Answer former) {}

    /// @param all the sheet's rows, however many are to be seen
    private record Answer(Resolution resolution, List<SheetRow> all, List<SheetRow> seen) {}

    /// @param background works the rows out
    /// @param textSize how large text is
    SheetPane(Store store, Executor background, ObservableValue<TextSize> textSize, Messages messages) {
        this.store = store;
        this.messages = messages;
        table = new SheetTable(store, textSize, messages);
        table.onOrder(this::ask);
        maker = new Latest<>(background, this::answer, this::show);
        VBox.setVgrow(table, Priority.ALWAYS);
        field = new FilterField(messages.text("drawer.sheet.filter"), table, _ -> ask());
        field.setId("sheet-filter");
        count.setId("sheet-count");
        count.getStyleClass().add("hint");
        count.setMinWidth(USE_PREF_SIZE);
        var bar = new Bar(count, field);
        bar.getStyleClass().add("drawer-bar");
        getChildren().addAll(bar, table);
        store.observe(_ -> follow());
    }

    /// Tells whether anybody sees the sheet.
    void setInView(boolean inView) {
        this.inView = inView;
        follow();
    }

    /// Puts the focus on the rows.
    void focusTable() {
        table.requestFocus();
    }

    /// Identity on purpose: every edit makes a new resolution.
    @SuppressWarnings("ReferenceEquality")
    private void follow() {
        if (!inView) {
            return;
        }
        if (asked == null || asked.resolution() != store.state().resolution()) {
            ask();
        } else {
            table.follow();
        }
    }

    private void ask() {
        if (inView) {
            asked = store.state();
            maker.ask(new Question(store.state().resolution(), SheetQuery.of(field.getText(), table.order()), shown));
        }
    }

    /// Identity on purpose, as above.
    @SuppressWarnings("ReferenceEquality")
    private Answer answer(Question question) {
        var resolution = question.resolution();
        var former = question.former();
        var all = former != null && former.resolution() == resolution
                ? former.all()
                : Sheet.of(resolution.topology(), resolution);
        return new Answer(resolution, all, question.query().answer(all, table::text));
    }

    private void show(Answer answer) {
        shown = answer;
        int all = answer.all().size();
        int seen = answer.seen().size();
        count.setText(
                seen == all
                        ? messages.counted("count.row", "count.rows", all)
                        : messages.text("drawer.sheet.found", seen, all));
        table.show(answer.seen(), messages.text(all == 0 ? "sheet.empty" : "sheet.nothing-found"));
    }
}
