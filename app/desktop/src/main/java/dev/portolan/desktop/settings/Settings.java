package dev.portolan.desktop.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the designer keeps between two starts: texts under names, those that this version understands and
/// those that it doesn't. Immutable.
///
/// @param lines the texts of each name, in the order of the file
public record Settings(Map<String, List<String>> lines) {
    /// What holds before anybody has set anything.
    public static final Settings NONE = new Settings(Map.of());

    public Settings {
        var copy = new LinkedHashMap<String, List<String>>();
        lines.forEach((name, texts) -> {
            if (!texts.isEmpty()) {
                copy.put(name, List.copyOf(texts));
            }
        });
        lines = Map.copyOf(copy);
    }

    /// The values of a setting that may have several; those that cannot be read are left out.
    public <T> List<T> all(Setting<T> setting) {
        return texts(setting.name()).stream()
                .flatMap(text -> setting.reader().apply(text).stream())
                .toList();
    }

    /// The value of a setting; the last if the file has several.
    public <T> Optional<T> value(Setting<T> setting) {
        return all(setting).stream().reduce((_, last) -> last);
    }

    /// These settings with another value in place of any that the setting has.
    public <T> Settings with(Setting<T> setting, T value) {
        return withAll(setting, List.of(value));
    }

    /// These settings without any value of this one.
    public <T> Settings without(Setting<T> setting) {
        return withAll(setting, List.of());
    }

    /// These settings with other values of one that may have several.
    public <T> Settings withAll(Setting<T> setting, List<T> values) {
        var next = new LinkedHashMap<>(lines);
        next.put(setting.name(), values.stream().map(setting.writer()).toList());
        return new Settings(next);
    }

    List<String> texts(String name) {
        return lines.getOrDefault(name, List.of());
    }
}
