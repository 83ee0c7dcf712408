package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.portolan.catalog.Confidence;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.PortKind;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.WhenTaken;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published schema says what the reader does.
class CatalogSchemaTest {
    private static final JsonNode SCHEMA_TEXT =
            JsonMapper.shared().readTree(ShippedFiles.text("catalog-1.schema.json"));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA_TEXT);

    @Test
    void schemaIsValidItself() {
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), meta.validate(SCHEMA_TEXT));
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyShippedFileIsValid(String file) {
        assertEquals(List.of(), errors(ShippedFiles.text(file)));
    }

    static List<String> families() {
        return ShippedFiles.families();
    }

    @Test
    void schemaAndReaderTakeTheFileWithOneOfEverything() {
        assertEquals(List.of(), errors(Acme.TEXT));
        assertEquals(List.of(), problems(Acme.TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "family: Tests -> family: 7",
                "family: Tests -> family: ''",
                "family: Tests\n -> ",
                "family: Tests -> famly: Tests",
                "title: One, -> ",
                "title: One -> title: 1",
                "title: One -> name: One",
                "'https://example.org/one' -> one",
                "'https://example.org/one' -> 'https://'",
                "S1: {title: One, url -> S 1: {title: One, url",
                "  acme@2: ->   ACME:",
                "  acme@2: ->   acme@x:",
                "  acme@2: ->   self:",
                "  acme@2: ->   acme@1: []\n  acme@2:",
                "    name: ACME Server 2\n -> ",
                "    short-name: ACME 2\n -> ",
                "    stem: acme\n -> ",
                "    summary: A server for tests.\n -> ",
                "    pictogram: generic\n -> ",
                "name: ACME Server 2 -> name: 2",
                "name: ACME Server 2 -> name: 'a\\tb'",
                "name: ACME Server 2 -> name: 'a\\eb'",
                "name: ACME Server 2 -> name: null",
                "short-name: ACME 2 -> shortname: ACME 2",
                "short-name: ACME 2 -> short-name: ACME of twenty-three ch",
                "stem: acme -> stem: ac me",
                "pictogram: generic -> pictogram: generic.svg",
                "own-ports: true -> own-ports: yes",
                ", environment-prefix: ACME_ -> ",
                "config-file: '--config' -> config-file: true",
                "distinct-ports: [web, probe] -> distinct-ports: web",
                "distinct-ports: [web, probe] -> distinct-ports: [web, web]",
                "kind: setting -> kind: moving",
                "kind: setting -> kind: fixed",
                "      kind: setting\n -> ",
                "default: 10 -> default: -1",
                "default: 10 -> default: 65536",
                "default: 10 -> default: ten",
                "      setting: 'acme.toml: offset'\n -> ",
                "        name: Pull\n -> ",
                "        name: Pull -> ",
                "enabled: true -> enabled: on",
                "enabled: true -> on: true",
                "group: metrics -> group: Metrics",
                "        setting: 'acme.toml: pull'\n -> ",
                "since: '2.1' -> since: 2.1",
                "      pull: ->       Pull:",
                "        label: web\n -> ",
                "        base: 8280\n -> ",
                "        purpose: Serves pages.\n -> ",
                "        setting: 'acme.toml: web'\n -> ",
                "        sources: [S1]\n -> ",
                "      web: ->       web_page:",
                "base: 8280 -> base: 0",
                "base: 8280 -> base: 65536",
                "base: 8280 -> base: 8280.5",
                "base: 8280 -> base: '8280'",
                "base: 8280 -> base: 8280\n        random: true",
                "base: 8280 -> random: true\n        moves: true",
                "base: 8280 -> random: false",
                "transport: udp -> transport: sctp",
                "transport: udp -> transport: UDP",
                "moves: false -> moves: 0",
                "when-taken: counts-up -> when-taken: counts",
                "features: [pull] -> features: pull",
                "features: [pull] -> features: [Pull]",
                "features: [pull] -> features: [pull, pull]",
                "bind: 127.0.0.1 -> bind: 10.0.0.1",
                "bind-setting: 'acme.toml: bind' -> bind-setting: 7",
                "tls: true -> tls: 'true'",
                "tls: true -> tls: true\n        tls-twin: We b",
                "tls: true -> tls: true\n        tls-twin: [web]",
                "kind: metrics -> kind: Metrics",
                "exposure: loopback -> exposure: public",
                "main: true -> main: []",
                "literals:\n -> literals: {}\n        literal:\n",
                "literals:\n -> literal:\n",
                "literals:\n          - -> literals:\n          - 9545\n          - ",
                "{setting: 'agent.toml: probe', -> {",
                "{setting: 'agent.toml: probe' -> {setting: ' '",
                "number: 9545, -> ",
                "number: 9545, -> number: 0,",
                "number: 9545, -> number: 65536,",
                "number: 9545, -> port: 9545,",
                "features: [pull], note -> features: pull, note",
                "features: [pull], note -> features: [pull, pull], note",
                "note: An example., -> note: 7,",
                ", sources: [S2]} -> }",
                ", sources: [S2]} -> , sources: []}",
                "sources: [S1, S2] -> sources: []",
                "sources: [S1, S2] -> sources: S1",
                "sources: [S1, S2] -> sources: [1]",
                "confidence: low -> confidence: lowest",
                "disputed: {base: 9546, source: S2} -> disputed: 9546",
                "disputed: {base: 9546, source: S2} -> disputed: {base: 9546}",
                "disputed: {base: 9546, source: S2} -> disputed: {source: S2}",
                "disputed: {base: 9546, -> disputed: {base: 0,",
                "note: Rarely used. -> notes: Rarely used.",
                "        label: peer\n -> ",
                "        port: 8290\n -> ",
                "port: 8290 -> port: 0",
                "targets: [self/web] -> targets: self/web",
                "targets: [self/web] -> targets: [web]",
                "targets: [self/web] -> targets: [self/web, self/web]",
                "targets: [self/web] -> target: [self/web]",
                "when: with-peers -> when: never",
                "through-load-balancer: true -> through-load-balancer: maybe",
                "sources: [S2]\n        since -> since",
                "    dials:\n ->     includes: base\n    dials:\n",
                "lines:\n -> parts: {p: {ports: []}}\nlines:\n",
                "lines:\n -> parts: {p: {lines: {}}}\nlines:\n",
                "lines:\n -> parts: {P: {}}\nlines:\n",
                "lines:\n -> changes: {acme@2: {}}\nlines:\n",
                "lines:\n -> changes: {acme@2: {dials: {}}}\nlines:\n",
                "lines:\n -> changes: []\nlines:\n",
                "lines:\n -> lines: []\nx:\n",
            })
    void schemaAndReaderRefuseTheSameMistakes(String mistake) {
        var parts = mistake.replace('\'', '"').split(" -> ", -1);
        var wrong = Acme.with(parts[0], parts[1]);

        assertNotEquals(List.of(), errors(wrong), "the schema takes it");
        assertNotEquals(List.of(), problems(wrong), "the reader takes it");
    }

    @Test
    void changesNeedOnlyWhatDiffers() {
        assertEquals(List.of(), errors("changes: {acme@2: {ports: {web: {base: 8300}}}}\n"));
    }

    @Test
    void linesThatIncludePartsNeedOnlyWhatDiffers() {
        var wrong = Acme.with("        base: 8280\n", "");

        assertNotEquals(List.of(), errors(wrong));
        assertEquals(List.of(), errors(wrong.replace("    ports:\n", "    includes: [base]\n    ports:\n")));
    }

    @Test
    void choicesAreThoseOfTheModel() {
        assertEquals(words(Transport.values()), choices("part-port", "transport"));
        assertEquals(words(Transport.values()), choices("part-dial", "transport"));
        assertEquals(words(Exposure.values()), choices("part-port", "exposure"));
        assertEquals(words(PortKind.values()), choices("part-port", "kind"));
        assertEquals(words(WhenTaken.values()), choices("part-port", "when-taken"));
        assertEquals(words(Confidence.values()), choices("part-port", "confidence"));
        assertEquals(words(Dial.When.values()), choices("part-dial", "when"));
        assertEquals(
                words(OffsetRule.Kind.values()),
                enumOf(SCHEMA_TEXT.at("/$defs/line/properties/offset/properties/kind")));
    }

    @Test
    void everythingInTheSchemaIsExplained() {
        var bare = new TreeSet<String>();
        SCHEMA_TEXT
                .get("$defs")
                .properties()
                .forEach(definition -> collectBare(definition.getKey(), definition.getValue(), bare));
        collectBare("", SCHEMA_TEXT, bare);
        assertEquals(new TreeSet<>(), bare);
    }

    private static void collectBare(String path, JsonNode schema, SortedSet<String> bare) {
        if (!schema.has("title") || !schema.path("description").asString("").endsWith(".")) {
            bare.add(path);
        }
        schema.path("properties")
                .properties()
                .forEach(field -> collectBare(path + "." + field.getKey(), field.getValue(), bare));
    }

    private static List<String> choices(String definition, String field) {
        return enumOf(SCHEMA_TEXT.at("/$defs/" + definition + "/properties/" + field));
    }

    private static List<String> enumOf(JsonNode schema) {
        return schema.get("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    static List<String> errors(String text) {
        return SCHEMA.validate(text, InputFormat.YAML).stream()
                .map(Error::toString)
                .toList();
    }

    private static List<String> problems(String text) {
        return new CatalogFiles().shipped("acme.yaml", text).problems();
    }
}
