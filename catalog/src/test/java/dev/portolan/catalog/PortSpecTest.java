package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PortSpecTest {
    @Test
    void bindsOneOfTheThreeAddressesThatProductsBind() {
        for (var address : PortSpec.ADDRESSES) {
            assertEquals(address, port(80, address).bind());
        }
        assertRefused("unusable address for web: 10.0.0.5", () -> port(80, "10.0.0.5"));
        assertRefused("unusable address for web: ", () -> port(80, ""));
    }

    @Test
    void baseIsAPortNumber() {
        assertEquals(65535, port(65535, "::").base());
        assertRefused("unusable base for web: 65536", () -> port(65536, "::"));
        assertRefused("unusable base for web: -1", () -> port(-1, "::"));
        assertRefused("unusable base for web: 0", () -> port(0, "::"));
    }

    @Test
    void disputedNumberIsAPortNumber() {
        assertEquals(65535, new Provenance.Dispute(65535, "S1").base());
        assertRefused("unusable base by S1: 0", () -> new Provenance.Dispute(0, "S1"));
        assertRefused("unusable base by S1: 65536", () -> new Provenance.Dispute(65536, "S1"));
    }

    private static void assertRefused(String message, Executable made) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, made).getMessage());
    }

    private static PortSpec port(int base, String bind) {
        return new PortSpec(
                new PortId("web"),
                "web",
                base,
                Transport.TCP,
                false,
                true,
                List.of(),
                bind,
                "",
                false,
                Exposure.INTERNAL,
                false,
                "Web.",
                "web",
                "",
                new Provenance(List.of("S1"), Confidence.HIGH, null, Versions.ALL, null));
    }
}
