package dev.portolan.cli;

import dev.portolan.cli.print.CsvText;
import dev.portolan.cli.print.Paragraph;
import dev.portolan.cli.print.TextTable;
import dev.portolan.cli.print.Words;
import dev.portolan.core.text.JsonText;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/// How `portolan ports` can be written.
enum PortsFormat {
    /// For people.
    TEXT {
        @Override
        String write(PortLines ports) {
            var line = ports.line();
            var table = new TextTable(List.of(
                    Words.text("ports.column.port"),
                    Words.text("ports.column.role"),
                    Words.text("ports.column.open"),
                    Words.text("ports.column.sum"),
                    Words.text("ports.column.id"),
                    Words.text("ports.column.features")));
            ports.rows().forEach(row -> table.row(textCells(row)));
            return Words.text(
                            "ports.title",
                            line.id(),
                            ports.offset(),
                            line.offset().defaultOffset())
                    + "\n\n"
                    + table.text()
                    + doubts(ports);
        }
    },
    /// For spreadsheets and scripts.
    CSV {
        @Override
        String write(PortLines ports) {
            return CsvText.row(COLUMNS)
                    + ports.rows().stream()
                            .map(row -> CsvText.row(csvCells(row)))
                            .collect(Collectors.joining());
        }
    },
    /// For programs.
    JSON {
        @Override
        String write(PortLines ports) {
            return JsonText.of(json -> {
                json.writeStartObject();
                json.writeStringProperty("line", ports.line().id().value());
                json.writeNumberProperty("offset", ports.offset());
                json.writeArrayPropertyStart("ports");
                ports.rows().forEach(row -> writeRow(json, row));
                json.writeEndArray();
                json.writeEndObject();
            });
        }
    };

    private static final int DOUBT_MARGIN = 11;

    private static final List<String> COLUMNS = List.of(
            "port",
            "transport",
            "role",
            "id",
            "base",
            "offset",
            "moves",
            "feature",
            "open",
            "bind",
            "tls",
            "purpose",
            "setting",
            "source",
            "note");

    /// The whole text, with a line break at the end.
    abstract String write(PortLines ports);

    private static List<String> textCells(PortLine row) {
        return List.of(
                number(row), Choice.word(row.role()), Words.yesNo(row.open()), sum(row), row.id(), features(row));
    }

    /// A paragraph for each port whose number deserves a second look.
    private static String doubts(PortLines ports) {
        var paragraphs = ports.rows().stream()
                .filter(row -> !row.doubt().isEmpty())
                .map(row ->
                        Paragraph.hanging(number(row), DOUBT_MARGIN, Words.text("ports.doubt", row.id(), row.doubt())))
                .collect(Collectors.joining());
        return paragraphs.isEmpty() ? "" : "\n" + Words.text("ports.doubts") + "\n" + paragraphs;
    }

    private static String number(PortLine row) {
        var number = row.role() == PortLine.Role.RANDOM ? Words.text("ports.any") : Integer.toString(row.port());
        return number + "/" + row.transport().word();
    }

    private static String sum(PortLine row) {
        if (row.moves()) {
            return row.base() + "+" + row.offset();
        }
        return row.role() == PortLine.Role.LISTENS ? Words.text("ports.stays") : "";
    }

    private static List<String> csvCells(PortLine row) {
        return List.of(
                Integer.toString(row.port()),
                row.transport().word(),
                Choice.word(row.role()),
                row.id(),
                Integer.toString(row.base()),
                Integer.toString(row.offset()),
                Words.yesNo(row.moves()),
                features(row),
                Words.yesNo(row.open()),
                row.bind(),
                row.tls() == null ? "" : Words.yesNo(row.tls()),
                row.purpose(),
                row.setting(),
                String.join(" ", row.source()),
                row.note());
    }

    private static String features(PortLine row) {
        return row.features().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static void writeRow(JsonGenerator json, PortLine row) {
        json.writeStartObject();
        json.writeNumberProperty("port", row.port());
        json.writeStringProperty("transport", row.transport().word());
        json.writeStringProperty("role", Choice.word(row.role()));
        json.writeStringProperty("id", row.id());
        json.writeNumberProperty("base", row.base());
        json.writeNumberProperty("offset", row.offset());
        json.writeBooleanProperty("moves", row.moves());
        json.writeArrayPropertyStart("feature");
        row.features().forEach(feature -> json.writeString(feature.value()));
        json.writeEndArray();
        json.writeBooleanProperty("open", row.open());
        json.writeStringProperty("bind", row.bind());
        json.writeName("tls");
        if (row.tls() == null) {
            json.writeNull();
        } else {
            json.writeBoolean(row.tls());
        }
        json.writeStringProperty("purpose", row.purpose());
        json.writeStringProperty("setting", row.setting());
        json.writeArrayPropertyStart("source");
        row.source().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("note", row.note());
        json.writeStringProperty("doubt", row.doubt());
        json.writeEndObject();
    }
}
