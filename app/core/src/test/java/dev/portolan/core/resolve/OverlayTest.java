package dev.portolan.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private final Overlay<Integer, String> base = Overlay.of(Map.of(1, "one", 2, "two"));

    @Test
    void hasWhatItWasMadeOf() {
        assertEquals("one", base.get(1));
        assertNull(base.get(3));
    }

    @Test
    void changesStandInPlaceOfWhatWasThere() {
        var changed = base.with(Map.of(1, Optional.of("uno"), 2, Optional.empty(), 3, Optional.of("tre")));
        assertEquals("uno", changed.get(1));
        assertNull(changed.get(2));
        assertEquals("tre", changed.get(3));
        assertNull(changed.get(4));
    }

    @Test
    void whatIsNotChangedStays() {
        assertEquals("two", base.with(Map.of(1, Optional.of("uno"))).get(2));
    }

    @Test
    void laterChangesStandInPlaceOfEarlierOnes() {
        var changed = base.with(Map.of(1, Optional.of("uno"), 2, Optional.empty()))
                .with(Map.of(1, Optional.empty(), 2, Optional.of("due")));
        assertNull(changed.get(1));
        assertEquals("due", changed.get(2));
    }

    @Test
    void theMapBeforeIsLeftAlone() {
        var once = base.with(Map.of(1, Optional.of("uno")));
        once.with(Map.of(1, Optional.of("eins"), 2, Optional.empty()));
        assertEquals("one", base.get(1));
        assertEquals("uno", once.get(1));
        assertEquals("two", once.get(2));
    }

    @Test
    void nothingChangedIsTheSameMap() {
        assertSame(base, base.with(Map.of()));
    }

    @Test
    void manyChangesAddUp() {
        var overlay = base;
        var expected = new HashMap<Integer, String>(Map.of(1, "one", 2, "two"));
        for (int round = 0; round < 20; round++) {
            var changes = new HashMap<Integer, Optional<String>>();
            for (int i = 0; i < 40; i++) {
                int key = round * 31 + i;
                if ((round + i) % 3 == 0) {
                    changes.put(key, Optional.empty());
                    expected.remove(key);
                } else {
                    changes.put(key, Optional.of(round + "/" + i));
                    expected.put(key, round + "/" + i);
                }
            }
            overlay = overlay.with(changes);
            assertEquals(expected, entries(overlay));
        }
    }

    private static Map<Integer, String> entries(Overlay<Integer, String> overlay) {
        var entries = new HashMap<Integer, String>();
        for (int key : IntStream.range(0, 1000).boxed().toList()) {
            var value = overlay.get(key);
            if (value != null) {
                entries.put(key, value);
            }
        }
        return entries;
    }

    @Test
    void oneChangeOfManyEntriesIsEnoughToRemoveThemAll() {
        var changes = new HashMap<Integer, Optional<String>>();
        IntStream.range(0, 300).forEach(key -> changes.put(key, Optional.empty()));
        assertEquals(Map.of(), entries(base.with(changes)));
        assertEquals(
                List.of("one", "two"), entries(base).values().stream().sorted().toList());
    }
}
