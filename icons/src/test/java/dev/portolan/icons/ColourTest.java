package dev.portolan.icons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    private static final Colour BLACK = new Colour(0, 0, 0, 1);
    private static final Colour WHITE = new Colour(255, 255, 255, 1);

    @Test
    void readsAndPrintsHex() {
        assertEquals(new Colour(10, 107, 137, 1), Colour.parse("#0A6b89"));
        assertEquals(new Colour(0, 0, 0, 0.2), Colour.parse("#00000033"));
        assertEquals("#0a6b89", new Colour(10, 107, 137, 0.5).hex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#fff", "0a6b89", "#0a6b8", "#0a6b89f", "#gg0000", "red"})
    void rejectsOtherForms(String text) {
        assertThrows(IllegalArgumentException.class, () -> Colour.parse(text));
    }

    @Test
    void rejectsPartsOutOfRange() {
        assertThrows(IllegalArgumentException.class, () -> new Colour(256, 0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Colour(0, -1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Colour(0, 0, 0, 1.1));
        assertThrows(IllegalArgumentException.class, () -> new Colour(0, 0, 0, Double.NaN));
    }

    @Test
    void contrastIsThatOfWcag() {
        assertEquals(21, Colour.contrast(BLACK, WHITE), 1e-9);
        assertEquals(21, Colour.contrast(WHITE, BLACK), 1e-9);
        assertEquals(1, Colour.contrast(WHITE, WHITE), 1e-9);
        // The grey that is widely quoted as the lightest that passes 4.5 on white.
        assertEquals(4.54, Colour.contrast(Colour.parse("#767676"), WHITE), 0.005);
    }

    @Test
    void translucentColoursMixWithWhatLiesBelow() {
        assertEquals(new Colour(204, 204, 204, 1), new Colour(0, 0, 0, 0.2).over(WHITE));
        assertEquals(1.61, Colour.contrast(new Colour(0, 0, 0, 0.2), WHITE), 0.005);
        assertThrows(IllegalArgumentException.class, () -> BLACK.over(new Colour(0, 0, 0, 0.5)));
    }
}
