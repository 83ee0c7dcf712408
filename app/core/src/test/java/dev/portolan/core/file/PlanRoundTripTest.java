package dev.portolan.core.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.fixture.Golden;
import dev.portolan.core.fixture.RandomEdits;
import dev.portolan.core.fixture.RandomPlans;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanRoundTripTest {
    private static final String TEXT = "\"([^\"\\\\]|\\\\.)*\"";
    private static final Pattern ONE_VALUE =
            Pattern.compile(" *(" + TEXT + ": )?(" + TEXT + "|[-+.0-9eE]+|true|false|null|[\\[{]|[\\[{]?[\\]}]),?");

    @Test
    void readingWhatWasSavedGivesTheSamePlanAndSavingItAgainTheSameBytes() {
        long seed = 3;
        var plans = new RandomPlans(new Random(seed));
        for (int round = 0; round < 500; round++) {
            var context = "seed " + seed + ", round " + round;
            var plan = plans.plan();
            var bytes = PlanWriter.write(plan).getBytes(StandardCharsets.UTF_8);
            var read = PlanReader.read("plan", new String(bytes, StandardCharsets.UTF_8));
            assertEquals(new PlanRead.Fine(plan), read, context);
            assertArrayEquals(bytes, PlanWriter.write(plan(read)).getBytes(StandardCharsets.UTF_8), context);
        }
    }

    @Test
    void whateverAUserDoesToAPlanCanBeReadAgain() {
        long seed = 5;
        for (int session = 0; session < 20; session++) {
            var edits = new RandomEdits(new Random(seed + session), SmallCatalog.catalog());
            var plan = Topology.empty("plan");
            for (int step = 0; step < 60; step++) {
                plan = edits.next(plan).apply(plan);
                assertEquals(
                        new PlanRead.Fine(plan),
                        PlanReader.read("plan", PlanWriter.write(plan)),
                        "seed " + (seed + session) + ", step " + step);
            }
        }
    }

    @Test
    void whatIsMovedOffTheCanvasCanBeReadAgain() {
        var far = new Layout.Place(Integer.MAX_VALUE, Integer.MIN_VALUE);
        var host = Host.of(new HostId("h"), "h", null, List.of());
        var zone = new Zone(new ZoneId("z"), "z");
        var empty = Topology.empty("plan");
        for (var plan : List.of(
                HostEdits.addHost(host, far).apply(empty),
                HostEdits.addZone(zone, far).apply(empty),
                HostEdits.moveHosts(Map.of(host.id(), far)).apply(empty.withHosts(List.of(host))),
                HostEdits.moveZone(zone.id(), far).apply(empty.withZones(List.of(zone))))) {
            assertEquals(new PlanRead.Fine(plan), PlanReader.read("plan", PlanWriter.write(plan)));
        }
    }

    @Test
    void everyValueStandsOnALineOfItsOwn() {
        long seed = 4;
        var plans = new RandomPlans(new Random(seed));
        for (int round = 0; round < 200; round++) {
            assertEquals(
                    List.of(),
                    PlanWriter.write(plans.plan())
                            .lines()
                            .filter(line -> !ONE_VALUE.matcher(line).matches())
                            .toList(),
                    "seed " + seed + ", round " + round);
        }
    }

    @Test
    void richPlanIsWrittenAsApproved() throws IOException {
        Golden.check("dev/portolan/core/file/rich.portolan.json", PlanWriter.write(RichPlan.TOPOLOGY));
        assertEquals(
                new PlanRead.Fine(RichPlan.TOPOLOGY), PlanReader.read("rich", PlanWriter.write(RichPlan.TOPOLOGY)));
    }

    @Test
    void emptyPlanIsShort() {
        assertEquals("""
                {
                  "format": 1,
                  "name": "New plan"
                }
                """, PlanWriter.write(Topology.empty("New plan")));
    }

    @Test
    void unknownFieldsSurviveAndKeepTheirOrderAtTheEnd() {
        var read = PlanReader.read("plan", """
                {"tool": {"v": [1, 2.50]}, "format": 1, "name": "p", "": null, "hosts": [
                  {"z": 1, "id": "h", "a": 2, "name": "h"}
                ]}""");
        assertEquals("""
                {
                  "format": 1,
                  "name": "p",
                  "hosts": [
                    {
                      "id": "h",
                      "name": "h",
                      "z": 1,
                      "a": 2
                    }
                  ],
                  "tool": {
                    "v": [
                      1,
                      2.50
                    ]
                  },
                  "": null
                }
                """, PlanWriter.write(plan(read)));
    }

    @Test
    void defaultsThatAreWrittenOutAreTakenAndLeftOutAgain() {
        var read = PlanReader.read("plan", """
                {"format": 1, "name": "p", "zones": [], "links": [], "layout": {"hosts": {}}, "waivers": [],
                 "preferences": {"stride": 1, "avoidEphemeral": false, "reserved": []}, "hosts": [
                  {"id": "h", "name": "h", "addresses": [], "ephemeral": "32768-60999", "instances": [
                    {"id": "i", "name": "i", "product": "mysql", "offset": 0, "offsetKind": "pinned", "note": "",
                     "deployment": "native", "features": {}, "ports": []}
                  ]}
                ]}""");
        assertEquals("""
                {
                  "format": 1,
                  "name": "p",
                  "hosts": [
                    {
                      "id": "h",
                      "name": "h",
                      "instances": [
                        {
                          "id": "i",
                          "name": "i",
                          "product": "mysql",
                          "offset": 0,
                          "offsetKind": "pinned"
                        }
                      ]
                    }
                  ]
                }
                """, PlanWriter.write(plan(read)));
    }

    @Test
    void preferencesNameOnlyWhatIsNotDefault() {
        assertEquals(
                List.of("{}", "{\"avoidEphemeral\":true}", "{\"reserved\":[\"80\",\"9-10\"]}", "{\"x\":1}"),
                Stream.of(
                                "{}",
                                "{\"stride\": 1, \"avoidEphemeral\": true}",
                                "{\"avoidEphemeral\": false, \"reserved\": [\"80-80\", \"009-10\"]}",
                                "{\"x\": 1}")
                        .map(PlanRoundTripTest::writtenPreferences)
                        .toList());
    }

    private static String writtenPreferences(String preferences) {
        var read = PlanReader.read("plan", "{\"format\": 1, \"name\": \"p\", \"preferences\": " + preferences + "}");
        var written = (Json.Obj) JsonParsing.parse(PlanWriter.write(plan(read)));
        var member = written.fields().get("preferences");
        return member == null ? "{}" : JsonWriting.compact(member);
    }

    @Test
    void waiversAreWrittenInOneWayHoweverTheyWereSpelt() {
        var read = PlanReader.read("plan", """
                {"format": 1, "name": "p", "hosts": [{"id": "h", "name": "h", "instances": [
                    {"id": "b", "name": "b", "product": "mysql", "offset": 0, "offsetKind": "pinned"},
                    {"id": "a", "name": "a", "product": "mysql", "offset": 0, "offsetKind": "pinned"}]}],
                 "waivers": [
                    {"reason": "Agreed.", "port": 0, "x": 1, "instances": ["b", "a", "b"], "code": "port-collision"}]}""");
        assertEquals(
                List.of(new Waiver(
                        "port-collision",
                        null,
                        List.of(new InstanceId("a"), new InstanceId("b")),
                        0,
                        null,
                        "",
                        "Agreed.",
                        new Extras(new LinkedHashMap<>(Map.of("x", "1"))))),
                plan(read).waivers());
        var written = (Json.Obj) JsonParsing.parse(PlanWriter.write(plan(read)));
        assertEquals(
                "[{\"code\":\"port-collision\",\"instances\":[\"a\",\"b\"],\"reason\":\"Agreed.\",\"x\":1}]",
                JsonWriting.compact(Objects.requireNonNull(written.fields().get("waivers"))));
    }

    @Test
    void loneSurrogatesAreEscapedSoThatUtf8CanHoldThem() {
        var name = "\uD83D and \uDE80, not \uD83D\uDE80";
        assertEquals(
                List.of("{", "  \"format\": 1,", "  \"name\": \"\\uD83D and \\uDE80, not \uD83D\uDE80\"", "}"),
                PlanWriter.write(Topology.empty(name)).lines().toList());
    }

    private static Topology plan(PlanRead read) {
        return switch (read) {
            case PlanRead.Fine(var topology) -> topology;
            case PlanRead.Failed(var problem) -> throw new AssertionError(problem.describe());
        };
    }
}
