package dev.portolan.desktop.importing;

import dev.portolan.core.file.CsvColumn;
import dev.portolan.core.file.CsvMapping;
import dev.portolan.core.file.CsvPreview;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Columns;
import dev.portolan.desktop.look.Copying;
import dev.portolan.desktop.look.Cut;
import dev.portolan.desktop.look.Gravity;
import dev.portolan.desktop.look.TextSize;
import dev.portolan.desktop.look.Tip;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rows of a table with what each becomes, and with a sign where something is wrong.
final class PreviewTable extends TableView<CsvPreview.Row> {
    private static final double NARROW = 56;
    private static final double WIDE = 360;
    private static final double COLUMN = 120;

    private final Map<CsvColumn, TableColumn<CsvPreview.Row, CsvPreview.Row>> columns = new EnumMap<>(CsvColumn.class);
    private final Label nothing = new Label();
    private @Nullable ImportWords words;

    /// @param textSize how large text is
    PreviewTable(ObservableValue<TextSize> textSize, Messages messages) {
        setId("import-preview");
        setAccessibleText(messages.text("import.preview.accessible"));
        getStyleClass().add("sheet-table");
        nothing.getStyleClass().add("hint");
        nothing.setWrapText(true);
        Cut.tell(nothing);
        setPlaceholder(nothing);
        getColumns()
                .add(column(messages.text("import.line"), NARROW, row -> String.valueOf(row.line()), _ -> List.of()));
        getColumns().add(column(messages.text("import.becomes"), WIDE, this::words, row -> wrong(row)));
        for (var column : CsvColumn.values()) {
            var shown = column(
                    ImportWords.name(messages, column),
                    COLUMN,
                    row -> row.cells().getOrDefault(column, ""),
                    row -> row.faults(column).map(fault -> fault.message()).toList());
            columns.put(column, shown);
            getColumns().add(shown);
        }
        Columns.follow(this, textSize);
        Copying.offer(
                this,
                messages.text("product.copy"),
                () -> words(getSelectionModel().getSelectedItem()));
    }

    private List<String> wrong(CsvPreview.Row row) {
        return row.isGood() ? List.of() : List.of(words(row));
    }

    /// What a row becomes, or what is wrong with it; nothing for no row.
    String words(CsvPreview.@Nullable Row row) {
        return words == null || row == null ? "" : words.text(row);
    }

    private static TableColumn<CsvPreview.Row, CsvPreview.Row> column(
            String title,
            double width,
            Function<CsvPreview.Row, String> text,
            Function<CsvPreview.Row, List<String>> faults) {
        var column = new TableColumn<CsvPreview.Row, CsvPreview.Row>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new PreviewCell(text, faults));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// Shows rows.
    ///
    /// @param mapping which columns the table has
    /// @param why there are none, if there are none
    void show(List<CsvPreview.Row> rows, ImportWords rowWords, CsvMapping mapping, String why) {
        words = rowWords;
        nothing.setText(why);
        columns.forEach(
                (column, shown) -> shown.setVisible(mapping.position(column).isPresent()));
        getItems().setAll(rows);
        refresh();
    }

    /// A cell that says what is wrong with it.
    private static final class PreviewCell extends TableCell<CsvPreview.Row, CsvPreview.Row> {
        private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
        private final Function<CsvPreview.Row, String> text;
        private final Function<CsvPreview.Row, List<String>> faults;
        private String told = "";

        PreviewCell(Function<CsvPreview.Row, String> text, Function<CsvPreview.Row, List<String>> faults) {
            this.text = text;
            this.faults = faults;
            getStyleClass().add("preview-cell");
            textTruncatedProperty().subscribe(_ -> explain());
        }

        /// What is wrong, or else the whole text if it is cut.
        private void explain() {
            var words = told.isEmpty() && isTextTruncated() ? getText() : told;
            setTooltip(words.isEmpty() ? null : new Tip(words));
        }

        @Override
        protected void updateItem(CsvPreview.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            var content = row == null || empty ? "" : text.apply(row);
            var wrong = row == null || empty ? List.<String>of() : faults.apply(row);
            setText(content);
            pseudoClassStateChanged(FAULTY, !wrong.isEmpty());
            told = String.join("; ", wrong);
            explain();
            if (wrong.isEmpty()) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setGraphic(new FontIcon(Gravity.sign(Severity.ERROR)));
            setAccessibleText(content.equals(told) ? told : content + ": " + told);
        }
    }
}
