package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.ProductLine;
import java.util.List;

/// A catalog file with one of everything, into which mistakes are put.
final class Acme {
    /// Line numbers in expected messages count from the first line of this.
    static final String TEXT = """
            family: Tests
            sources:
              S1: {title: One, url: "https://example.org/one"}
              S2: {title: Two, url: "https://example.org/two"}
            lines:
              acme@2:
                name: ACME Server 2
                short-name: ACME 2
                stem: acme
                summary: A server for tests.
                pictogram: generic
                own-ports: true
                options: {config-file: "--config", environment-prefix: ACME_, distinct-ports: [web, probe]}
                offset:
                  kind: setting
                  default: 10
                  setting: "acme.toml: offset"
                features:
                  pull:
                    name: Pull
                    enabled: true
                    group: metrics
                    setting: "acme.toml: pull"
                    since: "2.1"
                    until: "2.4"
                    note: Off in a container.
                  push:
                    name: Push
                    group: metrics
                    setting: "acme.toml: push"
                ports:
                  web:
                    label: web
                    base: 8280
                    purpose: Serves pages.
                    setting: "acme.toml: web"
                    sources: [S1]
                  probe:
                    label: probe
                    base: 9545
                    transport: udp
                    moves: false
                    when-taken: counts-up
                    features: [pull]
                    bind: 127.0.0.1
                    bind-setting: "acme.toml: bind"
                    tls: true
                    kind: metrics
                    exposure: loopback
                    main: true
                    purpose: Serves metrics.
                    setting: "acme.toml: probe"
                    literals:
                      - {setting: "agent.toml: probe", number: 9545, features: [pull], note: An example., sources: [S2]}
                      - {setting: "agent.toml: check", number: 9555, sources: [S2, S1]}
                    sources: [S1, S2]
                    confidence: low
                    disputed: {base: 9546, source: S2}
                    since: "2.2"
                    until: "2.3"
                    note: Rarely used.
                dials:
                  peer:
                    label: peer
                    targets: [self/web]
                    port: 8290
                    purpose: Talks to its peers.
                    setting: "acme.toml: peer"
                    sources: [S1]
                  push:
                    label: push
                    targets: [acme@2/probe]
                    port: 9545
                    transport: udp
                    features: [metrics]
                    when: with-peers
                    through-load-balancer: true
                    purpose: Pushes metrics.
                    setting: "acme.toml: push"
                    sources: [S2]
                    since: "2.3"
                    until: "2.4"
                    note: Off at first.
            """;

    private Acme() {}

    /// The text with other words in some places.
    ///
    /// @param changes pairs of what stands in it and what takes its place the first time
    static String with(String... changes) {
        var text = TEXT;
        for (int i = 0; i < changes.length; i += 2) {
            int at = text.indexOf(changes[i]);
            assertTrue(at >= 0, "not in the text: " + changes[i]);
            text = text.substring(0, at) + changes[i + 1] + text.substring(at + changes[i].length());
        }
        return text;
    }

    /// The line that such a text describes, in which nothing may be wrong.
    static ProductLine line(String... changes) {
        return CatalogFiles.catalog(with(changes)).line(new LineId("acme@2")).orElseThrow();
    }

    /// Checks what is wrong with such a text: one thing.
    static void assertProblem(String problem, String... changes) {
        assertEquals(
                List.of("acme.yaml:" + problem),
                new CatalogFiles().shipped("acme.yaml", with(changes)).problems());
    }
}
