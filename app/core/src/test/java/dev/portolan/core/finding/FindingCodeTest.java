package dev.portolan.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingCodeTest {
    private static final int A_FEW_WORDS = 45;
    private static final int TWO_SENTENCES = 300;

    @ParameterizedTest
    @EnumSource
    void everyCodeHasATitleAnExplanationAndASource(FindingCode code) {
        assertFits(code.title(), A_FEW_WORDS);
        assertFits(code.source(), TWO_SENTENCES);
        assertFits(code.explanation(), TWO_SENTENCES);
        assertTrue(code.explanation().endsWith("."), code.explanation());
    }

    @Test
    void noTwoCodesHaveTheSameTitle() {
        var titles = Arrays.stream(FindingCode.values()).map(FindingCode::title).toList();
        assertEquals(titles, titles.stream().distinct().toList());
    }

    @Test
    void theBundleSpeaksOfNoRuleThatThereIsNot() {
        var bundle = ResourceBundle.getBundle("dev.portolan.core.finding.findings", Locale.ROOT);
        var known = Arrays.stream(FindingCode.values())
                .flatMap(code ->
                        Stream.of("title", "explanation", "source").map(part -> "rule." + part + "." + code.word()))
                .toList();
        assertEquals(
                new TreeSet<>(known),
                new TreeSet<>(bundle.keySet().stream()
                        .filter(key -> key.startsWith("rule."))
                        .toList()));
    }

    @Test
    void wordsAreTheNamesInLowerCase() {
        assertEquals(
                List.of("port-collision", "url-not-shifted", "rpc-exposed"),
                Stream.of(FindingCode.PORT_COLLISION, FindingCode.URL_NOT_SHIFTED, FindingCode.RPC_EXPOSED)
                        .map(FindingCode::word)
                        .toList());
    }

    private static void assertFits(String text, int length) {
        assertTrue(!text.isBlank() && text.length() <= length, text);
        assertEquals(-1, text.indexOf('{'), text);
    }
}
