package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordTest {
    @Test
    void idOfAnyLengthIsMatchedWithoutRecursion() {
        var slug = "a-".repeat(100_000) + "a";
        assertEquals(slug, new Word(new Position("x.yaml", 1, 1), "id", slug).slug());
    }
}
