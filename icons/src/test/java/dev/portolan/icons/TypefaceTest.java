package dev.portolan.icons;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypefaceTest {
    private static final double EXACT = 1e-9;

    private final Typefaces typefaces = Typefaces.load();
    private final Typeface regular = typefaces.regular();
    private final Typeface semibold = typefaces.semibold();

    @Test
    void handsOutTheFaceOfEachWeight() {
        assertEquals(
                List.of(Weight.REGULAR, Weight.SEMIBOLD),
                Stream.of(Weight.values())
                        .map(weight -> typefaces.of(weight).weight())
                        .toList());
    }

    @Test
    void digitsAreTabularInBothWeights() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertEquals(6.0, regular.width(String.valueOf(digit), 10), EXACT);
            assertEquals(6.0, semibold.width(String.valueOf(digit), 10), EXACT);
        }
    }

    @Test
    void widthIsTheSumOfTheFontsAdvances() {
        // Thousandths of the size: W 891, i 250, space 236, é 549, → 820; semibold W 949, i 275.
        assertEquals(27.46, regular.width("Wi é→", 10), EXACT);
        assertEquals(12.24, semibold.width("Wi", 10), EXACT);
        assertEquals(0, regular.width("", 10), EXACT);
    }

    @Test
    void codePointsThatTheFontLacksTakeThePlaceholdersWidthOnce() {
        assertEquals(4.72, regular.width("漢", 10), EXACT);
        assertEquals(4.72, regular.width("😀", 10), EXACT);
    }

    @Test
    void lineMetricsScaleWithTheSize() {
        assertEquals(20.5, regular.ascent(20), EXACT);
        assertEquals(5.5, regular.descent(20), EXACT);
        assertEquals(13.96, regular.capHeight(20), EXACT);
    }

    @Test
    void outlineSitsOnTheBaselineAndGrowsUpwards() {
        Bounds h = regular.outline("H", 1000).bounds().orElseThrow();
        assertEquals(0, h.maxY(), EXACT);
        assertEquals(-regular.capHeight(1000), h.minY(), EXACT);
    }

    @Test
    void outlineAdvancesThePenPerGlyph() {
        Bounds alone = regular.outline("H", 10).bounds().orElseThrow();
        Bounds after = regular.outline("0 H", 10).bounds().orElseThrow();
        assertEquals(alone.maxX() + regular.width("0 ", 10), after.maxX(), EXACT);
    }

    @Test
    void outlineDrawsAHyphenAsABox() {
        assertEquals(
                "M330-261L69-261L69-347L330-347Z", regular.outline("-", 1000).toSvg());
    }

    @Test
    void outlinesAnAccentedLetterFromItsParts() {
        int e = regular.outline("e", 10).segments().size();
        Bounds plain = regular.outline("e", 10).bounds().orElseThrow();
        Bounds accented = regular.outline("é", 10).bounds().orElseThrow();
        assertEquals(true, regular.outline("é", 10).segments().size() > e);
        assertEquals(plain.maxY(), accented.maxY(), EXACT);
        assertEquals(true, accented.minY() < plain.minY() - 1);
    }

    @Test
    void blankTextHasNoInk() {
        assertEquals(Optional.empty(), regular.outline("  ", 10).bounds());
    }

    @Test
    void everyGlyphOfBothFilesCanBeOutlined() {
        for (Weight weight : Weight.values()) {
            TrueType font = TrueType.read(Resources.read(weight.file()));
            long inked = 0;
            for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
                inked += font.outline(glyph).bounds().isPresent() ? 1 : 0;
            }
            assertEquals(1018, font.glyphCount());
            assertEquals(999, inked);
        }
    }

    @Test
    void fitKeepsTextThatJustFits() {
        assertEquals("1234", regular.fit("1234", 10, 24));
        assertEquals("", regular.fit("", 10, 0));
    }

    @Test
    void fitCutsAsLittleAsPossible() {
        assertEquals("123…", regular.fit("123456", 10, 26.1));
        assertEquals("12…", regular.fit("123456", 10, 26.0));
    }

    @Test
    void fitLeavesNoSpaceBeforeTheEllipsis() {
        assertEquals("12…", regular.fit("12 3456", 10, 24));
    }

    @Test
    void fitNeverSplitsASurrogatePair() {
        assertEquals("1…", regular.fit("1😀23456", 10, 18.7));
        assertEquals("1😀…", regular.fit("1😀23456", 10, 18.8));
    }

    @Test
    void fitIsEmptyWhereNotEvenTheEllipsisFits() {
        assertEquals("…", regular.fit("123456", 10, 8.1));
        assertEquals("", regular.fit("123456", 10, 8.0));
    }

    @Test
    void opensATrueTypeFile() throws IOException {
        try (InputStream in = semibold.open()) {
            assertArrayEquals(new byte[] {0, 1, 0, 0}, in.readNBytes(4));
        }
        assertEquals("IBM Plex Sans", semibold.family());
    }
}
