package dev.portolan.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The shortcuts that the user has given a command in place of those that it comes with.
///
/// @param command the command's id
/// @param keys each as the toolkit writes it, such as `Shortcut+Shift+S`; none if it is to have none
public record ShortcutKeys(String command, List<String> keys) {
    private static final Pattern FORM = Pattern.compile("([a-z.-]+)(?: (.+))?");

    public ShortcutKeys {
        keys = List.copyOf(keys);
    }

    /// Reads `file.save Shortcut+S, F12`.
    static Optional<ShortcutKeys> of(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var keys = match.group(2);
        return Optional.of(new ShortcutKeys(match.group(1), keys == null ? List.of() : List.of(keys.split(", ", -1))));
    }

    String text() {
        return keys.isEmpty() ? command : command + " " + String.join(", ", keys);
    }
}
