package dev.portolan.export.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/// Writes a port sheet as CSV after RFC 4180: UTF-8 without a byte order mark, lines end in CR LF, the header
/// is always the same. Several values in one cell are parted by a space, waivers by a
/// semicolon.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers are left alone.
public final class CsvSheetWriter {
    /// The names of the columns. They are part of the format and are never translated.
    public static final List<String> COLUMNS = List.of(
            "row_id",
            "kind",
            "scope",
            "zone",
            "host",
            "addresses",
            "bind",
            "instance",
            "product",
            "service",
            "transport",
            "base",
            "offset",
            "port",
            "tls",
            "exposure",
            "source_zone",
            "source_host",
            "source_instance",
            "purpose",
            "setting",
            "finding",
            "source",
            "waivers");

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvSheetWriter() {}

    /// Writes the header and the rows. The stream stays open.
    ///
    /// @throws IOException if the stream fails
    public static void write(List<SheetRow> rows, OutputStream out) throws IOException {
        var schema = CsvSchema.builder()
                .addColumns(COLUMNS, CsvSchema.ColumnType.STRING)
                .build();
        var mapper = CsvMapper.builder()
                .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
                .build();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (var sequence = mapper.writer(schema.withHeader().withLineSeparator("\r\n"))
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .writeValues(text)) {
            for (var row : rows) {
                sequence.write(cells(row));
            }
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
        text.flush();
    }

    private static List<@Nullable Object> cells(SheetRow row) {
        var cells = new ArrayList<@Nullable Object>();
        var from = row.from();
        cells.add(text(row.id()));
        cells.add(row.kind().word());
        cells.add(row.scope().word());
        cells.add(text(row.zone()));
        cells.add(text(row.host()));
        cells.add(text(String.join(" ", row.addresses())));
        cells.add(text(row.bind()));
        cells.add(text(row.instance()));
        cells.add(text(row.product()));
        cells.add(text(row.service()));
        cells.add(row.transport().word());
        cells.add(row.base());
        cells.add(row.offset());
        cells.add(row.port());
        cells.add(row.tls() == null ? "" : row.tls() ? "yes" : "no");
        cells.add(row.exposure() == null ? "" : row.exposure().name().toLowerCase(Locale.ROOT));
        cells.add(from == null ? "" : text(from.zone()));
        cells.add(from == null ? "" : text(from.host()));
        cells.add(from == null ? "" : text(from.instance()));
        cells.add(text(row.purpose()));
        cells.add(text(row.setting()));
        cells.add(text(String.join(" ", row.findings())));
        cells.add(text(String.join(" ", row.sources())));
        cells.add(text(String.join("; ", row.waivers())));
        return cells;
    }

    /// Guarded against spreadsheets that run what they open.
    private static String text(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
