package dev.portolan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetPreferencesTest {
    private static final OffsetPreferences DEFAULT = OffsetPreferences.DEFAULT;

    @Test
    void eachWishCanBeChangedAlone() {
        var reserved = List.of(new PortRange(80, 80));
        assertEquals(
                new OffsetPreferences(10, true, reserved, Extras.NONE),
                DEFAULT.withStride(10).withAvoidEphemeral(true).withReserved(reserved));
        assertEquals(
                DEFAULT,
                new OffsetPreferences(10, true, reserved, Extras.NONE)
                        .withReserved(List.of())
                        .withAvoidEphemeral(false)
                        .withStride(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_001})
    void refusesStrideOutOfRange(int stride) {
        assertThrows(IllegalArgumentException.class, () -> DEFAULT.withStride(stride));
    }

    @Test
    void refusesToReserveNoPort() {
        var withZero = List.of(new PortRange(80, 90), new PortRange(0, 1));
        assertThrows(IllegalArgumentException.class, () -> DEFAULT.withReserved(withZero));
    }

    @Test
    void knowsWhichNumbersAreReserved() {
        var preferences = DEFAULT.withReserved(List.of(new PortRange(80, 80), new PortRange(90, 91)));
        assertEquals(
                List.of(80, 90, 91),
                Stream.of(79, 80, 81, 89, 90, 91, 92)
                        .filter(preferences::isReserved)
                        .toList());
    }
}
