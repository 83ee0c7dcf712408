package dev.portolan.desktop.drawer;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The port sheet under a field that narrows it down. It is worked out in the background, and only while it is in
/// view.
final class SheetPane extends VBox {
    private static final Duration DELAY = Duration.millis(120);

    private final Store store;
    private final Messages messages;
    private final SheetTable table;
    private final SheetMaker maker;
    private final Label count = new Label();
    private final FilterField field;
    private @Nullable State asked;
    private boolean inView;

    /// @param background works the rows out
    SheetPane(Store store, Executor background, Messages messages) {
        this.store = store;
        this.messages = messages;
        table = new SheetTable(store, messages);
        table.onOrder(this::ask);
        maker = new SheetMaker(background, table::text, this::show);
        VBox.setVgrow(table, Priority.ALWAYS);
        field = new FilterField(messages.text("drawer.sheet.filter"), table, DELAY, _ -> ask());
        field.setId("sheet-filter");
        count.setId("sheet-count");
        count.getStyleClass().add("hint");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(count, space, field);
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
            maker.ask(store.state().resolution(), SheetQuery.of(field.getText(), table.order()));
        }
    }

    private void show(SheetMaker.Answer answer) {
        int all = answer.all().size();
        int seen = answer.seen().size();
        count.setText(
                seen == all
                        ? messages.counted("count.row", "count.rows", all)
                        : messages.text("drawer.sheet.found", seen, all));
        table.show(answer.seen(), messages.text(all == 0 ? "sheet.empty" : "sheet.nothing-found"));
    }
}
