package dev.portolan.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which plans were open.
class RecentFilesTest {
    private static final Messages MESSAGES = new Messages(ResourceBundle.getBundle("dev.portolan.desktop.desktop"));

    @TempDir
    private Path folder = Path.of("");

    private Instant now = Instant.parse("2026-11-22T08:30:00Z");

    private RecentFiles recent() {
        return new RecentFiles(new SettingsFile(folder.resolve("settings.conf"), MESSAGES), () -> now);
    }

    private List<Path> files() {
        return recent().all().stream().map(RecentFile::file).toList();
    }

    private Path plan(int number) {
        return folder.resolve("plan-" + number);
    }

    @Test
    void theLatestComesFirstAndOnlyOnce() {
        recent().add(plan(1));
        recent().add(plan(2));
        now = now.plusSeconds(60);
        recent().add(folder.resolve("sub").resolve("..").resolve("plan-1"));
        assertEquals(
                List.of(new RecentFile(now, plan(1)), new RecentFile(now.minusSeconds(60), plan(2))), recent().all());
    }

    @Test
    void keepsTwelve() {
        IntStream.rangeClosed(1, 15).forEach(i -> recent().add(plan(i)));
        assertEquals(
                IntStream.iterate(15, i -> i - 1).limit(12).mapToObj(this::plan).toList(), files());
    }

    @Test
    void forgetsOne() {
        recent().add(plan(1));
        recent().add(plan(2));
        recent().remove(plan(2));
        assertEquals(List.of(plan(1)), files());
    }

    @Test
    void leavesOutWhatTheSettingsCannotHold() {
        recent().add(plan(1));
        recent().add(folder.resolve("two\nlines"));
        assertEquals(List.of(plan(1)), files());
    }

    @Test
    void goesOnWithoutAPlaceToWrite() throws IOException {
        Files.createDirectory(folder.resolve("settings.conf"));
        recent().add(plan(1));
        assertEquals(List.of(), files());
    }
}
