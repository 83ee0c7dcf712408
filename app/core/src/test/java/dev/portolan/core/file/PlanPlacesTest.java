package dev.portolan.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.file.PlanPlaces.Region;
import dev.portolan.core.fixture.RandomEdits;
import dev.portolan.core.fixture.RandomPlans;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.ZoneId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanPlacesTest {
    private static final String SMALL = """
            {
              "format": 1,
              "name": "p",
              "zones": [{"id": "z", "name": "id"}],
              "hosts": [
                {
                  "name": "\uD83D\uDE80 \\"h\\"", "id": "h-1",
                  "instances": [
                    {
                      "id": "gw", "name": "gw", "product": "mysql", "offset": 0, "offsetKind": "pinned"
                    }
                  ]
                }
              ],
              "links": [{"id": "l", "from": "gw", "to": "gw", "port": "web"}],
              "waivers": [
                {"reason": "r", "code": "port-collision", "instances": ["gw"]},
                {"code": "c", "host": "h-1", "reason": "s"}
              ]
            }
            """;
    private static final List<Region> PLACES = List.of(
            new Region(4, 20, 23),
            new Region(7, 33, 38),
            new Region(10, 17, 21),
            new Region(15, 20, 23),
            new Region(17, 29, 45),
            new Region(18, 14, 17));

    @TempDir
    private Path folder;

    @Test
    void elementsStandWhereTheirIdsDoAndWaiversWhereTheirCodesDo() {
        assertEquals(PLACES, places(PlanPlaces.of(SMALL)));
    }

    @Test
    void lineEndingsOfEverySystemCount() {
        assertEquals(PLACES, places(PlanPlaces.of(SMALL.replace("\n", "\r\n"))));
        assertEquals(PLACES, places(PlanPlaces.of(SMALL.replace("\n", "\r"))));
    }

    @Test
    void byteOrderMarkCountsAsNothing() throws IOException {
        var file = Files.writeString(folder.resolve("plan.portolan.json"), "\uFEFF" + SMALL.replace("\n", ""));
        var withMark = places(PlanPlaces.of(file));
        Files.writeString(file, SMALL.replace("\n", ""));
        assertEquals(withMark, places(PlanPlaces.of(file)));
        assertEquals(6, withMark.size());
        assertEquals(new Region(1, 49, 52), withMark.getFirst());
    }

    @Test
    void escapedIdsEndWhereTheyEndInTheFile() {
        var text = "{\"zones\": [{\"id\": \"\\u007a\\u0031\"}, {\"id\": \"z\\\"\"}], \"waivers\": [{\"code\": \"\"}]}";
        var places = PlanPlaces.of(text);
        assertEquals(Optional.of(new Region(1, 19, 33)), places.element(new ZoneId("z1")));
        assertEquals(Optional.of(new Region(1, 73, 75)), places.waiver(0));
    }

    @Test
    void everyPartOfAnyPlanIsFoundAsItStandsInTheFile() {
        long seed = 21;
        var plans = new RandomPlans(new Random(seed));
        for (int round = 0; round < 200; round++) {
            var context = "seed " + seed + ", round " + round;
            var plan = plans.plan();
            var pretty = PlanWriter.write(plan);
            assertFound(plan, pretty, context);
            assertFound(plan, JsonWriting.compact(JsonParsing.parse(pretty)), context);
            assertFound(plan, pretty.replace("\n", "\r\n"), context);
        }
    }

    private static void assertFound(Topology plan, String text, String context) {
        var places = PlanPlaces.of(text);
        var lines = text.lines().toList();
        UnaryOperator<String> quoted = word -> '"' + word + '"';
        assertEquals(
                Stream.concat(
                                RandomEdits.elements(plan).stream().map(id -> quoted.apply(id.value())),
                                plan.waivers().stream().map(waiver -> quoted.apply(waiver.code())))
                        .toList(),
                Stream.concat(
                                RandomEdits.elements(plan).stream().map(places::element),
                                IntStream.range(0, plan.waivers().size()).mapToObj(places::waiver))
                        .map(Optional::orElseThrow)
                        .map(region ->
                                lines.get(region.line() - 1).substring(region.column() - 1, region.endColumn() - 1))
                        .toList(),
                context);
    }

    @Test
    void nothingStandsInWhatIsNoPlan() {
        assertEquals(List.of(), places(PlanPlaces.of(folder.resolve("gone"))));
        for (var text :
                List.of("", "nope", "{\"hosts\": [{\"id\": \"h-1\"}]", "[]", "{\"hosts\": 7, \"links\": [{}]}")) {
            assertEquals(List.of(), places(PlanPlaces.of(text)), text);
        }
    }

    @Test
    void waiverWithoutACodeStillCounts() {
        var places = PlanPlaces.of("{\"waivers\": [{}, 7, {\"code\": \"c\"}]}");
        assertEquals(
                List.of(
                        Optional.of(new Region(1, 14, 15)),
                        Optional.of(new Region(1, 18, 19)),
                        Optional.of(new Region(1, 30, 33)),
                        Optional.empty()),
                IntStream.range(0, 4).mapToObj(places::waiver).toList());
    }

    /// What is found of the parts of the small plan.
    private static List<Region> places(PlanPlaces places) {
        return Stream.of(
                        places.element(new ZoneId("z")),
                        places.element(new HostId("h-1")),
                        places.element(new InstanceId("gw")),
                        places.element(new LinkId("l")),
                        places.waiver(0),
                        places.waiver(1),
                        places.element(new LinkId("gone")),
                        places.waiver(2))
                .flatMap(Optional::stream)
                .toList();
    }
}
