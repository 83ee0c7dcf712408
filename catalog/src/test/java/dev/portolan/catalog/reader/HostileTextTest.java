package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    @Test
    void refusesWhatIsNotYaml() {
        Acme.assertProblem("7:15: not YAML: mapping values are not allowed here", "ACME Server 2", "ACME: 2");
        assertProblem("1:1: the file is empty", "");
        assertProblem("1:1: the file is empty", "# nothing\n");
        assertProblem("1:1: expected a block of fields, found a list", "- acme\n");
        assertProblem("1:1: expected a block of fields, found text", "acme\n");
        assertProblem("1:1: expected a block of fields, found nothing", "null\n");
        assertProblem(
                "2:1: not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
                "a:\n\tb: 1\n");
        assertProblem("1:1: not YAML: special characters are not allowed", "name: \u0000\n");
        assertProblem("2:1: not YAML: expected ',' or '}', but got <stream end>", "{a\n");
    }

    @Test
    void refusesWhatYamlCanButACatalogNeedNot() {
        assertProblem("2:4: b: an alias, which catalog files don't use", "a: 1\nb: *x\n");
        assertProblem("1:4: a: a tag, which catalog files don't use", "a: !!java.net.URL [\"http://example.org\"]\n");
        assertProblem("1:4: a: a tag, which catalog files don't use", "a: !!int \"x\"\n");
        assertProblem("1:4: a: a tag, which catalog files don't use", "a: !!binary eA==\n");
        assertProblem("3:1: a second document in one file", "a: 1\n--- \nb: 1\n");
        assertProblem("2:1: a: stands here twice", "a: 1\na: 2\n");
    }

    @Test
    void laughsDieWithTheFirst() {
        var bomb = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (char letter = 'b'; letter < 'k'; letter++) {
            var before = "*" + (char) (letter - 1);
            bomb.append(letter).append(": &").append(letter).append(" [");
            bomb.append(IntStream.range(0, 9).mapToObj(_ -> before).collect(Collectors.joining(", ")))
                    .append("]\n");
        }
        assertProblem("2:8: b[0]: an alias, which catalog files don't use", bomb.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: "})
    void depthIsLimited(String opening) {
        var problems = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> problems("a: " + opening.repeat(10_000)));
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().length() < 300, problems.getFirst());

        var lines =
                IntStream.range(0, 1_000).mapToObj(i -> " ".repeat(i) + opening).collect(Collectors.joining("\n"));
        assertEquals(1, problems(lines).size());
    }

    @Test
    void emojiMayStandAnywhere() {
        for (int at = 1; at < 5_000; at++) {
            assertEquals(List.of(), problems("#" + "x".repeat(at) + "\ud83d\udea2\n" + Acme.TEXT));
        }
    }

    @Test
    void ordinaryTextIsTakenHoweverItsLinesEnd() {
        assertEquals(List.of(), problems(Acme.TEXT.replace("\n", "\r\n")));
        assertEquals(
                "Stra\u00dfe \u2192 \u05e9\u05e2\u05e8 \ud83d\udea2",
                Acme.line("ACME Server 2", "Stra\u00dfe \u2192 \u05e9\u05e2\u05e8 \ud83d\udea2")
                        .name());
        assertEquals(
                "Folded to one line.",
                Acme.line("summary: A server for tests.", "summary: >-\n      Folded to\n      one line.")
                        .summary());
    }

    @Test
    void refusesTextThatWouldNotShowAsItIs() {
        var invisible = "10:14: lines.acme@2.summary: a character that can't be seen: ";
        Acme.assertProblem(invisible + "\\u001b", "A server for tests.", "\"\\e[31mred\"");
        Acme.assertProblem(invisible + "\\u202e", "A server for tests.", "stset rof \u202e revres");
        Acme.assertProblem(invisible + "\\u200b", "A server for tests.", "a\u200bb");
        Acme.assertProblem(invisible + "\\u2028", "A server for tests.", "\"a\u2028b\"");
        Acme.assertProblem(invisible + "\\u0000", "A server for tests.", "\"\\0\"");
        Acme.assertProblem(invisible + "\\u0009", "A server for tests.", "\"a\\tb\"");
        Acme.assertProblem(
                "10:14: lines.acme@2.summary: a text of several lines; '>-' before it makes one of them",
                "A server for tests.",
                "|\n      A server\n      for tests.");
    }

    @Test
    void problemIsOneVisibleLineWhateverTheFileHolds() {
        assertProblem(
                "1:1: a\\u000ab\\u202e: unknown field; known here: changes, family, lines, parts, sources",
                "\"a\\nb\u202e\": 1\n");
        assertEquals(
                "a\\u000ab.yaml:1:1: the file is empty",
                new CatalogFiles()
                        .own("a\nb.yaml", "")
                        .load()
                        .problems()
                        .getFirst()
                        .toString());
        Acme.assertProblem(
                "65:19: lines.acme@2.dials.peer.targets[0]: expected LINE/PORT such as mysql/client, found '"
                        + "x".repeat(60) + "...'",
                "self/web",
                "x".repeat(10_000));
        assertProblem(
                "1:1: " + "x".repeat(60) + "...: unknown field; known here: changes, family, lines, parts, sources",
                "x".repeat(1000) + ": 1\n");
    }

    @Test
    void manyLinesAreReadInNoTime() {
        var text = new StringBuilder(Acme.TEXT.substring(0, Acme.TEXT.indexOf("  acme@2:")));
        var line = Acme.TEXT.substring(Acme.TEXT.indexOf("  acme@2:"));
        int lines = 0;
        while (text.length() < CatalogText.MAX_BYTES - line.length() - 100) {
            text.append(line.replace("acme@2", "acme@" + lines++));
        }
        assertEquals(List.of(), problems(Acme.TEXT));

        var files = new CatalogFiles();
        var loaded = assertTimeoutPreemptively(
                Duration.ofSeconds(4),
                () -> files.own("many.yaml", text.toString()).load());
        assertEquals(List.of(), loaded.problems());
        assertEquals(lines, loaded.catalog().lines().size());
    }

    @Test
    void oneLineOfManyPortsIsReadInNoTime() {
        var text = new StringBuilder();
        var dials = new StringBuilder();
        int ports = 4_000;
        for (int i = 0; i < ports; i++) {
            text.append("      p" + i + ": {label: p, base: 80, purpose: P., setting: p, sources: [S1]}\n");
            dials.append("      d" + i + ": {label: d, targets: [self/p" + i
                    + "], port: 80, purpose: D., setting: d, sources: [S1]}\n");
        }
        var line = assertTimeoutPreemptively(
                Duration.ofSeconds(4),
                () -> Acme.line("    ports:\n", "    ports:\n" + text, "    dials:\n", "    dials:\n" + dials));
        assertEquals(ports + 2, line.ports().size());
    }

    private static void assertProblem(String problem, String text) {
        assertEquals(List.of("x.yaml:" + problem), problems(text));
    }

    private static List<String> problems(String text) {
        return new CatalogFiles().own("x.yaml", text).problems();
    }
}
