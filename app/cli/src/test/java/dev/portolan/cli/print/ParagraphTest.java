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
