package dev.portolan.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.portolan.core.fixture.RandomPlans;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published schema says what the reader and the writer do.
class PlanSchemaTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNode SCHEMA_TEXT = read();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA_TEXT);

    /// A plan with one of everything, into which mistakes are put.
    private static final String PLAN = """
            {"format": 1, "name": "p",
             "preferences": {"stride": 10, "avoidEphemeral": true, "reserved": ["9100-9199", "8080"]},
             "zones": [{"id": "z", "name": "z"}],
             "hosts": [{"id": "h", "name": "h", "zone": "z", "addresses": ["10.0.0.1"], "ephemeral": "1-2",
                        "listeners": [{"name": "s", "port": 22, "transport": "tcp", "address": "::"}],
                        "instances": [{"id": "i", "name": "i", "product": "besu@26", "offset": 0,
                                       "offsetKind": "pinned", "features": {"rpc-http": true},
                                       "overrides": {"rpc-http": 8645}, "bindings": {"rpc-http": "::1"},
                                       "ports": [{"port": 80, "transport": "udp", "label": "l", "address": "::"}],
                                       "deployment": "container",
                                       "published": [{"host": 0, "container": 81, "transport": "tcp"}],
                                       "group": "g", "note": "n"}]}],
             "links": [{"id": "l", "from": "i", "to": "i", "port": "p2p", "purpose": "u", "quotes": 8}],
             "waivers": [{"code": "c", "instances": ["i", "i"], "port": 443, "transport": "tcp", "about": "a", "reason": "r"},
                         {"code": "d", "host": "h", "reason": "s"}],
             "layout": {"hosts": {"h": {"x": 1, "y": 2}}, "zones": {"z": {"x": 3, "y": 4}}}}
            """;

    @Test
    void schemaIsValidItself() {
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), meta.validate(SCHEMA_TEXT));
    }

    @Test
    void everyWrittenPlanIsValid() {
        long seed = 12;
        var plans = new RandomPlans(new Random(seed));
        for (int round = 0; round < 200; round++) {
            assertEquals(List.of(), errors(PlanWriter.write(plans.plan())), "seed " + seed + ", round " + round);
        }
        assertEquals(List.of(), errors(PlanWriter.write(RichPlan.TOPOLOGY)));
    }

    @Test
    void schemaAndReaderTakeThePlanWithOneOfEverything() {
        assertEquals(List.of(), errors(PLAN));
        assertEquals("fine", reader(PLAN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'format': 1 -> 'format': 2",
                "'format': 1 -> 'format': 0",
                "'format': 1 -> 'format': '1'",
                "'format': 1, -> ",
                "'name': 'p' -> 'name': 7",
                "'name': 'p', -> ",
                "'zones': [{'id': 'z', 'name': 'z'}] -> 'zones': {}",
                "{'id': 'z', 'name': 'z'} -> {'name': 'z'}",
                "{'id': 'z', 'name': 'z'} -> {'id': 'z'}",
                "{'id': 'z', 'name': 'z'} -> 'z'",
                "{'id': 'z', 'name': 'z'} -> {'id': 'a zone', 'name': 'z'}",
                "{'id': 'z', 'name': 'z'} -> {'id': '-z', 'name': 'z'}",
                "{'id': 'z', 'name': 'z'} -> {'id': '', 'name': 'z'}",
                "'name': 'h', -> ",
                "'name': 'h' -> 'name': null",
                "'zone': 'z' -> 'zone': 7",
                "'addresses': ['10.0.0.1'] -> 'addresses': '10.0.0.1'",
                "'addresses': ['10.0.0.1'] -> 'addresses': [10]",
                "'ephemeral': '1-2' -> 'ephemeral': '1..2'",
                "'ephemeral': '1-2' -> 'ephemeral': 32768",
                "'listeners': [{ -> 'listeners': [7, {",
                "'name': 's', -> ",
                "'port': 22 -> 'port': 0",
                "'port': 22 -> 'port': 65536",
                "'port': 22 -> 'port': 22.5",
                "'port': 22 -> 'port': '22'",
                "'port': 22 -> 'port': null",
                "'port': 22, 'transport': 'tcp' -> 'port': 22",
                "'port': 22, 'transport': 'tcp' -> 'port': 22, 'transport': 'TCP'",
                "'address': '::'}],\n -> 'address': 7}],\n",
                "'name': 'i', -> ",
                "'product': 'besu@26' -> 'product': 'Besu'",
                "'product': 'besu@26' -> 'product': 'besu@'",
                "'product': 'besu@26', -> ",
                "'offset': 0 -> 'offset': -1",
                "'offset': 0 -> 'offset': 65536",
                "'offset': 0 -> 'offset': true",
                "'offset': 0, -> ",
                "'offsetKind': 'pinned' -> 'offsetKind': 'fixed'",
                "'offsetKind': 'pinned', -> ",
                "'features': {'rpc-http': true} -> 'features': {'rpc-http': 1}",
                "'features': {'rpc-http': true} -> 'features': {'rpc_http': true}",
                "'features': {'rpc-http': true} -> 'features': ['rpc-http']",
                "'overrides': {'rpc-http': 8645} -> 'overrides': {'rpc-http': 65536}",
                "'overrides': {'rpc-http': 8645} -> 'overrides': {'rpc--http': 8645}",
                "'bindings': {'rpc-http': '::1'} -> 'bindings': {'rpc-http': 1}",
                "'bindings': {'rpc-http': '::1'} -> 'bindings': {'RPC': '::1'}",
                "'port': 80 -> 'port': 0",
                "'transport': 'udp' -> 'transport': 'sctp'",
                "'transport': 'udp', -> ",
                "'label': 'l' -> 'label': []",
                "'deployment': 'container' -> 'deployment': 'docker'",
                "'deployment': 'container' -> 'deployment': 'native'",
                "'deployment': 'container', -> ",
                "'host': 0 -> 'host': -1",
                "'host': 0, -> ",
                "'container': 81 -> 'container': 0",
                "'container': 81, -> ",
                "'group': 'g' -> 'group': 7",
                "'note': 'n' -> 'note': false",
                "'links': [{'id': 'l', -> 'links': [{",
                "'id': 'l' -> 'id': '#'",
                "'from': 'i', -> ",
                "'to': 'i', -> ",
                "'port': 'p2p' -> 'port': 30303",
                "'port': 'p2p' -> 'port': 'P2P'",
                "'purpose': 'u' -> 'purpose': 7",
                "'quotes': 8 -> 'quotes': 0",
                "'quotes': 8 -> 'quotes': 65536",
                "'quotes': 8 -> 'quotes': null",
                "'preferences': { -> 'preferences': 7, 'x': {",
                "'stride': 10 -> 'stride': 0",
                "'stride': 10 -> 'stride': 10001",
                "'stride': 10 -> 'stride': '10'",
                "'avoidEphemeral': true -> 'avoidEphemeral': 'yes'",
                "'reserved': ['9100-9199', '8080'] -> 'reserved': '8080'",
                "'8080'] -> 8080]",
                "'8080'] -> '0']",
                "'8080'] -> '00-7']",
                "'8080'] -> '8080-']",
                "'8080'] -> '8080 ']",
                "'8080'] -> '808080']",
                "'8080'] -> '']",
                "'waivers': [ -> 'waivers': [7, ",
                "'code': 'c' -> 'code': 'C'",
                "'code': 'c' -> 'code': ''",
                "'code': 'c', -> ",
                "'instances': ['i', 'i'], -> ",
                "'instances': ['i', 'i'] -> 'instances': []",
                "'instances': ['i', 'i'] -> 'instances': 'i'",
                "'instances': ['i', 'i'] -> 'instances': ['i', 7]",
                "'instances': ['i', 'i'] -> 'instances': ['i', 'i'], 'host': 'h'",
                "'port': 443 -> 'port': -1",
                "'port': 443 -> 'port': 131071",
                "'transport': 'tcp', 'about' -> 'transport': null, 'about'",
                "'about': 'a' -> 'about': 7",
                "'reason': 'r' -> 'reason': ''",
                "'reason': 'r' -> 'reason': ' \\t'",
                "'reason': 'r' -> 'reason': 7",
                ", 'reason': 'r' -> ",
                "'host': 'h', 'reason' -> 'reason'",
                "'host': 'h', 'reason' -> 'host': 'h', 'instances': [], 'reason'",
                "'host': 'h', 'reason' -> 'host': null, 'reason'",
                "'x': 1 -> 'x': 0.5",
                "'x': 1 -> 'x': 10000001",
                "'x': 1, -> ",
                "{'x': 3, 'y': 4} -> [3, 4]",
                "'layout': { -> 'layout': [], 'x': {",
            })
    void schemaAndReaderRefuseTheSameMistakes(String mistake) {
        var parts = mistake.replace('\'', '"').split(" -> ", -1);
        var at = PLAN.indexOf(parts[0]);
        assertEquals(true, at >= 0, "not in the plan: " + parts[0]);
        var wrong = PLAN.substring(0, at) + parts[1] + PLAN.substring(at + parts[0].length());
        assertEquals(true, !errors(wrong).isEmpty(), "the schema takes it");
        assertEquals(true, !reader(wrong).equals("fine"), "the reader takes it");
    }

    @Test
    void schemaListsExactlyTheFieldsThatAreWritten() {
        var written = new TreeSet<String>();
        collectWritten("", MAPPER.readTree(PlanWriter.write(RichPlan.TOPOLOGY)), written);
        var listed = new TreeSet<String>();
        collectListed("", SCHEMA_TEXT, listed);
        assertEquals(listed, written);
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
        boolean explained = schema.has("description") && schema.has("title");
        if (!explained && !schema.has("$ref")) {
            bare.add(path);
        }
        schema.path("properties")
                .properties()
                .forEach(field -> collectBare(path + "." + field.getKey(), field.getValue(), bare));
    }

    /// The paths of all fields but the unknown ones; keys of maps are written `*`.
    private static void collectWritten(String path, JsonNode value, SortedSet<String> fields) {
        value.forEach(item -> {
            if (value.isArray()) {
                collectWritten(path, item, fields);
            }
        });
        boolean isMap = List.of(".features", ".overrides", ".bindings", "layout.hosts", "layout.zones").stream()
                .anyMatch(path::endsWith);
        value.properties().forEach(field -> {
            if (!field.getKey().startsWith("x-")) {
                var name = path + "." + (isMap ? "*" : field.getKey());
                fields.add(name);
                collectWritten(name, field.getValue(), fields);
            }
        });
    }

    private static void collectListed(String path, JsonNode schema, SortedSet<String> fields) {
        var target = schema.has("$ref")
                ? SCHEMA_TEXT.at(schema.get("$ref").asString().substring(1))
                : schema;
        target.path("properties").properties().forEach(field -> {
            var name = path + "." + field.getKey();
            fields.add(name);
            collectListed(name, field.getValue(), fields);
        });
        if (target.has("items")) {
            collectListed(path, target.get("items"), fields);
        }
        if (target.path("additionalProperties").isObject()) {
            fields.add(path + ".*");
            collectListed(path + ".*", target.get("additionalProperties"), fields);
        }
    }

    private static List<String> errors(String plan) {
        return SCHEMA.validate(plan, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static String reader(String plan) {
        return switch (PlanReader.read("plan", plan)) {
            case PlanRead.Fine _ -> "fine";
            case PlanRead.Failed(var problem) -> problem.describe();
        };
    }

    private static JsonNode read() {
        var resource = Objects.requireNonNull(PlanWriter.class.getResourceAsStream("plan-1.schema.json"));
        return MAPPER.readTree(resource);
    }
}
