package dev.portolan.icons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathDataTest {

    @Test
    void readsEveryCommand() {
        assertEquals(
                new PathData(List.of(
                        new Segment.MoveTo(1, 2),
                        new Segment.LineTo(3, 4),
                        new Segment.LineTo(5, 4),
                        new Segment.LineTo(5, 6),
                        new Segment.QuadTo(7, 8, 9, 10),
                        new Segment.CurveTo(11, 12, 13, 14, 15, 16),
                        new Segment.Close())),
                PathData.parse("M1 2L3 4H5V6Q7 8 9 10C11 12 13 14 15 16Z"));
    }

    @Test
    void repeatedCoordinatesRepeatTheCommand() {
        assertEquals(PathData.parse("M0 0 L1 1 L2 2 L-3 .5"), PathData.parse(" M 0,0 1,1 \n L2 2-3 .5 "));
    }

    @Test
    void closingReturnsToTheStartOfTheSubpath() {
        assertEquals(PathData.parse("M1 1 L5 5 Z L9 1"), PathData.parse("M1 1 L5 5 Z H9"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "M1 2", "M1.5-2.25L3 4Z", "M0 0Q1 2 3 4C-1-2-3-4-5-6ZM7 7L0.001-0.01", "M-0.5 100L1200 0"})
    void printsWhatItReads(String text) {
        assertEquals(text, PathData.parse(text).toSvg());
    }

    @Test
    void printsThousandthsRegardlessOfLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            PathData path = new PathData(List.of(new Segment.MoveTo(1.0 / 3, -0.0004), new Segment.LineTo(1234.5, 2)));
            assertEquals("M0.333 0L1234.5 2", path.toSvg());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L1 2     | path data: expected M at index 0 of \"L1 2\"",
                "M1 2 A1  | path data: unknown command at index 5 of \"M1 2 A1\"",
                "M1 2 l3 4| path data: unknown command at index 5 of \"M1 2 l3 4\"",
                "M1       | path data: expected a number at index 2 of \"M1\"",
                "M1 -.    | path data: expected a number at index 3 of \"M1 -.\""
            })
    void saysWhereItCannotRead(String text, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> PathData.parse(text))
                        .getMessage());
    }

    @Test
    void rejectsAPathThatDrawsFromNowhere() {
        List<Segment> segments = List.of(new Segment.LineTo(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new PathData(segments));
        assertThrows(IllegalArgumentException.class, () -> new Segment.MoveTo(Double.NaN, 0));
    }

    @Test
    void movesScalesAndFlips() {
        PathData path = PathData.parse("M1 2L3 4Q5 6 7 8C1 1 2 2 3 3Z");
        assertEquals(PathData.parse("M11 22L13 24Q15 26 17 28C11 21 12 22 13 23Z"), path.translated(10, 20));
        assertEquals(PathData.parse("M2 4L6 8Q10 12 14 16C2 2 4 4 6 6Z"), path.scaled(2));
        assertEquals(PathData.parse("M3-2L7-4Q11-6 15-8C3-1 5-2 7-3Z"), path.transformed(2, -1, 1, 0));
    }

    @Test
    void boundsFollowCurvesNotTheirControls() {
        assertEquals(
                Optional.of(new Bounds(0, 0, 10, 5)),
                PathData.parse("M0 0Q5 10 10 0").bounds());
        assertEquals(
                Optional.of(new Bounds(0, -7.5, 10, 0)),
                PathData.parse("M0 0C0-10 10-10 10 0").bounds());
    }

    @Test
    void boundsSpanAllSubpaths() {
        assertEquals(
                Optional.of(new Bounds(-1, 0, 8, 9)),
                PathData.parse("M0 0H4V4ZM8 9L-1 5").bounds());
        assertEquals(Optional.empty(), PathData.parse("").bounds());
    }

    @Test
    void boundsGrowAndContain() {
        Bounds bounds = new Bounds(0, 0, 4, 2);
        assertEquals(new Bounds(-1, -1, 5, 3), bounds.grown(1));
        assertEquals(true, bounds.grown(1).contains(bounds));
        assertEquals(true, bounds.contains(bounds));
        assertEquals(false, bounds.contains(bounds.grown(1)));
        assertEquals(List.of(4.0, 2.0), List.of(bounds.width(), bounds.height()));
    }
}
