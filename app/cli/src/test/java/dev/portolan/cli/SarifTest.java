package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `check --format sarif` writes is SARIF 2.1.0, and true.
final class SarifTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Schema SCHEMA = schema();

    @TempDir
    private Path folder = Path.of("");

    /// The schema of the OASIS committee, out of a library that carries it.
    private static Schema schema() {
        var loader = Objects.requireNonNull(SarifTest.class.getClassLoader());
        var text = Objects.requireNonNull(loader.getResourceAsStream("schema/sarif-schema-2.1.0.json"));
        var strict =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7, builder -> builder.schemaRegistryConfig(strict))
                .getSchema(MAPPER.readTree(text));
    }

    private static JsonNode run(Ran ran) {
        assertEquals("", ran.err());
        assertEquals(
                List.of(),
                SCHEMA.validate(ran.out(), InputFormat.JSON).stream()
                        .map(Error::toString)
                        .toList());
        var log = MAPPER.readTree(ran.out());
        assertEquals(1, log.get("runs").size());
        return log.get("runs").get(0);
    }

    private static JsonNode run(String... plans) {
        var args = new ArrayList<>(List.of("check", "--format", "sarif"));
        args.addAll(List.of(plans));
        return run(Ran.small(args.toArray(String[]::new)));
    }

    private static List<String> texts(JsonNode array, String pointer) {
        var texts = new ArrayList<String>();
        array.forEach(item -> texts.add(item.at(pointer).asString()));
        return texts;
    }

    @Test
    void theSchemaCanFail() {
        assertNotEquals(List.of(), SCHEMA.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON));
        assertNotEquals(
                List.of(), SCHEMA.validate("{\"version\": \"2.1.0\", \"runs\": [], \"x\": 1}", InputFormat.JSON));
    }

    @Test
    void writesWhatIsFoundAndWhatIsWaived() throws IOException {
        var ran = Ran.small("check", "--format", "sarif", Ran.plan("waived.portolan.json"));

        assertEquals(1, ran.exitCode());
        run(ran);
        Golden.check(
                "check-waived.sarif", ran.out().replaceFirst("\"version\": \"[^2\"][^\"]*\"", "\"version\": \"V\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"waived", "mixed", "warned", "fine", "stuck", "loose"})
    void isValid(String plan) {
        run(Ran.plan(plan + ".portolan.json"));
        run(Ran.small("check", "--explain", "--format", "sarif", Ran.plan(plan + ".portolan.json")));
    }

    @Test
    void isValidOnTheBundledCatalogToo() {
        run(Ran.bundled("check", "--format", "sarif", Ran.plan("gateways.portolan.json")));
    }

    @Test
    void holdsAllThatTheOtherFormatsTell() {
        var plan = Ran.plan("waived.portolan.json");
        var json = MAPPER.readTree(Ran.small("check", "--format", "json", plan).out());
        var results = run(plan).get("results");

        var codes = texts(json.get("findings"), "/code");
        codes.addAll(texts(json.get("waived"), "/code"));
        assertEquals(codes, texts(results, "/ruleId"));
        var severities = texts(json.get("findings"), "/severity");
        severities.addAll(texts(json.get("waived"), "/severity"));
        assertEquals(severities, texts(results, "/level"));
        assertEquals(
                texts(json.get("waived"), "/reason"),
                texts(results, "/suppressions/0/justification").stream()
                        .filter(reason -> !reason.isEmpty())
                        .toList());
    }

    @Test
    void rulesAreThoseOfTheResults() {
        var run = run(Ran.plan("waived.portolan.json"), Ran.plan("mixed.portolan.json"));
        var rules = texts(run.at("/tool/driver/rules"), "/id");

        for (var result : run.get("results")) {
            assertEquals(
                    result.get("ruleId").asString(),
                    rules.get(result.get("ruleIndex").asInt()));
        }
        assertEquals(new TreeSet<>(texts(run.get("results"), "/ruleId")), new TreeSet<>(rules));
        assertEquals(new HashSet<>(rules).size(), rules.size());
    }

    @Test
    void regionsAreTheIdsInTheFile() throws IOException {
        var lines = Files.readAllLines(Path.of(Ran.plan("waived.portolan.json")));
        var found = new ArrayList<String>();
        for (var result : run(Ran.plan("waived.portolan.json")).get("results")) {
            var places = new ArrayList<String>();
            result.get("locations").forEach(place -> places.add(quoted(lines, place)));
            result.path("relatedLocations").forEach(place -> places.add(quoted(lines, place)));
            result.path("suppressions").forEach(waiver -> places.add(quoted(lines, waiver.get("location"))));
            found.add(result.get("ruleId").asString() + " " + String.join(" ", places));
        }

        assertEquals(
                List.of(
                        "port-taken-by-host \"a-1\" \"a\"",
                        "port-taken-by-host \"a-3\" \"a\"",
                        "link-target-closed \"l-2\" \"b-1\" \"a-2\"",
                        "port-collision \"a-3\" \"a-1\" \"port-collision\"",
                        "ephemeral-port \"a-2\" \"ephemeral-port\""),
                found.stream()
                        .filter(line -> line.startsWith("port-taken")
                                || line.startsWith("link-target")
                                || line.endsWith("-collision\"")
                                || line.endsWith("-port\""))
                        .filter(line -> !line.equals("ephemeral-port \"a-2\""))
                        .toList());
    }

    /// The part of the file that a location points to.
    private static String quoted(List<String> lines, JsonNode location) {
        var region = location.at("/physicalLocation/region");
        return lines.get(region.get("startLine").asInt() - 1)
                .substring(
                        region.get("startColumn").asInt() - 1,
                        region.get("endColumn").asInt() - 1);
    }

    @Test
    void fingerprintsOutliveUnrelatedEdits() throws IOException {
        var text = Files.readString(Path.of(Ran.plan("waived.portolan.json")));
        var plan = folder.resolve("p.json");
        Files.writeString(plan, text);
        var before = fingerprints(plan);
        Files.writeString(
                plan,
                "\n\n"
                        + text.replace("Host A", "Renamed")
                                .replace("gate \\ud83d\\udea2 {one}", "also renamed")
                                .replace(
                                        "\"instances\": [\n        {\"id\": \"b-1\"",
                                        "\"instances\": [{\"id\": \"b-0\", \"name\": \"new\", \"product\": \"gate@1\","
                                                + " \"offsetKind\": \"pinned\", \"offset\": 0},\n        {\"id\": \"b-1\""));
        var after = fingerprints(plan);

        assertEquals(new HashSet<>(before).size(), before.size(), "each is unique");
        assertEquals(
                List.of(), before.stream().filter(one -> !after.contains(one)).toList());
        assertNotEquals(before.size(), after.size());
    }

    private static List<String> fingerprints(Path plan) {
        return texts(run(plan.toString()).get("results"), "/partialFingerprints/portolanFinding~1v1");
    }

    @Test
    void namesFilesAsUriReferences() throws IOException {
        var odd = folder.resolve("a b {0} \u00E4%.json");
        Files.copy(Path.of(Ran.plan("mixed.portolan.json")), odd);

        var run = run(Ran.plan("fine.portolan.json"), odd.toString(), odd.toString());

        var fine = "src/test/resources/dev/portolan/cli/plans/fine.portolan.json";
        assertEquals(List.of(fine, odd.toUri().toASCIIString()), texts(run.get("artifacts"), "/location/uri"));
        for (var result : run.get("results")) {
            var file = result.at("/locations/0/physicalLocation/artifactLocation");
            assertEquals(run.get("artifacts").get(file.get("index").asInt()).at("/location/uri"), file.get("uri"));
        }
    }

    @Test
    void namesInMessagesAreNoPlaceholdersAndNoLinks() {
        var messages = texts(run(Ran.plan("waived.portolan.json")).get("results"), "/message/text");

        assertTrue(messages.contains("gate \uD83D\uDEA2 {{one}} admin 9443 + 10 = 9453, taken by =cmd|calc 9453"));
        assertTrue(messages.contains("[three\\](http://example.org) admin 9443 + 10 = 9453, taken by =cmd|calc 9453"));
    }

    @Test
    void aPlanThatCannotBeReadIsNoReport() {
        assertEquals(
                new Ran(2, "", "gone.json: cannot be read: there is no such file\n"),
                Ran.small("check", "--format", "sarif", Ran.plan("fine.portolan.json"), "gone.json"));
    }
}
