package dev.portolan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElementIdTest {
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
