package dev.portolan.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextSizeTest {
    @Test
    void goesUpAndDownStepByStepAndStopsAtTheLast() {
        assertEquals(
                List.of(80, 90, 100, 110, 125, 150, 175, 200, 200),
                Stream.iterate(new TextSize(80), TextSize::larger)
                        .limit(9)
                        .map(TextSize::percent)
                        .toList());
        assertEquals(
                List.of(200, 175, 150, 125, 110, 100, 90, 80, 80),
                Stream.iterate(new TextSize(200), TextSize::smaller)
                        .limit(9)
                        .map(TextSize::percent)
                        .toList());
    }

    @Test
    void goesFromASizeBetweenTwoStepsToTheNearestInEachDirection() {
        assertEquals(new TextSize(150), new TextSize(133).larger());
        assertEquals(new TextSize(125), new TextSize(133).smaller());
    }

    @Test
    void isAsMuchLargerAsTheSystemsFontHasBecome() {
        assertEquals(TextSize.NORMAL, TextSize.ofSystem("Windows 11", 12));
        assertEquals(new TextSize(150), TextSize.ofSystem("Windows 11", 18));
        assertEquals(TextSize.NORMAL, TextSize.ofSystem("Linux", 13));
        assertEquals(new TextSize(200), TextSize.ofSystem("Mac OS X", 40));
        assertEquals(new TextSize(80), TextSize.ofSystem("Linux", 6));
    }

    @Test
    void readsWhatItWritesAndNothingElse() {
        assertEquals(Optional.of(new TextSize(175)), TextSize.of(new TextSize(175).text()));
        assertEquals(
                List.of(),
                Stream.of("", "79", "201", "9999999999", "150%", "large")
                        .flatMap(text -> TextSize.of(text).stream())
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> new TextSize(20));
    }
}
