package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Confidence;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.DialId;
import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Source;
import dev.portolan.catalog.Transport;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogReaderTest {
    private static final List<Source> SOURCES = List.of(new Source("S1", "One", "one"), new Source("S2", "Two", "two"));

    /// Line numbers in the expected messages count from the first line of this.
    private static final String ACME = """
            id: acme@2
            name: ACME Server 2
            short-name: ACME 2
            stem: acme
            family: Tests
            summary: A server for tests.
            pictogram: generic
            offset:
              kind: setting
              default: 10
              setting: acme.toml
            features:
              metrics:
                name: Metrics
                enabled: true
                group: monitoring
                setting: acme.toml
              push:
                name: Push
                group: monitoring
                setting: acme.toml
            ports:
              web:
                label: web
                base: 8280
                purpose: Serves pages.
                setting: acme.toml
                sources: [S1]
              metrics:
                label: metrics
                base: 9545
                transport: udp
                moves: false
                features: [metrics]
                bind: 127.0.0.1
                tls: true
                exposure: loopback
                main: true
                purpose: Serves metrics.
                setting: acme.toml
                sources: [S1, S2]
                confidence: low
                disputed: {base: 9546, source: S2}
                note: Rarely used.
            dials:
              peer:
                label: peer
                targets: [acme@2/web]
                port: 8290
                purpose: Talks to its peers.
                setting: acme.toml
                sources: [S1]
            """;

    private final CatalogReader reader = new CatalogReader(SOURCES);

    @Test
    void readsEveryFieldAndFillsInDefaults() {
        var metrics = new FeatureId("metrics");
        assertEquals(
                new ProductLine(
                        new LineId("acme@2"),
                        "ACME Server 2",
                        "ACME 2",
                        "acme",
                        "Tests",
                        "A server for tests.",
                        "generic",
                        new OffsetRule(OffsetRule.Kind.SETTING, 10, "acme.toml"),
                        false,
                        List.of(
                                new Feature(metrics, "Metrics", true, "monitoring", "acme.toml"),
                                new Feature(new FeatureId("push"), "Push", false, "monitoring", "acme.toml")),
                        List.of(
                                new PortSpec(
                                        new PortId("web"),
                                        "web",
                                        8280,
                                        Transport.TCP,
                                        false,
                                        true,
                                        List.of(),
                                        "0.0.0.0",
                                        false,
                                        Exposure.INTERNAL,
                                        false,
                                        "Serves pages.",
                                        "acme.toml",
                                        List.of("S1"),
                                        Confidence.HIGH,
                                        null,
                                        ""),
                                new PortSpec(
                                        new PortId("metrics"),
                                        "metrics",
                                        9545,
                                        Transport.UDP,
                                        false,
                                        false,
                                        List.of(metrics),
                                        "127.0.0.1",
                                        true,
                                        Exposure.LOOPBACK,
                                        true,
                                        "Serves metrics.",
                                        "acme.toml",
                                        List.of("S1", "S2"),
                                        Confidence.LOW,
                                        new PortSpec.Dispute(9546, "S2"),
                                        "Rarely used.")),
                        List.of(new Dial(
                                new DialId("peer"),
                                "peer",
                                List.of(new Dial.Target(new LineId("acme@2"), new PortId("web"))),
                                8290,
                                Transport.TCP,
                                List.of(),
                                false,
                                "Talks to its peers.",
                                "acme.toml",
                                List.of("S1"),
                                ""))),
                reader.readLine("acme.yaml", ACME));
    }

    @Test
    void randomPortHasNoBaseAndStays() {
        var line = reader.readLine("acme.yaml", ACME.replace("    base: 8280\n", "    random: true\n"));

        var web = line.port(new PortId("web")).orElseThrow();
        assertEquals(List.of(0, true, false), List.of(web.base(), web.random(), web.moves()));
    }

    @Test
    void portsOfAFixedLineStay() {
        var line = reader.readLine(
                "acme.yaml", ACME.replace("kind: setting\n  default: 10\n  setting: acme.toml", "kind: fixed"));

        assertEquals(
                List.of(false, false),
                line.ports().stream().map(PortSpec::moves).toList());
    }

    @Test
    void refusesUnknownField() {
        assertRefused(
                "acme.yaml:8:1: offst: unknown field; known here: dials, family, features, id, name, offset, own-ports,"
                        + " pictogram, ports, short-name, stem, summary",
                "offset:\n",
                "offst:\n");
        assertRefused(
                "acme.yaml:15:5: features.metrics.on: unknown field; known here: enabled, group, like, name, setting",
                "enabled: true",
                "on: true");
    }

    @Test
    void refusesMissingField() {
        assertRefused("acme.yaml:1:1: stem: missing", "stem: acme\n", "");
        assertRefused("acme.yaml:23:3: ports.web.base: missing", "    base: 8280\n", "");
        assertRefused("acme.yaml:8:1: offset.setting: missing", "default: 10\n  setting: acme.toml", "default: 10");
    }

    @Test
    void refusesWrongType() {
        assertRefused("acme.yaml:2:7: name: expected text, found the number 26", "ACME Server 2", "26");
        assertRefused("acme.yaml:2:7: name: expected text, found none", "ACME Server 2", "\"\"");
        assertRefused("acme.yaml:25:11: ports.web.base: expected a number from 1 to 65535, found text", "8280", "high");
        assertRefused(
                "acme.yaml:38:11: ports.metrics.main: expected true or false, found text", "main: true", "main: yes");
        assertRefused(
                "acme.yaml:28:14: ports.web.sources: expected a list, found text",
                "sources: [S1]\n  m",
                "sources: S1\n  m");
        assertRefused(
                "acme.yaml:24:12: ports.web.label: expected text, found a list", "label: web\n", "label: [web]\n");
        assertRefused(
                "acme.yaml:8:9: offset: expected a block of fields, found the number 10",
                "offset:\n  kind: setting\n  default: 10\n  setting: acme.toml\n",
                "offset: 10\n");
    }

    @Test
    void refusesNumberOutOfRange() {
        assertRefused(
                "acme.yaml:25:11: ports.web.base: expected a number from 1 to 65535, found the number 65536",
                "8280",
                "65536");
        assertRefused(
                "acme.yaml:25:11: ports.web.base: expected a number from 1 to 65535, found the number 0", "8280", "0");
        assertRefused(
                "acme.yaml:25:11: ports.web.base: expected a number from 1 to 65535, found the number"
                        + " 99999999999999999999",
                "8280",
                "99999999999999999999");
        assertRefused(
                "acme.yaml:10:12: offset.default: expected a number from 0 to 65535, found the number -1",
                "default: 10",
                "default: -1");
        assertRefused(
                "acme.yaml:49:11: dials.peer.port: expected a number from 1 to 65535, found the number 70000",
                "8290",
                "70000");
    }

    @Test
    void refusesWordOutsideTheChoice() {
        assertRefused(
                "acme.yaml:9:9: offset.kind: expected setting, per-port or fixed, found 'SETTING'",
                "kind: setting",
                "kind: SETTING");
        assertRefused(
                "acme.yaml:35:11: ports.metrics.bind: expected 0.0.0.0, 127.0.0.1 or ::, found '10.0.0.1'",
                "127.0.0.1",
                "10.0.0.1");
    }

    @Test
    void refusesBadId() {
        assertRefused("acme.yaml:1:5: id: not a product line id such as wso2-mi@4: 'Acme 2'", "acme@2\n", "Acme 2\n");
        assertRefused(
                "acme.yaml:23:3: ports.Web: not an id of lower-case letters, digits and hyphens: 'Web'",
                "  web:\n",
                "  Web:\n");
        assertRefused(
                "acme.yaml:4:7: stem: not an id of lower-case letters, digits and hyphens: 'ac me'",
                "stem: acme",
                "stem: ac me");
    }

    @Test
    void refusesDuplicateId() {
        assertRefused("acme.yaml:29:3: ports.web: stands here twice", "  metrics:\n    label", "  web:\n    label");
        assertRefused("acme.yaml:18:3: features.metrics: stands here twice", "  push:\n", "  metrics:\n");
    }

    @Test
    void refusesWhatIsNotDeclared() {
        assertRefused(
                "acme.yaml:34:16: ports.metrics.features[0]: no feature 'metrix' in this product line",
                "features: [metrics]",
                "features: [metrix]");
        assertRefused(
                "acme.yaml:41:19: ports.metrics.sources[1]: no source 'S3'", "sources: [S1, S2]", "sources: [S1, S3]");
        assertRefused("acme.yaml:43:36: ports.metrics.disputed.source: no source 'S3'", "source: S2", "source: S3");
        assertRefused(
                "acme.yaml:16:5: features.metrics.group: no other feature is in group 'monitorng'",
                "group: monitoring\n    setting: acme.toml\n  push",
                "group: monitorng\n    setting: acme.toml\n  push");
        assertRefused(
                "acme.yaml:48:15: dials.peer.targets[0]: no port 'acme@2/site' in the catalog",
                "acme@2/web",
                "acme@2/site");
        assertRefused("acme.yaml:24:11: ports.web.like: no shared file 'carbon'", "label: web\n", "like: carbon\n");
    }

    @Test
    void refusesPortWithoutSource() {
        assertRefused(
                "acme.yaml:28:5: ports.web.sources: expected at least one source",
                "sources: [S1]\n  m",
                "sources: []\n  m");
    }

    @Test
    void refusesSourceNamedTwice() {
        assertRefused(
                "acme.yaml:41:19: ports.metrics.sources[1]: 'S1' stands here twice",
                "sources: [S1, S2]",
                "sources: [S1, S1]");
    }

    @Test
    void refusesWhatContradictsItself() {
        assertRefused(
                "acme.yaml:25:5: ports.web.base: a random port has no number",
                "base: 8280\n",
                "base: 8280\n    random: true\n");
        assertRefused(
                "acme.yaml:26:5: ports.web.moves: a random port can't move",
                "base: 8280\n",
                "random: true\n    moves: true\n");
        assertRefused(
                "acme.yaml:24:5: ports.web.moves: no port moves in a product line of fixed ports",
                "kind: setting\n  default: 10\n  setting: acme.toml",
                "kind: fixed",
                "base: 8280\n",
                "base: 8280\n    moves: true\n");
        assertRefused("acme.yaml:10:3: offset.default: ports that stay have no offset", "kind: setting", "kind: fixed");
    }

    @Test
    void refusesTargetThatIsNoPair() {
        assertRefused(
                "acme.yaml:48:15: dials.peer.targets[0]: expected LINE/PORT such as mysql/client, found 'mysql'",
                "acme@2/web",
                "mysql");
    }

    @Test
    void refusesTargetThatTheCatalogLacks() {
        var text = ACME.replace("acme@2/web", "mysql/client");

        assertEquals("mysql/client", firstTarget(reader.readLine("acme.yaml", text)));
        assertEquals(
                "acme.yaml:48:15: dials.peer.targets[0]: no port 'mysql/client' in the catalog",
                refusal(reader.within(new Catalog(List.of(), SOURCES)), text));
    }

    @Test
    void refusesWhatIsNotYaml() {
        assertRefused("acme.yaml:2:11: not YAML: mapping values are not allowed here", "ACME Server 2", "ACME: 2");
        assertRefused("acme.yaml:1:1: the file is empty", ACME, "# nothing\n");
        assertRefused("acme.yaml:1:1: expected a block of fields, found a list", ACME, "- acme\n");
        assertRefused(
                "acme.yaml:3:7: name: an alias, which catalog files don't use",
                "name: ACME Server 2",
                "x: &a 1\nname: *a");
    }

    @Test
    void refusesTextNestedTooDeeply() {
        var refusal =
                assertThrows(CatalogException.class, () -> reader.readLine("acme.yaml", "name: " + "[".repeat(10_000)));

        assertEquals(List.of("acme.yaml", 1, 1), List.of(refusal.file(), refusal.line(), refusal.column()));
    }

    @Test
    void takesFromSharedFileWhatTheLineDoesNotSay() {
        var sharing = reader.withShared("acme", "shared/acme.yaml", """
                ports:
                  web:
                    label: shared web
                    purpose: Serves pages.
                    setting: shared.toml
                    sources: [S2]
                """);
        var line = sharing.readLine(
                "acme.yaml",
                ACME.replace("    label: web\n", "    like: acme\n")
                        .replace("    purpose: Serves pages.\n    setting: acme.toml\n    sources: [S1]\n", ""));

        var web = line.port(new PortId("web")).orElseThrow();
        assertEquals(
                List.of("shared web", 8280, "shared.toml", List.of("S2")),
                List.of(web.label(), web.base(), web.setting(), web.sources()));
    }

    @Test
    void complaintAboutSharedEntryPointsToTheLineThatTakesIt() {
        var sharing = reader.withShared("acme", "shared/acme.yaml", """
                ports:
                  web:
                    features: [spare]
                """);

        assertEquals(
                "acme.yaml:24:11: ports.web.features[0]: no feature 'spare' in this product line",
                refusal(sharing, ACME.replace("    label: web\n", "    like: acme\n    label: web\n")));
        assertEquals(
                "acme.yaml:30:11: ports.metrics.like: shared file 'acme' has no 'metrics' among its ports",
                refusal(sharing, ACME.replace("    label: metrics\n", "    like: acme\n")));
    }

    @Test
    void readsSources() {
        assertEquals(
                List.of(new Source("S1", "One", "here"), new Source("K", "Two", "there")),
                CatalogReader.readSources("sources.yaml", """
                        S1:
                          title: One
                          location: here
                        K:
                          title: Two
                          location: there
                        """));
    }

    @Test
    void refusesSourceWithoutLocation() {
        var refusal = assertThrows(
                CatalogException.class, () -> CatalogReader.readSources("sources.yaml", "S1:\n  title: One\n"));

        assertEquals("sources.yaml:1:1: S1.location: missing", refusal.getMessage());
    }

    @Test
    void refusalTellsItsPlaceApart() {
        var refusal =
                assertThrows(CatalogException.class, () -> reader.readLine("acme.yaml", ACME.replace("8280", "70000")));

        assertEquals(
                List.of("acme.yaml", 25, 11, "ports.web.base"),
                List.of(refusal.file(), refusal.line(), refusal.column(), refusal.field()));
    }

    /// @param changes pairs of what stands in the good file and what takes its place
    private void assertRefused(String message, String... changes) {
        var text = ACME;
        for (var i = 0; i < changes.length; i += 2) {
            text = text.replace(changes[i], changes[i + 1]);
        }
        assertEquals(message, refusal(reader, text));
    }

    private static String refusal(CatalogReader reader, String text) {
        return String.valueOf(assertThrows(CatalogException.class, () -> reader.readLine("acme.yaml", text))
                .getMessage());
    }

    private static String firstTarget(ProductLine line) {
        return line.dials().getFirst().targets().getFirst().toString();
    }
}
