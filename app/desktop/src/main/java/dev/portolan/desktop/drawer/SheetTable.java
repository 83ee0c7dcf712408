package dev.portolan.desktop.drawer;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Columns;
import dev.portolan.desktop.look.Copying;
import dev.portolan.desktop.look.Cut;
import dev.portolan.desktop.look.TextSize;
import dev.portolan.desktop.store.Store;
import dev.portolan.export.sheet.SheetRow;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The port sheet as a table that shares the canvas's selection: the same rows that are exported.
final class SheetTable extends TableView<SheetRow> {
    /// So many rows of selected elements are marked, and no more.
    private static final int MAX_MARKED = 500;

    private final Store store;
    private final List<SheetColumn<?>> columns;
    private final Label nothing = new Label();
    private boolean following;

    /// @param textSize how large text is
    SheetTable(Store store, ObservableValue<TextSize> textSize, Messages messages) {
        this.store = store;
        setId("sheet");
        setAccessibleText(messages.text("drawer.sheet.accessible"));
        nothing.getStyleClass().add("hint");
        nothing.setWrapText(true);
        Cut.tell(nothing);
        setPlaceholder(nothing);
        getStyleClass().add("sheet-table");
        columns = List.of(
                new SheetColumn<>(messages.text("sheet.port"), 72, SheetRow::port),
                new SheetColumn<>(
                        messages.text("sheet.transport"),
                        80,
                        row -> row.transport().word()),
                new SheetColumn<>(
                        messages.text("sheet.kind"), 80, row -> row.kind().word()),
                new SheetColumn<>(messages.text("sheet.zone"), 120, SheetRow::zone),
                new SheetColumn<>(messages.text("sheet.host"), 120, SheetRow::host),
                new SheetColumn<>(messages.text("sheet.instance"), 120, SheetRow::instance),
                new SheetColumn<>(messages.text("sheet.service"), 176, SheetRow::service),
                new SheetColumn<>(messages.text("sheet.arithmetic"), 104, SheetTable::arithmetic),
                new SheetColumn<>(messages.text("sheet.bind"), 88, SheetRow::bind),
                new SheetColumn<>(messages.text("sheet.caller"), 120, SheetTable::caller),
                new SheetColumn<>(messages.text("sheet.finding"), 120, row -> String.join(" ", row.findings())),
                new SheetColumn<>(messages.text("sheet.purpose"), 320, SheetRow::purpose));
        getColumns().setAll(columns);
        Columns.follow(this, textSize);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<SheetRow>) _ -> selectInPlan());
        Copying.offer(this, messages.text("product.copy"), this::selectedText);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Jump.reveal(store, store.state().selection());
                event.consume();
            }
        });
    }

    /// Does something instead of sorting whenever the user asks for another order.
    void onOrder(Runnable action) {
        setSortPolicy(_ -> {
            action.run();
            return true;
        });
    }

    /// The order that the user asks for; null for the sheet's own.
    @Nullable
    Comparator<SheetRow> order() {
        return getSortOrder().stream()
                .<Comparator<SheetRow>>map(column -> ((SheetColumn<?>) column).order())
                .reduce(Comparator::thenComparing)
                .orElse(null);
    }

    /// All that a row says, column by column.
    String text(SheetRow row) {
        return columns.stream().map(column -> column.text(row)).collect(Collectors.joining("\t"));
    }

    private String selectedText() {
        return getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(index -> text(getItems().get(index)))
                .collect(Collectors.joining("\n"));
    }

    /// Shows rows; what was selected stays selected.
    ///
    /// @param why there are none, if there are none
    void show(List<SheetRow> rows, String why) {
        nothing.setText(why);
        following = true;
        try {
            var ids = getSelectionModel().getSelectedItems().stream()
                    .filter(Objects::nonNull)
                    .map(SheetRow::id)
                    .collect(Collectors.toSet());
            getSelectionModel().clearSelection();
            getItems().setAll(rows);
            mark(IntStream.range(0, ids.isEmpty() ? 0 : rows.size())
                    .filter(i -> ids.contains(rows.get(i).id()))
                    .toArray());
        } finally {
            following = false;
        }
        follow();
    }

    /// Marks the rows of what is selected in the plan.
    void follow() {
        var selection = store.state().selection();
        if (following || elements().equals(selection)) {
            return;
        }
        following = true;
        try {
            getSelectionModel().clearSelection();
            if (!selection.isEmpty()) {
                mark(IntStream.range(0, getItems().size())
                        .filter(i -> selection.contains(element(getItems().get(i))))
                        .limit(MAX_MARKED)
                        .toArray());
            }
        } finally {
            following = false;
        }
    }

    private void mark(int[] rows) {
        if (rows.length > 0) {
            getSelectionModel().selectIndices(rows[0], rows);
            scrollTo(Math.max(0, rows[0] - 1));
        }
    }

    private void selectInPlan() {
        if (following) {
            return;
        }
        following = true;
        try {
            Jump.to(store, elements());
        } finally {
            following = false;
        }
    }

    private Set<ElementId> elements() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(SheetTable::element)
                .collect(Collectors.toSet());
    }

    /// What a row belongs to. Rows are called after it: `gw-1/servlet-https`, and links as such.
    static ElementId element(SheetRow row) {
        var id = row.id().split("[/~]", 2)[0];
        return switch (row.kind()) {
            case HOST -> new HostId(id);
            case LINK -> new LinkId(id);
            case LISTENER, RANDOM, CLOSED -> new InstanceId(id);
        };
    }

    private static String arithmetic(SheetRow row) {
        return row.offset() == null || row.offset() == 0
                ? Objects.toString(row.base(), "")
                : row.base() + " + " + row.offset();
    }

    private static String caller(SheetRow row) {
        return row.from() == null ? "" : row.from().instance();
    }
}
