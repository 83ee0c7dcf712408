package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.reader.BundledCatalog;
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

    private static final Catalog NODES = CatalogFiles.catalog("""
            family: Nodes
            sources:
              S1: {title: One, url: "https://example.org/one"}
            lines:
              relay@1:
                name: Relay
                short-name: Relay
                stem: relay
                summary: Passes on.
                pictogram: generic
                offset: {kind: setting, default: 3, setting: offset}
                ports:
                  long: {label: long, base: 8000, purpose: Long., setting: long, sources: [S1]}
                  next: {label: next, base: 8001, purpose: Next., setting: next, sources: [S1]}
                  amqp: {label: amqp, base: 5672, purpose: Queues., setting: amqp, sources: [S1], disputed: {base: 8883, source: S1}}
              node@2:
                name: Node
                short-name: Node
                stem: node
                summary: Takes part.
                pictogram: generic
                options: {config-file: "--config-file", environment-prefix: NODE_}
                offset: {kind: per-port, setting: each option}
                features:
                  rpc: {name: RPC, setting: "--rpc-enabled"}
                  dns: {name: DNS, group: find, setting: "--dns"}
                  seeds: {name: Seeds, group: find, setting: "--seeds"}
                ports:
                  alt: {label: alt, base: 8080, purpose: Other pages., setting: "--alt", sources: [S1]}
                  web: {label: web, base: 80, purpose: Pages., setting: "--web", sources: [S1]}
                  rpc: {label: rpc, base: 8545, features: [rpc], purpose: Calls., setting: "--rpc-port", sources: [S1]}
                  peers: {label: peers, base: 4000, transport: udp, features: [find], purpose: Peers., setting: "--p2p", sources: [S1]}
                  sync: {label: sync, base: 4000, purpose: Blocks., setting: "--sync", sources: [S1]}
                dials:
                  seek: {label: seek, port: 853, features: [find], purpose: Looks around., setting: "--seek", sources: [S1]}
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
    void findsThePortsThatHaveAWordOfTheSummaryToo() {
        assertEquals(List.of("gate@4: http", "gate@3: http"), found("call"));
        assertEquals(List.of("gate@4: http"), found("call gate 4"));
    }

    @Test
    void findsPortsWhoseNumbersAreDoubted() {
        assertEquals(List.of("relay@1: amqp"), foundInNodes("disputed"));
        assertEquals(List.of(), found("unconfirmed"));
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
    void questionMayBeASentence() {
        assertEquals(List.of("gate@4: admin"), found("who is using 9611"));
        assertEquals(List.of("gate@4: admin"), found("What is 9611 used in?"));
        assertEquals(List.of("gate@4: store", "store: client"), found("who dials to 3306"));
    }

    @Test
    void transportBesideANumberIsThatOfThePort() {
        assertEquals(List.of("node@2: sync"), foundInNodes("4000/tcp"));
        assertEquals(List.of("node@2: peers"), foundInNodes("4000/UDP"));
        assertEquals(List.of("node@2: peers"), foundInNodes("udp 4000"));
        assertEquals(List.of("node@2: peers"), foundInNodes("node 2 4000/udp"));
        assertEquals(List.of("node@2: peers"), foundInNodes("udp"));
        assertEquals(List.of(), foundInNodes("2/udp"));
        assertEquals(List.of(), foundInNodes("8545/udp"));
        assertEquals(List.of(), foundInNodes("8545/sctp"));
    }

    @Test
    void findsPortsByADisputedNumberBeforeAndAfterTheDefaultOffset() {
        assertEquals(List.of("relay@1: amqp"), foundInNodes("8883"));
        assertEquals(List.of("relay@1: amqp"), foundInNodes("8886"));
        assertEquals(List.of(), foundInNodes("8889"));
    }

    @Test
    void findsPortsByEveryFormOfTheirOption() {
        assertEquals(List.of("node@2: rpc"), foundInNodes("--rpc-port"));
        assertEquals(List.of("node@2: rpc"), foundInNodes("rpc-port"));
        assertEquals(List.of("node@2: rpc"), foundInNodes("NODE_RPC_PORT"));
    }

    @Test
    void findsPortsAndDialsByTheSettingThatSwitchesThemOn() {
        assertEquals(List.of("node@2: rpc"), foundInNodes("--rpc-enabled"));
        assertEquals(List.of("node@2: rpc"), foundInNodes("NODE_RPC_ENABLED"));
        assertEquals(List.of("node@2: peers seek"), foundInNodes("--dns"));
    }

    @Test
    void theVeryNumberStandsBeforeLongerOnes() {
        assertEquals(List.of("node@2: web alt", "relay@1: long next"), foundInNodes("80"));
        assertEquals(List.of("relay@1: long"), foundInNodes("8000"));
        assertEquals(List.of("relay@1: next"), foundInNodes("8004"));
        assertEquals(List.of("relay@1: long next amqp", "node@2: alt web rpc seek"), foundInNodes("8"));
        assertEquals(List.of("node@2: seek"), foundInNodes("853"));
    }

    @Test
    void keyStrokeIsAnsweredBeforeTheNext() {
        var bundled = BundledCatalog.load();
        assertTimeoutPreemptively(Duration.ofSeconds(4), () -> {
            for (int round = 0; round < 20; round++) {
                for (var question : List.of("g", "ga", "9", "96", "9611/tcp", "besu rpc", "who uses port", "qqq")) {
                    CatalogSearch.find(bundled, question);
                }
            }
        });
        assertTrue(CatalogSearch.find(bundled, "8886").stream()
                .anyMatch(hit -> hit.line().id().value().equals("wso2-ei-broker@6")));
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
        return found(CATALOG, question);
    }

    private static List<String> foundInNodes(String question) {
        return found(NODES, question);
    }

    private static List<String> found(Catalog catalog, String question) {
        return CatalogSearch.find(catalog, question).stream()
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
