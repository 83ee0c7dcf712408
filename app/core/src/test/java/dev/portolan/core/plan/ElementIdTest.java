package dev.portolan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElementIdTest {
    private static final String ALPHABET = "azAZ09._-";

    @Test
    void nameBecomesLowerCaseWithHyphensForWhatIsUnusable() {
        assertEquals(
                List.of("app-1", "a--b", "a.b_c", "x", "fallback", "fallback", "z-rich"),
                Stream.of("App 1", "a -b", "a.b_c", " -(x)- ", "", "-?-", "Z\u00fc\u00fcrich")
                        .map(name -> ElementId.derive(name, "fallback", _ -> false))
                        .toList());
    }

    @Test
    void takenNamesAreNumberedFromTwo() {
        assertEquals("a-4", ElementId.derive("a", "x", Set.of("a", "a-2", "a-3")::contains));
    }

    @Test
    void anIdIsWhatThePatternOfTheFileFormatAllows() {
        var pattern = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
        var random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            var text = new StringBuilder();
            for (int left = random.nextInt(random.nextBoolean() ? 4 : 68); left > 0; left--) {
                text.append(
                        random.nextInt(200) == 0
                                ? "\u00e9 /\u0660".charAt(random.nextInt(4))
                                : ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            assertEquals(pattern.matcher(text).matches(), ElementId.isValid(text.toString()), text::toString);
        }
    }

    @Test
    void longHostileNamesAreCutAtOnce() {
        var hyphens = "-".repeat(1_000_000);
        assertEquals(
                List.of("x", "x", "a".repeat(56), "host"),
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> Stream.of(hyphens + "x", "x" + hyphens + "x", "a".repeat(1_000_000), hyphens)
                                .map(name -> ElementId.derive(name, "host", _ -> false))
                                .toList()));
    }
}
