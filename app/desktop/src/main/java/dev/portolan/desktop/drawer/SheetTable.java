package dev.portolan.desktop.drawer;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.export.sheet.Sheet;
import dev.portolan.export.sheet.SheetRow;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The port sheet as a table: the same rows that are exported, always as of now. It is worked out only while
/// it is in view.
final class SheetTable extends TableView<SheetRow> {
    private final Store store;
    private final Messages messages;
    private @Nullable State shown;
    private boolean inView;

    SheetTable(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
        setId("sheet");
        setAccessibleText(messages.text("drawer.sheet.accessible"));
        setPlaceholder(new Label(messages.text("sheet.empty")));
        getStyleClass().add("sheet-table");
        column("sheet.port", 72, SheetRow::port);
        column("sheet.transport", 80, row -> row.transport().word());
        column("sheet.kind", 80, row -> row.kind().word());
        column("sheet.zone", 120, SheetRow::zone);
        column("sheet.host", 120, SheetRow::host);
        column("sheet.instance", 120, SheetRow::instance);
        column("sheet.service", 176, SheetRow::service);
        column("sheet.arithmetic", 104, SheetTable::arithmetic);
        column("sheet.bind", 88, SheetRow::bind);
        column("sheet.caller", 120, SheetTable::caller);
        column("sheet.finding", 120, row -> String.join(" ", row.findings()));
        column("sheet.purpose", 320, SheetRow::purpose);
        store.observe(_ -> refreshRows());
    }

    /// Tells whether anybody sees the table.
    void setInView(boolean inView) {
        this.inView = inView;
        refreshRows();
    }

    private <T extends Comparable<T>> void column(String key, double width, Function<SheetRow, @Nullable T> value) {
        var column = new TableColumn<SheetRow, @Nullable T>(messages.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
        column.setPrefWidth(width);
        getColumns().add(column);
    }

    private static String arithmetic(SheetRow row) {
        return row.offset() == null || row.offset() == 0
                ? Objects.toString(row.base(), "")
                : row.base() + " + " + row.offset();
    }

    private static String caller(SheetRow row) {
        return row.from() == null ? "" : row.from().instance();
    }

    private void refreshRows() {
        var state = store.state();
        if (!inView || (shown != null && shown.resolution().equals(state.resolution()))) {
            return;
        }
        shown = state;
        var sorted = List.copyOf(getSortOrder());
        getItems().setAll(Sheet.of(state.topology(), state.resolution()));
        getSortOrder().setAll(sorted);
        sort();
    }
}
