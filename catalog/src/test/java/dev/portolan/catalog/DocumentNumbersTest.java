package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.reader.BundledCatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Accounts for every number in the three documents that Portolan implements: each is a port that the
/// catalog has exactly so, or no port. `src/test/scripts/DocumentNumbers.java` found the numbers; what they
/// are was read by eye.
class DocumentNumbersTest {
    private static final Catalog CATALOG = BundledCatalog.load();
    private static final Map<Printed, Integer> FOUND = found();
    private static final List<Meaning> MEANINGS =
            Csv.rows("document-ports.csv", "document,section,number,line,id,role,transport,base,effective").stream()
                    .map(Meaning::new)
                    .toList();
    private static final List<Printed> EXPLAINED =
            Csv.rows("document-non-ports.csv", "document,section,number,reason").stream()
                    .map(cells -> new Printed(cells.get(0), cells.get(1), cells.get(2)))
                    .toList();

    /// A number under a heading of a document, or `random-tcp` and the like.
    private record Printed(String document, String section, String number) {
        String place() {
            return document + " " + section;
        }
    }

    /// A port or dial of a product line that a printed number stands for.
    private record Meaning(
            Printed printed, String line, String id, String role, String transport, String base, String effective) {
        Meaning(List<String> cells) {
            this(
                    new Printed(cells.get(0), cells.get(1), cells.get(2)),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7),
                    cells.get(8));
        }

        /// The same, as the catalog has it; empty if it lacks the line, port or dial.
        Optional<Meaning> inCatalog() {
            return CATALOG.line(new LineId(line)).flatMap(found -> switch (role) {
                case "dials" ->
                    found.dials().stream()
                            .filter(dial -> dial.id().value().equals(id))
                            .findFirst()
                            .map(this::dialled);
                default -> found.port(new PortId(id)).map(port -> opened(found, port));
            });
        }

        private Meaning opened(ProductLine found, PortSpec port) {
            return new Meaning(
                    printed,
                    line,
                    id,
                    port.random() ? "random" : "listens",
                    port.transport().word(),
                    port.random() ? "" : String.valueOf(port.base()),
                    port.random() ? "random" : String.valueOf(found.freshNumber(port)));
        }

        private Meaning dialled(Dial dial) {
            return new Meaning(
                    printed,
                    line,
                    id,
                    "dials",
                    dial.transport().word(),
                    String.valueOf(baseOf(dial)),
                    String.valueOf(dial.port()));
        }

        /// The base of the target that has the dialled number, or that number itself: Besu pushes metrics
        /// to 9001, where no gateway listens by itself.
        private static int baseOf(Dial dial) {
            return dial.targets().stream()
                    .filter(target -> effective(target) == dial.port())
                    .findFirst()
                    .flatMap(CATALOG::port)
                    .map(PortSpec::base)
                    .orElse(dial.port());
        }

        private static int effective(Dial.Target target) {
            var port = CATALOG.port(target).orElseThrow();
            return CATALOG.line(target.line()).orElseThrow().freshNumber(port);
        }

        /// Whether the effective number is the printed one. A printed sum such as `7711+` gives the base.
        boolean isAsPrinted() {
            var number = printed.number();
            if (number.endsWith("+")) {
                return number.equals(base + "+");
            }
            return number.equals(number.startsWith("random") ? "random-" + transport : effective);
        }
    }

    @Test
    void everyPrintedNumberIsAPortOrExplained() {
        var accounted = new TreeSet<String>();
        MEANINGS.forEach(meaning -> accounted.add(meaning.printed().toString()));
        EXPLAINED.forEach(printed -> accounted.add(printed.toString()));

        assertEquals(
                FOUND.keySet().stream().map(Printed::toString).collect(Collectors.toCollection(TreeSet::new)),
                accounted);
        tally().forEach(System.out::println);
    }

    @Test
    void noNumberIsBothAPortAndNone() {
        var both = MEANINGS.stream()
                .map(Meaning::printed)
                .filter(EXPLAINED::contains)
                .toList();

        assertEquals(List.of(), both);
    }

    @Test
    void theCatalogHasEachPrintedPort() {
        var wrong = new ArrayList<String>();
        for (var meaning : MEANINGS) {
            var found = meaning.inCatalog();
            if (!found.equals(Optional.of(meaning))) {
                wrong.add(meaning + ", but the catalog has "
                        + found.map(Meaning::toString).orElse("none"));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void effectiveNumbersAreThosePrinted() {
        assertEquals(
                List.of(),
                MEANINGS.stream().filter(Predicate.not(Meaning::isAsPrinted)).toList());
    }

    private static Map<Printed, Integer> found() {
        var found = new LinkedHashMap<Printed, Integer>();
        for (var cells : Csv.rows("document-numbers.csv", "document,section,line,number,occurrences")) {
            found.merge(
                    new Printed(cells.get(0), cells.get(1), cells.get(3)),
                    Integer.parseInt(cells.get(4)),
                    Integer::sum);
        }
        return found;
    }

    /// For each section: different numbers, how often they are printed, and how many of them are ports or
    /// none.
    private static List<String> tally() {
        var mapped = MEANINGS.stream().map(Meaning::printed).collect(Collectors.toSet());
        var places = FOUND.keySet().stream().map(Printed::place).collect(Collectors.toCollection(LinkedHashSet::new));
        var lines = new ArrayList<String>();
        places.forEach(
                place -> lines.add(tally(place, printed -> printed.place().equals(place), mapped)));
        lines.add(tally("all documents", printed -> true, mapped));
        return lines;
    }

    private static String tally(String place, Predicate<Printed> within, Set<Printed> mapped) {
        var numbers = FOUND.keySet().stream().filter(within).toList();
        return "%s: %d numbers in %d places, %d mapped, %d explained"
                .formatted(
                        place,
                        numbers.size(),
                        numbers.stream().mapToInt(FOUND::get).sum(),
                        numbers.stream().filter(mapped::contains).count(),
                        numbers.stream().filter(EXPLAINED::contains).count());
    }
}
