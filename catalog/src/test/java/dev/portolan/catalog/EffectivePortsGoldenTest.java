package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.reader.BundledCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Compares the catalog with a table that was worked out without it, from a second reading of the sources;
/// see [EffectivePorts].
class EffectivePortsGoldenTest {
    private static final Catalog CATALOG = BundledCatalog.load();
    private static final List<Row> TABLE = Csv.rows("effective-ports.csv", EffectivePorts.HEADER).stream()
            .map(Row::new)
            .toList();

    /// One configuration of a product line and all that it opens and dials.
    ///
    /// @param tls the listeners that speak TLS
    /// @param binds the listeners that are bound elsewhere than to every IPv4 address, with that address
    private record Row(
            String line,
            String offset,
            List<String> features,
            List<String> listeners,
            List<String> tls,
            List<String> binds,
            List<String> dials) {
        Row(List<String> cells) {
            this(
                    cells.get(0),
                    cells.get(1),
                    Csv.words(cells.get(2)),
                    sorted(cells.get(3)),
                    sorted(cells.get(4)),
                    sorted(cells.get(5)),
                    sorted(cells.get(6)));
        }

        private static List<String> sorted(String cell) {
            return Csv.words(cell).stream().sorted().toList();
        }
    }

    @Test
    void everyConfigurationOpensAndDialsExactlyWhatTheSourcesSay() {
        var wrong = new ArrayList<String>();
        for (var row : TABLE) {
            var computed = computed(row);
            if (!computed.equals(row)) {
                wrong.add(row.line() + " at " + (row.offset().isEmpty() ? "its own offset" : row.offset()) + " with "
                        + row.features() + ": listeners " + difference(row.listeners(), computed.listeners())
                        + ", TLS " + difference(row.tls(), computed.tls())
                        + ", binds " + difference(row.binds(), computed.binds())
                        + ", dials " + difference(row.dials(), computed.dials()));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void theTableIsWhatTheReadingComesTo() {
        assertEquals(
                String.join("\n", EffectivePorts.table(Csv.lines("effective-ports.txt"))),
                String.join("\n", Csv.lines("effective-ports.csv")),
                "the table is renewed from the folder catalog by " + EffectivePorts.COMMAND);
    }

    @Test
    void everyRowSaysWhatItFollowsFrom() {
        var known = CATALOG.sources().stream().map(Source::tag).collect(Collectors.toSet());
        for (var cells : Csv.rows("effective-ports.csv", EffectivePorts.HEADER)) {
            var silent = cells.get(3).isEmpty() && cells.get(6).isEmpty();
            assertEquals(silent, cells.get(7).isEmpty(), cells.toString());
            assertEquals(
                    List.of(),
                    Csv.words(cells.get(7)).stream()
                            .filter(tag -> !known.contains(tag))
                            .toList(),
                    cells.toString());
        }
    }

    @Test
    void everyFeatureNamedInTheTableExists() {
        var unknown = new TreeSet<String>();
        for (var row : TABLE) {
            choices(row).keySet().stream()
                    .filter(feature -> line(row).feature(feature).isEmpty())
                    .forEach(feature -> unknown.add(row.line() + " " + feature));
        }
        assertEquals(new TreeSet<String>(), unknown);
    }

    @Test
    void everyLineIsThereWithEachOfItsFeatures() {
        var covered = new TreeSet<String>();
        for (var row : TABLE) {
            covered.add(row.line());
            choices(row).keySet().forEach(feature -> covered.add(row.line() + " " + feature));
        }
        var expected = new TreeSet<String>();
        for (var line : CATALOG.lines()) {
            expected.add(line.id().value());
            line.features().forEach(feature -> expected.add(line.id() + " " + feature.id()));
        }
        assertEquals(List.of(), difference(List.copyOf(expected), List.copyOf(covered)));
        assertTrue(TABLE.size() >= 300, TABLE.size() + " rows");
    }

    private static Row computed(Row row) {
        var line = line(row);
        var switches = Switches.of(line, choices(row));
        var offset = row.offset().isEmpty() ? line.offset().defaultOffset() : Integer.parseInt(row.offset());
        var open = line.ports().stream().filter(switches::opens).toList();
        var dials = line.dials().stream()
                .filter(switches::dials)
                .map(dial -> dial.port() + "/" + dial.transport().word())
                .distinct()
                .sorted()
                .toList();
        return new Row(
                row.line(),
                row.offset(),
                row.features(),
                sorted(open.stream().map(port -> number(port, offset))),
                sorted(open.stream().filter(PortSpec::tls).map(port -> number(port, offset))),
                sorted(open.stream()
                        .filter(port -> !port.bind().equals("0.0.0.0"))
                        .map(port -> number(port, offset) + "@" + port.bind())),
                dials);
    }

    private static List<String> sorted(Stream<String> ports) {
        return ports.sorted().toList();
    }

    private static String number(PortSpec port, int offset) {
        var number = port.random() ? "random" : String.valueOf(port.base() + (port.moves() ? offset : 0));
        return number + "/" + port.transport().word();
    }

    /// What one list has more often than the other, such as `[-9611/tcp, +9612/tcp]`.
    private static List<String> difference(List<String> expected, List<String> computed) {
        var missing = new ArrayList<>(expected);
        computed.forEach(missing::remove);
        var extra = new ArrayList<>(computed);
        expected.forEach(extra::remove);
        var difference = new ArrayList<String>();
        missing.forEach(port -> difference.add("-" + port));
        extra.forEach(port -> difference.add("+" + port));
        return difference;
    }

    private static Map<FeatureId, Boolean> choices(Row row) {
        return row.features().stream()
                .collect(Collectors.toMap(
                        word -> new FeatureId(word.startsWith("-") ? word.substring(1) : word),
                        word -> !word.startsWith("-")));
    }

    private static ProductLine line(Row row) {
        return CATALOG.line(new LineId(row.line())).orElseThrow();
    }
}
