package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PortSpecTest {
    @Test
    void bindsOneOfTheThreeAddressesThatProductsBind() {
        for (var address : PortSpec.ADDRESSES) {
            assertEquals(address, port(80, address).bind());
            assertEquals(address, port(80, "::", address).containerBind());
        }
        assertRefused("unusable address for web: 10.0.0.5", () -> port(80, "10.0.0.5"));
        assertRefused("unusable address for web: ", () -> port(80, ""));
        assertRefused("unusable address for web: 10.0.0.5", () -> port(80, "::", "10.0.0.5"));
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

    @Test
    void noPortIsItsOwnTwin() {
        assertRefused(
                "no port is its own twin: web", () -> port(80, "::", "::", Transport.TCP, false, new PortId("web")));
    }

    @Test
    void twinSpeaksTlsOverTheSameTransport() {
        var plain = port(80, "::");

        assertFalse(plain.canHaveTwin(plain));
        assertTrue(plain.canHaveTwin(port(443, "::", "::", Transport.TCP, true, null)));
        assertFalse(plain.canHaveTwin(port(443, "::", "::", Transport.UDP, true, null)));
    }

    @Test
    void literalSaysWhereItStandsAndWhoSaysSo() {
        assertEquals(65535, new Literal("file: key", 65535, List.of(), "", List.of("S1")).number());
        assertRefused("no setting for the literal 80", () -> new Literal(" ", 80, List.of(), "", List.of("S1")));
        assertRefused(
                "unusable number in file: key: 0", () -> new Literal("file: key", 0, List.of(), "", List.of("S1")));
        assertRefused(
                "unusable number in file: key: 65536",
                () -> new Literal("file: key", 65536, List.of(), "", List.of("S1")));
        assertRefused("no source for file: key", () -> new Literal("file: key", 80, List.of(), "", List.of()));
    }

    private static void assertRefused(String message, Executable made) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, made).getMessage());
    }

    private static PortSpec port(int base, String bind) {
        return port(base, bind, bind);
    }

    private static PortSpec port(int base, String bind, String containerBind) {
        return port(base, bind, containerBind, Transport.TCP, false, null);
    }

    private static PortSpec port(
            int base, String bind, String containerBind, Transport transport, boolean tls, @Nullable PortId twin) {
        return new PortSpec(
                new PortId("web"),
                "web",
                base,
                transport,
                false,
                true,
                WhenTaken.FAILS,
                List.of(),
                bind,
                containerBind,
                "",
                tls,
                twin,
                PortKind.SERVICE,
                Exposure.INTERNAL,
                false,
                "Web.",
                "web",
                List.of(),
                "",
                new Provenance(List.of("S1"), Confidence.HIGH, null, Versions.ALL, null));
    }
}
