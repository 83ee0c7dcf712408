package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.portolan.catalog.Difference;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwinTest {
    private static final String TEXT = """
            family: Tests
            sources:
              S1: {title: One, url: "https://example.org/one"}
            lines:
              gate:
                {name: Gate, short-name: Gate, stem: gate, summary: Lets in., pictogram: generic,
                 offset: {kind: fixed},
                 ports: {
                   web: {label: web, base: 80, tls-twin: web-tls, purpose: Web., setting: w, sources: [S1]},
                   web-tls: {label: web tls, base: 443, tls: true, purpose: Web., setting: w, sources: [S1]},
                   time: {label: time, base: 123, transport: udp, tls: true, purpose: T., setting: t, sources: [S1]},
                   log: {label: log, base: 514, purpose: Log., setting: l, sources: [S1]}}}
            """;

    private static final String PLACE = "gate.yaml:9:46: lines.gate.ports.web.tls-twin: ";

    @Test
    void portNamesTheOneThatOffersTheSameOverTls() {
        var loaded = gate().load();

        assertEquals(List.of(), loaded.problems());
        assertEquals(new PortId("web-tls"), port(loaded, "web").tlsTwin());
        assertNull(port(loaded, "web-tls").tlsTwin());
    }

    @Test
    void refusesTwinThatIsNotThere() {
        assertProblem("no port in this product line called 'wob-tls'; did you mean web-tls?", "wob-tls");
        assertProblem("not an id of lower-case letters, digits and hyphens: 'gate/web-tls'", "gate/web-tls");
    }

    @Test
    void refusesTwinThatCannotBeIt() {
        assertProblem("no port is its own twin", "web");
        assertProblem("'log' speaks no TLS", "log");
        assertProblem("'time' is udp and the port is tcp", "time");
    }

    @Test
    void mistakeInTheTwinIsNoMistakeOfThePort() {
        assertEquals(
                List.of("gate.yaml:10:40: lines.gate.ports.web-tls.base: expected a number from 1 to 65535, found the"
                        + " number 0"),
                new CatalogFiles()
                        .shipped("gate.yaml", TEXT.replace("base: 443", "base: 0"))
                        .problems());
    }

    @Test
    void twinMayStandInThePartOfTheOther() {
        var text = """
                family: Tests
                sources:
                  S1: {title: One, url: "https://example.org/one"}
                parts:
                  web: {ports: {web: {label: web, base: 80, tls-twin: tls, purpose: Web., setting: w, sources: [S1]}}}
                  tls: {ports: {tls: {label: tls, base: 443, tls: true, purpose: Web., setting: w, sources: [S1]}}}
                lines:
                  gate:
                    {name: Gate, short-name: Gate, stem: gate, summary: Lets in., pictogram: generic,
                     offset: {kind: fixed}, includes: [web, tls]}
                """;

        assertEquals(List.of(), new CatalogFiles().shipped("gate.yaml", text).problems());
        assertEquals(
                List.of("gate.yaml:5:55: parts.web.ports.web.tls-twin: no port in this product line called 'tls'"),
                new CatalogFiles()
                        .shipped("gate.yaml", text.replace("[web, tls]", "[web]"))
                        .problems());
    }

    @Test
    void changeMayNameAnotherTwin() {
        var loaded = changed("log: {tls-twin: web-tls}");

        assertEquals(List.of(), loaded.problems());
        assertEquals(List.of(new Difference("tls-twin", "", "web-tls")), Difference.of(port(loaded, "log")));
    }

    @Test
    void changeThatPartsTwinsIsRefused() {
        assertLeft(
                "own.yaml:4:23: changes.gate.ports.log.tls-twin: 'time' is udp and the port is tcp",
                "log: {tls-twin: time}");
        assertLeft(
                "own.yaml:4:23: changes.gate.ports.log.tls-twin: no port in this product line called 'x'",
                "log: {tls-twin: x}");
        assertLeft(
                "own.yaml:4:7: changes.gate.ports.web: 'web-tls' is tcp and the port is udp", "web: {transport: udp}");
        assertLeft(
                "own.yaml:4:7: changes.gate.ports.web-tls: the TLS twin of 'web', but 'web-tls' speaks no TLS",
                "web-tls: {tls: false}");
    }

    private static void assertProblem(String problem, String twin) {
        assertEquals(
                List.of(PLACE + problem),
                new CatalogFiles()
                        .shipped("gate.yaml", TEXT.replace("tls-twin: web-tls", "tls-twin: " + twin))
                        .problems());
    }

    private static void assertLeft(String problem, String change) {
        var loaded = changed(change);

        assertEquals(List.of(problem), CatalogFiles.problems(loaded));
        assertEquals(
                gate().load().catalog().lines().iterator().next().ports(),
                loaded.catalog().lines().iterator().next().ports());
    }

    private static LoadedCatalog changed(String change) {
        return gate().own("own.yaml", "changes:\n  gate:\n    ports:\n      " + change + "\n")
                .load();
    }

    private static CatalogFiles gate() {
        return new CatalogFiles().shipped("gate.yaml", TEXT);
    }

    private static PortSpec port(LoadedCatalog loaded, String id) {
        return loaded.catalog()
                .line(new LineId("gate"))
                .orElseThrow()
                .port(new PortId(id))
                .orElseThrow();
    }
}
