package dev.portolan.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphTest {
    @Test
    void breaksAtBlanks() {
        assertEquals(
                List.of("one two", "three", "incomprehensible", "x"),
                Paragraph.lines("one two three incomprehensible x", 8));
    }

    @Test
    void neverBreaksASum() {
        assertEquals(
                List.of("port", "9611 + 100 = 9711,", "taken"), Paragraph.lines("port 9611 + 100 = 9711, taken", 20));
    }

    @Test
    void breaksAfterCommasIfTheyAllowIt() {
        assertEquals(List.of("one,", "two three"), Paragraph.clauses("one, two three", 12));
        assertEquals(List.of("one, two three"), Paragraph.clauses("one, two three", 14));
        assertEquals(List.of("one", "two,", "x"), Paragraph.clauses("one two, x", 5));
    }

    @Test
    void breaksAtBlanksIfCommasWouldTakeMoreLines() {
        assertEquals(List.of("one two", "six, ten"), Paragraph.clauses("one two six, ten", 8));
    }

    @Test
    void countsTheColumnsOfWideCharactersAndMarks() {
        assertEquals(List.of("\uD83D\uDEA2\u6E2F a", "b"), Paragraph.lines("\uD83D\uDEA2\u6E2F a b", 6));
        assertEquals(List.of("e\u0301e\u0301 a"), Paragraph.lines("e\u0301e\u0301 a", 4));
    }

    @Test
    void itemsHangUnderTheirFirstWord() {
        assertEquals("  - one,\n    " + "a".repeat(74) + "\n", Paragraph.item(2, "one, " + "a".repeat(74)));
    }

    @Test
    void escapesInJsonWhatATerminalWouldObey() {
        assertEquals(
                "{\"a\": \"\\u202Eb\\u009B\\uDB40\\uDC01\"}\n",
                SafeJson.of("{\"a\": \"\u202Eb\u009B\uDB40\uDC01\"}\n"));
        assertEquals("{\"a\": \"\u00E4\\n\uD83D\uDEA2\"}\n", SafeJson.of("{\"a\": \"\u00E4\\n\uD83D\uDEA2\"}\n"));
    }

    @Test
    void disarmsFormulas() {
        assertEquals("'=1+1", CsvText.guarded("=1+1"));
        assertEquals("'-x\uFFFDy", CsvText.guarded("-x\ny"));
        assertEquals("\uFFFD=1", CsvText.guarded("\t=1"));
        assertEquals("gate 1 + 1 = 2", CsvText.guarded("gate 1 + 1 = 2"));
        assertEquals("", CsvText.guarded(""));
    }

    @Test
    void hangsUnderItsFirstWord() {
        assertEquals(
                "note   " + "a ".repeat(36) + "a\n       b\n", Paragraph.hanging("note", 7, "a ".repeat(37) + "b"));
    }

    @Test
    void replacesWhatWouldBreakTheLine() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd \uD83D\uDEA2", OneLine.of("a\nb\u202ec\u2028d \uD83D\uDEA2"));
    }

    @Test
    void quotesCellsThatNeedIt() {
        assertEquals("a,\"b,c\",\"d\"\"e\",\"f\ng\",\n", CsvText.row(List.of("a", "b,c", "d\"e", "f\ng", "")));
    }
}
