package dev.portolan.core.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;

/// Cuts a CSV text into rows of cells with places, and checks its header.
final class CsvTable {
    /// The columns of an import, in order.
    enum Column {
        HOST,
        ADDRESS,
        INSTANCE,
        PRODUCT,
        OFFSET,
        DEPLOYMENT,
        FEATURES,
        PORTS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A cell: its text without blanks around it.
    record Cell(Json.Place place, String text) {}

    /// A row with one cell a column.
    record Row(Map<Column, Cell> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        private Cell cell(Column column) {
            return Objects.requireNonNull(cells.get(column));
        }

        String text(Column column) {
            return cell(column).text();
        }

        PlanFault fault(Column column, String message) {
            return new PlanFault(cell(column).place(), column.word(), message);
        }
    }

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .build();

    private CsvTable() {}

    /// The rows below the header, but for those with nothing in any cell, which spreadsheets leave behind.
    ///
    /// @throws PlanFault if the text is not CSV, or the header or a row has other cells than it should
    static List<Row> parse(String text) {
        var rows = rows(text);
        var columns = List.of(Column.values());
        var header = columns.stream().map(Column::word).toList();
        var wanted = FileText.text("csv.header", String.join(",", header));
        if (rows.isEmpty()) {
            throw new PlanFault(Json.Place.NOWHERE, "", wanted);
        }
        var first = rows.getFirst();
        if (!first.stream().map(Cell::text).toList().equals(header)) {
            throw new PlanFault(first.getFirst().place(), "", wanted);
        }
        return rows.stream()
                .skip(1)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.text().isEmpty()))
                .map(cells -> row(columns, cells))
                .toList();
    }

    private static Row row(List<Column> columns, List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new PlanFault(cells.getFirst().place(), "", FileText.text("csv.cells", columns.size(), cells.size()));
        }
        var row = new EnumMap<Column, Cell>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new Row(row);
    }

    private static List<List<Cell>> rows(String text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            var rows = new ArrayList<List<Cell>>();
            var cells = new ArrayList<Cell>();
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    cells.add(new Cell(place(parser), parser.getString().strip()));
                } else if (token == JsonToken.END_ARRAY && !cells.isEmpty()) {
                    rows.add(List.copyOf(cells));
                    cells.clear();
                }
            }
            return rows;
        } catch (JacksonException e) {
            var location = e.getLocation();
            var message =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            throw new PlanFault(place(location), "", FileText.text("csv.broken", message));
        }
    }

    private static Json.Place place(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private static Json.Place place(TokenStreamLocation location) {
        return new Json.Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
