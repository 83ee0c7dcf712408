package dev.portolan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ElementIdTest {
    private static String derive(String name, String... taken) {
        return ElementId.derive(name, "host", Set.of(taken)::contains);
    }

    @Test
    void derivesAnIdFromTheUsablePartsOfAName() {
        assertEquals("node-1", derive("Node-1"));
        assertEquals("a-b", derive("  A / b!"));
        assertEquals("host", derive("\u05d0\u05d1 \ud83d\ude80"));
        assertEquals("node-1-3", derive("node 1", "node-1", "node-1-2"));
    }

    @Test
    void derivesAnIdFromAHostileNameAtOnce() {
        var name = "a" + "-".repeat(200_000) + "!".repeat(200_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals("a", derive(name)));
    }
}
