package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersionsTest {
    @Test
    void areAllOnlyWithoutABeginningAndAnEnd() {
        assertEquals(
                List.of(true, true, false, false, false),
                Stream.of(
                                Versions.ALL,
                                new Versions("", ""),
                                new Versions("4.1", ""),
                                new Versions("", "4.5"),
                                new Versions("4.1", "4.5"))
                        .map(Versions::isAll)
                        .toList());
    }
}
