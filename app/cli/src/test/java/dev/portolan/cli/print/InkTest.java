package dev.portolan.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.finding.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class InkTest {
    @Test
    void colourIsForTerminalsThatCanAndMayShowIt() {
        assertEquals(new Ink(true), Ink.of(true, Map.of("TERM", "xterm-256color")));
        assertEquals(new Ink(true), Ink.of(true, Map.of("WT_SESSION", "1")));
        assertEquals(new Ink(true), Ink.of(true, Map.of("TERM", "xterm", "NO_COLOR", "")));
        assertEquals(Ink.NONE, Ink.of(false, Map.of("TERM", "xterm")));
        assertEquals(Ink.NONE, Ink.of(true, Map.of("TERM", "xterm", "NO_COLOR", "1")));
        assertEquals(Ink.NONE, Ink.of(true, Map.of("TERM", "dumb")));
        assertEquals(Ink.NONE, Ink.of(true, Map.of()));
    }

    @Test
    void coloursEndWhereTheTextDoes() {
        assertEquals("\u001b[1;31mx\u001b[0m", new Ink(true).of(Severity.ERROR, "x"));
        assertEquals("\u001b[1;33mx\u001b[0m", new Ink(true).of(Severity.WARNING, "x"));
        assertEquals("\u001b[1;36mx\u001b[0m", new Ink(true).of(Severity.NOTE, "x"));
        assertEquals("\u001b[1mx\u001b[0m", new Ink(true).strong("x"));
        assertEquals("x", Ink.NONE.of(Severity.ERROR, "x"));
        assertEquals("x", Ink.NONE.strong("x"));
    }
}
