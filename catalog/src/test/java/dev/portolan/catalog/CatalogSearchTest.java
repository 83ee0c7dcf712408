package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.portolan.catalog.reader.CatalogFiles;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogSearchTest {
    private static final Catalog CATALOG = CatalogFiles.catalog("""
            family: Middleware
            sources:
              S1: {title: One, url: "https://example.org/one"}
            lines:
              gate@4:
                name: ACME Gate 4.x
                short-name: Gate 4
                stem: gate
                summary: Lets calls in.
                pictogram: generic
                offset: {kind: setting, default: 10, setting: offset}
                ports:
                  http: {label: http, base: 8280, purpose: APIs are called here., setting: http.port, sources: [S1]}
                  admin: {label: admin, base: 9611, moves: false, purpose: Consoles., setting: admin.port, sources: [S1]}
                  scratch: {label: scratch, random: true, purpose: Events., setting: none, sources: [S1]}
                dials:
                  store: {label: store, targets: [store/client], port: 3306, purpose: Keeps users., setting: db, sources: [S1]}
              gate@3:
                name: ACME Gate 3.x
                short-name: Gate 3
                stem: gate
                summary: Lets calls in.
                pictogram: generic
                offset: {kind: setting, setting: offset}
                ports:
                  http: {label: http, base: 8290, purpose: APIs are called here., setting: http.port, sources: [S1]}
              store:
                name: Store
                short-name: Store
                stem: store
                summary: Keeps tables.
                pictogram: generic
                offset: {kind: fixed}
                ports:
                  client: {label: client, base: 3306, purpose: Clients ask here., setting: port, sources: [S1]}
            """);

    private static final List<String> EVERYTHING = List.of("gate@4", "gate@3", "store");

    @Test
    void findsEveryLineWithoutAQuestion() {
        assertEquals(EVERYTHING, found(""));
        assertEquals(EVERYTHING, found("  ?! "));
        assertEquals(EVERYTHING, found("which port is on?"));
    }

    @Test
    void findsLinesByNameFamilyAndSummary() {
        assertEquals(List.of("gate@4", "gate@3"), found("acme"));
        assertEquals(List.of("gate@4", "gate@3"), found("GATE calls"));
        assertEquals(EVERYTHING, found("middleware"));
        assertEquals(List.of("store"), found("tables"));
    }

    @Test
    void findsPortsByTheNumberBeforeAndAfterTheDefaultOffset() {
        assertEquals(List.of("gate@4: http"), found("8280"));
        assertEquals(List.of("gate@4: http", "gate@3: http"), found("8290"));
    }

    @Test
    void findsPortsByTheBeginningOfANumberOnly() {
        assertEquals(List.of("gate@4: admin"), found("96"));
        assertEquals(List.of(), found("611"));
        assertEquals(List.of(), found("96110"));
        assertEquals(List.of(), found("9621"));
        assertEquals(List.of(), found("0"));
    }

    @Test
    void answersWhoUsesANumber() {
        assertEquals(List.of("gate@4: admin"), found("who uses 9611?"));
        assertEquals(List.of("gate@4: store", "store: client"), found("Who uses port 3306?"));
        assertEquals(List.of("gate@4: http", "gate@3: http"), found("what listens on 8290"));
    }

    @Test
    void findsPortsAndDialsByTheirPurposeAndSetting() {
        assertEquals(List.of("gate@4: http", "gate@3: http"), found("apis"));
        assertEquals(List.of("gate@4: store"), found("users"));
        assertEquals(List.of("gate@4: admin"), found("admin.port"));
    }

    @Test
    void everyWordMustBeFoundInTheLineOrInThePort() {
        assertEquals(List.of("gate@3: http"), found("gate apis 829 3.x"));
        assertEquals(List.of("gate@4: http", "gate@3: http"), found("gate http"));
        assertEquals(List.of(), found("gate tables"));
        assertEquals(List.of(), found("9611 8280"));
    }

    @Test
    void numberBesideAWordCanBeTheVersion() {
        assertEquals(List.of("gate@4"), found("acme gate 4"));
        assertEquals(List.of("gate@3: http"), found("gate 3 http"));
        assertEquals(List.of("gate@4: store", "store: client"), found("3"));
    }

    @Test
    void linesAskedForAsAWholeStandFirst() {
        assertEquals(List.of("store", "gate@4: store"), found("store"));
    }

    @Test
    void findsNothingInWhatMeansNothing() {
        assertEquals(List.of(), found("\u202e9611"));
        assertEquals(List.of(), found("\u05e9\u05e2\u05e8"));
        assertEquals(List.of(), found("\ud83d\udea2"));
        assertEquals(List.of(), found("\ud83d"));
        assertEquals(List.of(), found("\u0669\u0666\u0661\u0661"));
        assertEquals(List.of(), found("\u0000"));
        assertEquals(List.of(), found("[("));
        assertEquals(List.of(), found("\\E.*"));
    }

    @Test
    void questionOfAnyLengthIsAnsweredAtOnce() {
        var numbers = IntStream.range(0, 20_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        Stream.of(
                        "9".repeat(100_000),
                        "a".repeat(100_000),
                        "gate ".repeat(20_000) + "qq",
                        numbers,
                        "?".repeat(100_000) + "x9")
                .forEach(question -> assertTimeoutPreemptively(
                        Duration.ofSeconds(2), () -> assertEquals(List.of(), found(question))));
    }

    private static List<String> found(String question) {
        return CatalogSearch.find(CATALOG, question).stream()
                .map(hit -> hit.line().id()
                        + (hit.isWhole() ? "" : ": ")
                        + Stream.concat(
                                        hit.ports().stream()
                                                .map(port -> port.id().value()),
                                        hit.dials().stream()
                                                .map(dial -> dial.id().value()))
                                .collect(Collectors.joining(" ")))
                .toList();
    }
}
