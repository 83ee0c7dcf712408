package dev.portolan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortRangeTest {
    @Test
    void readsOneNumberOrTwo() {
        assertEquals(
                List.of(new PortRange(9100, 9199), new PortRange(8080, 8080), new PortRange(0, 65535)),
                Stream.of("9100-9199", "8080", "0-65535")
                        .map(text -> PortRange.parse(text).orElseThrow())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1-", "-1", "9-8", "65536", "1-65536", "123456", "1 - 2", "1-2-3", "\u0661", "x"})
    void readsNothingElse(String text) {
        assertEquals(Optional.empty(), PortRange.parse(text));
    }

    @Test
    void writesWhatItReads() {
        assertEquals(
                List.of("9100-9199", "8080"),
                List.of(new PortRange(9100, 9199).text(), new PortRange(8080, 8080).text()));
    }

    @Test
    void refusesEndsThatAreOutOfRangeOrOutOfOrder() {
        assertThrows(IllegalArgumentException.class, () -> new PortRange(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new PortRange(1, 65536));
        assertThrows(IllegalArgumentException.class, () -> new PortRange(2, 1));
    }

    @Test
    void containsItsEnds() {
        assertEquals(
                List.of(80, 81),
                Stream.of(79, 80, 81, 82)
                        .filter(new PortRange(80, 81)::contains)
                        .toList());
    }
}
