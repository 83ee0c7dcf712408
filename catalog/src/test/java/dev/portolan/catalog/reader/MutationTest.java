package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A good file with random damage is read to the end and comes to a catalog and a list of problems.
class MutationTest {
    private static final int ROUNDS = 20_000;
    private static final long SEED = 20_261_121;

    /// What files are likely to go wrong with.
    private static final List<String> SCRAPS = List.of(
            "\t",
            "\n",
            "\r\n",
            "- ",
            ": ",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "#",
            "&a ",
            "*a",
            "!!x ",
            "|",
            ">-\n",
            "? ",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "~",
            "null",
            "true",
            "-1",
            "0",
            "65536",
            "1e9",
            "0x1F",
            "0o17",
            ".nan",
            "\u0000",
            "\u001b",
            "\u202e",
            "\ufeff",
            "\ud83d\udea2",
            "\\",
            "<<: ",
            "self/",
            "acme@2/",
            "includes: [p]\n",
            "  ",
            "@",
            "9".repeat(30));

    private final Random random = new Random(SEED);

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void damagedFileIsReadToTheEnd() {
        var shipped = Fields.ofFile("acme.yaml", Acme.TEXT);
        for (int round = 0; round < ROUNDS; round++) {
            var text = damaged(Acme.TEXT);
            var place = "seed " + SEED + ", round " + round + ":\n" + text;
            var loaded = load(shipped, text, place);
            assertEquals(
                    "acme@2", loaded.catalog().lines().iterator().next().id().value(), place);
            for (var problem : CatalogFiles.problems(loaded)) {
                assertTrue(problem.startsWith("own.yaml:"), () -> problem + "\n" + place);
                assertTrue(problem.codePoints().allMatch(Wording::isVisible), () -> problem + "\n" + place);
                assertTrue(problem.length() < 1_000, () -> problem + "\n" + place);
            }
        }
    }

    private static LoadedCatalog load(Fields shipped, String text, String place) {
        var assembly = new Assembly();
        assembly.add("", shipped);
        return assertDoesNotThrow(
                () -> new CatalogFiles(assembly).own("own.yaml", text).load(), place);
    }

    private String damaged(String text) {
        var other = text.replace("acme@2", "other@" + random.nextInt(3))
                .replace("S1", "O1")
                .replace("S2", "O2");
        var damaged = random.nextInt(4) == 0
                ? "changes:\n  acme@2:\n    ports:\n      web: {base: 8300, tls: true}\n" + other
                : other;
        for (int i = random.nextInt(4); i >= 0; i--) {
            damaged = switch (random.nextInt(5)) {
                case 0 -> byteChanged(damaged);
                case 1 -> lineDropped(damaged);
                case 2 -> lineMoved(damaged);
                case 3 -> damaged.substring(0, random.nextInt(damaged.length() + 1));
                default -> scrapPutIn(damaged);
            };
        }
        return damaged;
    }

    private String byteChanged(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String lineDropped(String text) {
        var lines = new ArrayList<>(text.lines().toList());
        if (!lines.isEmpty()) {
            lines.remove(random.nextInt(lines.size()));
        }
        return String.join("\n", lines);
    }

    private String lineMoved(String text) {
        var lines = new ArrayList<>(text.lines().toList());
        if (!lines.isEmpty()) {
            lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
        }
        return String.join("\n", lines);
    }

    private String scrapPutIn(String text) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + SCRAPS.get(random.nextInt(SCRAPS.size())) + text.substring(at);
    }
}
