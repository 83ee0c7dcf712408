package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class CheckCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesBothGatewaysAndTheSumThatCollides() throws IOException {
        var ran = Ran.bundled("check", Ran.plan("gateways.portolan.json"));

        assertEquals(new Ran(1, ran.out(), ""), ran);
        Golden.check("check-gateways.txt", errors(ran.out()));
    }

    @Test
    void namesBothNodesAndTheSumsThatCollide() throws IOException {
        var ran = Ran.bundled("check", Ran.plan("besu.portolan.json"));

        assertEquals(new Ran(1, ran.out(), ""), ran);
        Golden.check("check-besu.txt", errors(ran.out()));
    }

    /// The report without warnings and notes, which change as the catalog learns more.
    private static String errors(String report) {
        return String.join("\n\n", List.of(report.split("\n\n")).subList(0, 2)) + "\n";
    }

    @Test
    void tellsProgramsBothSides() {
        var ran = Ran.bundled("check", "--format", "json", Ran.plan("gateways.portolan.json"));

        assertEquals(new Ran(1, ran.out(), ""), ran);
        var report = JsonMapper.shared().readTree(ran.out());
        assertEquals(
                List.of("plan", "findings", "waived", "summary"),
                report.propertyNames().stream().toList());
        var finding = (ObjectNode) report.get("findings").get(0);
        assertEquals(true, finding.remove("fixes").size() > 1);
        assertEquals(
                "{\"code\":\"port-collision\",\"severity\":\"error\",\"host\":\"gw-host\",\"port\":9711,"
                        + "\"transport\":\"tcp\",\"instances\":[\"gw-2\",\"gw-1\"],"
                        + "\"about\":\"gw-1/receiver-binary-tls, gw-2/receiver-binary\","
                        + "\"message\":\"second gateway binary receiver 9611 + 100 = 9711,"
                        + " taken by first gateway binary receiver (TLS) 9711\","
                        + "\"source\":\"bind(2), ip(7) and ipv6(7) of Linux\"}",
                finding.toString());
    }

    @Test
    void reportsSeveralPlansAsAnArray() throws IOException {
        var ran =
                Ran.small("check", "--format", "json", Ran.plan("mixed.portolan.json"), Ran.plan("fine.portolan.json"));

        assertEquals(new Ran(1, ran.out(), ""), ran);
        Golden.check("check-several.json", ran.out());
    }

    @Test
    void hostileNamesBreakNoLine() throws IOException {
        var ran = Ran.small("check", Ran.plan("mixed.portolan.json"), Ran.plan("fine.portolan.json"));

        assertEquals(new Ran(1, ran.out(), ""), ran);
        Golden.check("check-several.txt", ran.out());
    }

    @Test
    void tellsWhatIsWaivedAndWhyByItself() throws IOException {
        var ran = Ran.small("check", Ran.plan("waived.portolan.json"));

        assertEquals(new Ran(1, ran.out(), ""), ran);
        Golden.check("check-waived.txt", ran.out());
    }

    @Test
    void tellsProgramsWhatIsWaived() throws IOException {
        var ran = Ran.small("check", "--format", "json", Ran.plan("waived.portolan.json"));

        assertEquals(new Ran(1, ran.out(), ""), ran);
        Golden.check("check-waived.json", ran.out());
    }

    @Test
    void explainsEachNoteEachFixAndEachCode() throws IOException {
        var ran = Ran.small("check", "--explain", Ran.plan("waived.portolan.json"));

        assertEquals(new Ran(1, ran.out(), ""), ran);
        Golden.check("check-explained.txt", ran.out());
    }

    @Test
    void coloursOnlyWhatIsInWordsAnyway() throws IOException {
        var plan = Ran.plan("waived.portolan.json");
        var coloured = Ran.coloured("check", plan).out();

        Golden.check("check-coloured.txt", coloured);
        assertEquals(Ran.small("check", plan).out(), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"waived", "mixed", "warned", "fine", "stuck", "loose"})
    void keepsTo80Columns(String plan) {
        for (var option : List.of("--explain", "--format=text")) {
            var ran = Ran.small("check", option, Ran.plan(plan + ".portolan.json"));

            assertEquals(
                    List.of(),
                    ran.out()
                            .lines()
                            .filter(line -> line.codePointCount(0, line.length()) > 80)
                            .toList());
        }
    }

    @Test
    void waivedFindingsDoNotFail() throws IOException {
        var plan = folder.resolve("p.portolan.json");
        Files.writeString(
                plan,
                Files.readString(Path.of(Ran.plan("warned.portolan.json")))
                        .replaceFirst("\\n}\\s*$", ", \"waivers\": [" + waiver(38280) + ", " + waiver(39443) + "]}"));

        assertEquals(
                0, Ran.small("check", "--fail-on", "warning", plan.toString()).exitCode());
    }

    private static String waiver(int port) {
        return "{\"code\": \"ephemeral-port\", \"instances\": [\"a-1\"], \"port\": " + port
                + ", \"transport\": \"tcp\", \"reason\": \"known\"}";
    }

    @Test
    void warningsFailOnlyIfAsked() {
        var plan = Ran.plan("warned.portolan.json");

        assertEquals(0, Ran.small("check", plan).exitCode());
        assertEquals(0, Ran.small("check", "--fail-on", "error", plan).exitCode());
        assertEquals(1, Ran.small("check", "--fail-on", "warning", plan).exitCode());
        assertEquals(
                0,
                Ran.small("check", "--fail-on", "warning", Ran.plan("fine.portolan.json"))
                        .exitCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"format\": 1, \"name\": ]}|:1:23: not JSON:",
                "{\"format\": 1, \"name\": 7}|:1:23: name: expected",
                "{\"format\": 1, \"name\": \"x\", \"hosts\": [{\"id\": \"a\", \"name\": \"A\", \"zone\": \"z\"}]}"
                        + "|:1:71: hosts[0].zone: nothing in the plan has the id \"z\"",
                "{\"format\": 1, \"name\": \"x\", \"hosts\": [{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"a\", \"name\": \"B\"}]}"
                        + "|:1:71: hosts[1].id: the id \"a\" is used twice",
                "{\"format\": 1, \"name\": \"x\", \"hosts\": [{\"id\": \"a\", \"name\": \"A\", \"z\\nq\": 1, \"z\\nq\": 2}]}"
                        + "|:1:74: hosts[0].z\\u000aq: the field z\\u000aq stands here twice",
            })
    void saysInOneLineWhereAPlanIsBroken(String json, String complaint) throws IOException {
        var plan = folder.resolve("p.json");
        Files.writeString(plan, json);

        var ran = Ran.small("check", plan.toString()).with("PLAN", plan);

        assertEquals(
                "PLAN" + complaint, ran.err().substring(0, Math.min(ran.err().length(), 4 + complaint.length())));
        assertEquals(new Ran(2, "", ran.err().strip() + "\n"), ran);
        assertEquals(1, ran.err().lines().count());
    }

    @Test
    void reportsNothingIfOneOfSeveralPlansCannotBeRead() {
        assertEquals(
                new Ran(2, "", "gone.json: cannot be read: there is no such file\n"),
                Ran.small("check", Ran.plan("fine.portolan.json"), "gone.json"));
    }
}
