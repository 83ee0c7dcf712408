package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Source;
import dev.portolan.catalog.Switches;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every shipped fact keeps to. Which ports there are is held by tables elsewhere.
class BundledCatalogTest {
    private static final Catalog CATALOG = BundledCatalog.load();

    /// Lines whose listeners nobody can know beforehand.
    private static final List<String> WITHOUT_PORTS = List.of("custom");

    /// Numbers that a caller's own default differs in: Besu and Web3Signer push to 9001, where no Pushgateway
    /// listens by default.
    private static final List<String> OWN_NUMBERS = List.of(
            "besu@26 metrics-push: 9001 for pushgateway/http", "web3signer metrics-push: 9001 for pushgateway/http");

    @Test
    void familiesStandTogetherInTheirOrder() {
        var runs = new ArrayList<String>();
        for (var line : CATALOG.lines()) {
            if (runs.isEmpty() || !runs.getLast().equals(line.family())) {
                runs.add(line.family());
            }
        }
        assertEquals(
                List.of(
                        "API management",
                        "Integration",
                        "Enterprise Integrator",
                        "Platform",
                        "Analytics",
                        "Devices",
                        "Blockchain",
                        "Around them"),
                runs);
    }

    @Test
    void linesAreTalkedOfByShortNamesOfTheirOwn() {
        assertNone(repeated(CATALOG.lines().stream().map(ProductLine::name).toList()));
        assertNone(repeated(CATALOG.lines().stream().map(ProductLine::shortName).toList()));
    }

    @Test
    void oneToFourPortsStandForEachProduct() {
        assertNone(CATALOG.lines().stream()
                .filter(line -> !WITHOUT_PORTS.contains(line.id().value()))
                .filter(line -> main(line) < 1 || main(line) > 4)
                .map(line -> line.id() + ": " + main(line)));
    }

    private static long main(ProductLine line) {
        return line.ports().stream().filter(PortSpec::main).count();
    }

    @Test
    void labelsAreAFewLowerCaseWordsThatTellPortsApart() {
        var form = "[a-z0-9]+(,? [a-z0-9]+|-[a-z0-9]+)*( \\([A-Za-z0-9., ]+\\))?";
        assertNone(CATALOG.lines().stream()
                .flatMap(line -> Stream.concat(
                                line.ports().stream().map(PortSpec::label),
                                line.dials().stream().map(dial -> dial.label()))
                        .filter(label -> label.length() > 32 || !label.matches(form))
                        .map(label -> line.id() + ": " + label)));
        assertNone(CATALOG.lines().stream()
                .flatMap(line -> Stream.concat(
                                repeated(line.ports().stream()
                                        .map(PortSpec::label)
                                        .toList()),
                                repeated(line.dials().stream()
                                        .map(dial -> dial.label())
                                        .toList()))
                        .map(label -> line.id() + ": " + label)));
    }

    @Test
    void sentencesEndWithAFullStop() {
        assertNone(CATALOG.lines().stream()
                .flatMap(line -> sentences(line)
                        .filter(text -> !text.isEmpty() && !text.endsWith("."))
                        .map(text -> line.id() + ": " + text)));
    }

    private static Stream<String> sentences(ProductLine line) {
        return Stream.of(
                        Stream.of(line.summary()),
                        line.features().stream().map(feature -> feature.note()),
                        line.ports().stream().flatMap(port -> Stream.of(port.purpose(), port.note())),
                        line.ports().stream()
                                .flatMap(port -> port.literals().stream())
                                .map(literal -> literal.note()),
                        line.dials().stream().flatMap(dial -> Stream.of(dial.purpose(), dial.note())))
                .flatMap(texts -> texts);
    }

    @Test
    void dialsQuoteTheNumberOfTheirFirstTargetAtItsDefaultOffset() {
        assertEquals(
                OWN_NUMBERS,
                CATALOG.lines().stream()
                        .flatMap(line -> line.dials().stream()
                                .flatMap(dial -> dial.targets().stream()
                                        .limit(1)
                                        .filter(target -> fresh(target) != dial.port())
                                        .map(target ->
                                                line.id() + " " + dial.id() + ": " + dial.port() + " for " + target)))
                        .sorted()
                        .toList());
    }

    private static int fresh(Dial.Target target) {
        return CATALOG.line(target.line())
                .orElseThrow()
                .freshNumber(CATALOG.port(target).orElseThrow());
    }

    @Test
    void freshInstallationDoesNotCollideWithItself() {
        assertNone(CATALOG.lines().stream()
                .flatMap(line -> repeated(line.ports().stream()
                                .filter(port -> !port.random()
                                        && Switches.of(line, Map.of()).opens(port))
                                .map(port -> line.freshNumber(port) + "/"
                                        + port.transport().word() + " on " + port.bind())
                                .toList())
                        .map(listener -> line.id() + ": " + listener)));
    }

    @Test
    void disputesNameAnotherNumber() {
        assertNone(CATALOG.lines().stream()
                .flatMap(line -> line.ports().stream()
                        .filter(port -> Optional.ofNullable(port.provenance().disputed())
                                .filter(dispute -> dispute.base() == port.base())
                                .isPresent())
                        .map(port -> line.id() + ": " + port.id())));
    }

    @Test
    void versionsAreNumbers() {
        assertNone(CATALOG.lines().stream()
                .flatMap(line -> Stream.of(
                                line.features().stream().map(feature -> feature.versions()),
                                line.ports().stream()
                                        .map(port -> port.provenance().versions()),
                                line.dials().stream().map(dial -> dial.versions()))
                        .flatMap(versions -> versions)
                        .flatMap(versions -> Stream.of(versions.since(), versions.until()))
                        .filter(version -> !version.matches("([0-9]+(\\.[0-9]+)*)?"))
                        .map(version -> line.id() + ": " + version)));
    }

    @Test
    void everySourceIsReferredTo() {
        var unused = CATALOG.sources().stream().map(Source::tag).collect(Collectors.toCollection(TreeSet::new));
        CATALOG.lines().forEach(line -> unused.removeAll(line.citedSources()));
        assertEquals(new TreeSet<String>(), unused);
    }

    private static Stream<String> repeated(List<String> words) {
        var seen = new HashSet<String>();
        return words.stream().filter(word -> !seen.add(word));
    }

    private static void assertNone(Stream<String> exceptions) {
        assertEquals("", exceptions.sorted().collect(Collectors.joining("\n")));
    }
}
