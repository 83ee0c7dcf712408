package dev.portolan.core.file;

import dev.portolan.core.file.CsvRow.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// A table out of a CSV file: a header and rows of cells with their places. What the cells mean a
/// [CsvMapping] says.
public final class CsvTable {
    private static final String DELIMITERS = ",;\t";
    private static final char COMMA = ',';

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .build();

    private final String file;
    private final char delimiter;
    private final List<Cell> header;
    private final List<List<Cell>> rows;

    private CsvTable(String file, char delimiter, List<List<Cell>> lines) {
        this.file = file;
        this.delimiter = delimiter;
        this.header = lines.isEmpty() ? List.of() : lines.getFirst();
        // Spreadsheets leave rows of nothing behind.
        this.rows = lines.stream()
                .skip(1)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.text().isEmpty()))
                .toList();
    }

    /// Cuts up a table, whatever its header, with the delimiter that its first line has most of: a comma, a
    /// semicolon or a tab.
    ///
    /// @throws PlanFault if the text is not CSV, or has no header
    static CsvTable parse(String file, String text) {
        var table = parse(file, text, delimiter(text));
        if (table.header.isEmpty()) {
            throw new PlanFault(Json.Place.NOWHERE, "", FileText.text("csv.nothing"));
        }
        return table;
    }

    /// Cuts up a table that has to be exactly as an import wants it.
    ///
    /// @throws PlanFault if the text is not CSV, or the header or a row has other cells than it should
    static CsvTable parseExact(String file, String text) {
        var table = parse(file, text, COMMA);
        var columns = Stream.of(CsvColumn.values()).map(CsvColumn::word).toList();
        if (!table.header().equals(columns)) {
            var place = table.header.isEmpty()
                    ? Json.Place.NOWHERE
                    : table.header.getFirst().place();
            throw new PlanFault(place, "", FileText.text("csv.header", String.join(",", columns)));
        }
        for (var cells : table.rows) {
            if (cells.size() != columns.size()) {
                throw table.misshapen(cells);
            }
        }
        return table;
    }

    private static CsvTable parse(String file, String text, char delimiter) {
        return new CsvTable(file, delimiter, lines(text, delimiter));
    }

    private static char delimiter(String text) {
        var counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (begun && !quoted && c == '\n') {
                break;
            }
            begun |= !Character.isWhitespace(c);
            int which = quoted ? -1 : DELIMITERS.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.charAt(most);
    }

    /// What the columns are called.
    public List<String> header() {
        return header.stream().map(Cell::text).toList();
    }

    /// What stands between two cells: a comma, a semicolon or a tab.
    public char delimiter() {
        return delimiter;
    }

    /// The file's name, for messages.
    String file() {
        return file;
    }

    /// The rows below the header, but for those with nothing in any cell.
    ///
    /// @throws IllegalArgumentException if the table has no such columns
    List<CsvRow> rows(CsvMapping mapping) {
        if (!mapping.fits(header.size())) {
            throw new IllegalArgumentException(mapping + " is not for " + header());
        }
        return rows.stream().map(cells -> row(cells, mapping)).toList();
    }

    private CsvRow row(List<Cell> cells, CsvMapping mapping) {
        var place = cells.getFirst().place();
        var read = new EnumMap<CsvColumn, Cell>(CsvColumn.class);
        for (var column : CsvColumn.values()) {
            int position = mapping.position(column).orElse(cells.size());
            read.put(column, position < cells.size() ? cells.get(position) : new Cell(place, ""));
        }
        return new CsvRow(place, read, cells.size() == header.size() ? null : misshapen(cells));
    }

    private PlanFault misshapen(List<Cell> cells) {
        return new PlanFault(cells.getFirst().place(), "", FileText.text("csv.cells", header.size(), cells.size()));
    }

    private static List<List<Cell>> lines(String text, char delimiter) {
        try (var parser = FACTORY.createParser(cutAt(delimiter), text)) {
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

    private static ObjectReadContext cutAt(char delimiter) {
        return new ObjectReadContext.Base() {
            @Override
            public FormatSchema getSchema() {
                return CsvSchema.emptySchema().withColumnSeparator(delimiter);
            }
        };
    }

    private static Json.Place place(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private static Json.Place place(TokenStreamLocation location) {
        return new Json.Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
