package dev.portolan.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where each system wants the settings.
class SettingsPlaceTest {
    private static final Path HOME = Path.of("/home/ada");

    private static Path place(String system, Map<String, String> environment) {
        return SettingsPlace.of(system, environment, HOME);
    }

    @Test
    void followsTheXdgSpecificationOnLinux() {
        assertEquals(Path.of("/home/ada/.config/portolan/settings.conf"), place("Linux", Map.of()));
        assertEquals(Path.of("/cfg/portolan/settings.conf"), place("Linux", Map.of("XDG_CONFIG_HOME", "/cfg")));
    }

    @Test
    void takesAVariableWithoutAnAbsolutePathForUnset() {
        var standard = place("Linux", Map.of());
        assertEquals(standard, place("Linux", Map.of("XDG_CONFIG_HOME", "")));
        assertEquals(standard, place("Linux", Map.of("XDG_CONFIG_HOME", "cfg")));
        assertEquals(standard, place("Linux", Map.of("XDG_CONFIG_HOME", "/c\0fg")));
    }

    @Test
    void followsWindowsAndMacOs() {
        assertEquals(Path.of("/roaming/Portolan/settings.conf"), place("Windows 11", Map.of("APPDATA", "/roaming")));
        assertEquals(Path.of("/home/ada/AppData/Roaming/Portolan/settings.conf"), place("Windows 11", Map.of()));
        assertEquals(
                Path.of("/home/ada/Library/Application Support/Portolan/settings.conf"),
                place("Mac OS X", Map.of("XDG_CONFIG_HOME", "/cfg")));
    }
}
