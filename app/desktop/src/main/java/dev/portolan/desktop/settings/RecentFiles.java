package dev.portolan.desktop.settings;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// The plans that were open, the latest first. Every window asks the settings file itself, so that all of them
/// know the same. A file that cannot be written is no obstacle: the list is then as it was.
public final class RecentFiles {
    /// How many are kept.
    public static final int LIMIT = 12;

    private final SettingsFile settings;
    private final InstantSource clock;

    public RecentFiles(SettingsFile settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// The plans, the latest first. Some may be gone by now.
    public List<RecentFile> all() {
        return settings.read().settings().all(Setting.RECENT_FILE);
    }

    /// Puts a plan first.
    public void add(Path file) {
        var added = new RecentFile(clock.instant(), normal(file));
        if (Setting.RECENT_FILE.survives(added)) {
            var _ = settings.change(before -> before.withAll(
                    Setting.RECENT_FILE,
                    Stream.concat(Stream.of(added), others(before, added.file()))
                            .limit(LIMIT)
                            .toList()));
        }
    }

    /// Takes a plan off the list.
    public void remove(Path file) {
        var _ = settings.change(before ->
                before.withAll(Setting.RECENT_FILE, others(before, normal(file)).toList()));
    }

    private static Stream<RecentFile> others(Settings settings, Path file) {
        return settings.all(Setting.RECENT_FILE).stream()
                .filter(recent -> !recent.file().equals(file));
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
