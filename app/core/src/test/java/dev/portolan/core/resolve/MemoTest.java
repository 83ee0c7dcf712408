package dev.portolan.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final List<List<Integer>> asked = new ArrayList<>();
    private final Memo<List<Integer>, List<Integer>> reversed = new Memo<>(key -> {
        asked.add(key);
        return List.copyOf(key.reversed());
    });

    @Test
    void asksNothingBeforeItIsAsked() {
        assertEquals(List.of(), asked);
    }

    @Test
    void givesTheSameResultForAnEqualKeyWithoutAskingAgain() {
        var first = reversed.get(List.of(1, 2));
        assertEquals(List.of(2, 1), first);
        assertSame(first, reversed.get(new ArrayList<>(List.of(1, 2))));
        assertEquals(List.of(List.of(1, 2)), asked);
    }

    @Test
    void knowsOnlyTheLastResult() {
        assertEquals(
                List.of(List.of(2, 1), List.of(4, 3), List.of(2, 1)),
                List.of(reversed.get(List.of(1, 2)), reversed.get(List.of(3, 4)), reversed.get(List.of(1, 2))));
        assertEquals(List.of(List.of(1, 2), List.of(3, 4), List.of(1, 2)), asked);
    }
}
