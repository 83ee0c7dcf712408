package dev.portolan.core.file;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of a table, read as a mapping says: one cell a column.
///
/// @param place where the row begins
/// @param cells one for each column; empty ones for those that the table does not have
/// @param misshapen why its cells may not be what they seem; null if there are as many as in the header
record CsvRow(
        Json.Place place,
        Map<CsvColumn, Cell> cells,
        @Nullable PlanFault misshapen) {
    /// A cell: its text without blanks around it.
    record Cell(Json.Place place, String text) {}

    CsvRow {
        cells = Map.copyOf(cells);
    }

    private Cell cell(CsvColumn column) {
        return Objects.requireNonNull(cells.get(column));
    }

    String text(CsvColumn column) {
        return cell(column).text();
    }

    PlanFault fault(CsvColumn column, String message) {
        return new PlanFault(cell(column).place(), column.word(), message);
    }
}
