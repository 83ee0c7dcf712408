package dev.portolan.desktop.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where each system wants programs to keep their settings.
public final class SettingsPlace {
    private static final String NAME = "settings.conf";

    private SettingsPlace() {}

    /// The settings file: in `XDG_CONFIG_HOME` or `~/.config` on Linux and its like, in `APPDATA` on Windows,
    /// in `~/Library/Application Support` on macOS. A variable that holds no absolute path is as good as
    /// unset, as the XDG Base Directory Specification has it.
    ///
    /// @param system the value of the system property `os.name`
    /// @param environment the variables of the environment
    /// @param home the user's home folder
    public static Path of(String system, Map<String, String> environment, Path home) {
        var os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return folder(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Portolan")
                    .resolve(NAME);
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library")
                    .resolve("Application Support")
                    .resolve("Portolan")
                    .resolve(NAME);
        }
        return folder(environment, "XDG_CONFIG_HOME")
                .orElse(home.resolve(".config"))
                .resolve("portolan")
                .resolve(NAME);
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        try {
            return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
