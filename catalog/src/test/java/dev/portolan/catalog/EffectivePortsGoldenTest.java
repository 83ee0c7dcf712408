package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.reader.BundledCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Compares the catalog with a table that was worked out without it, from a second reading of the sources;
/// see `src/test/scripts/EffectivePorts.java`.
class EffectivePortsGoldenTest {
    private static final Catalog CATALOG = BundledCatalog.load();
    private static final List<Row> TABLE =
            Csv.rows("effective-ports.csv", "line,offset,features,listeners,dials,source").stream()
                    .map(Row::new)
                    .toList();

    /// One configuration of a product line and all that it opens and dials.
    private record Row(String line, String offset, List<String> features, List<String> listeners, List<String> dials) {
        Row(List<String> cells) {
            this(cells.get(0), cells.get(1), Csv.words(cells.get(2)), sorted(cells.get(3)), sorted(cells.get(4)));
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
                        + ", dials " + difference(row.dials(), computed.dials()));
            }
        }
        assertEquals("", String.join("\n", wrong));
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
        var listeners = line.ports().stream()
                .filter(switches::opens)
                .map(port -> number(port, offset) + "/" + port.transport().word())
                .sorted()
                .toList();
        var dials = line.dials().stream()
                .filter(switches::dials)
                .map(dial -> dial.port() + "/" + dial.transport().word())
                .distinct()
                .sorted()
                .toList();
        return new Row(row.line(), row.offset(), row.features(), listeners, dials);
    }

    private static String number(PortSpec port, int offset) {
        return port.random() ? "random" : String.valueOf(port.base() + (port.moves() ? offset : 0));
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
