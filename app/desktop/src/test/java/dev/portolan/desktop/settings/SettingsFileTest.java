package dev.portolan.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the designer keeps between two starts.
class SettingsFileTest {
    private static final Messages MESSAGES = new Messages(ResourceBundle.getBundle("dev.portolan.desktop.desktop"));

    @TempDir
    private Path folder = Path.of("");

    private Path place() {
        return folder.resolve("not there yet").resolve("settings.conf");
    }

    private SettingsFile file() {
        return new SettingsFile(place(), MESSAGES);
    }

    private SettingsFile.Read read(String text) throws IOException {
        Files.createDirectories(place().getParent());
        Files.writeString(place(), text);
        return file().read();
    }

    @Test
    void withoutAFileThereAreNone() {
        assertEquals(new SettingsFile.Read(Settings.NONE, null), file().read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"products", "my products", "m\u00fcller # = 7", "C:\\own", "\u6771\u4eac"})
    void keepsTheFolder(String name) {
        var settings = new Settings(folder.resolve(name));
        assertEquals(Optional.empty(), file().write(settings));
        assertEquals(new SettingsFile.Read(settings, null), file().read());
    }

    @Test
    void forgetsTheFolderAgain() {
        file().write(new Settings(folder));
        assertEquals(Optional.empty(), file().write(Settings.NONE));
        assertEquals(new SettingsFile.Read(Settings.NONE, null), file().read());
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        file().write(new Settings(folder));
        try (var files = Files.list(place().getParent())) {
            assertEquals(List.of(place()), files.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"catalog-folder\": \"/x\"}",
                "\u0000\u0001\u0002",
                "catalog-folder",
                "catalog-folder =",
                "catalog-folder = own",
                "colour = red",
                "catalog-folder = /x\nnonsense"
            })
    void ignoresGarbageAndSaysSo(String text) throws IOException {
        var read = read(text);
        assertEquals(Settings.NONE, read.settings());
        int line = text.lines().toList().size();
        assertTrue(
                String.valueOf(read.problem())
                        .startsWith(place() + ":" + line + ":1: the designer's settings are ignored: "),
                read.problem());
    }

    @Test
    void ignoresWhatIsNoTextOrNoFileOrTooLarge() throws IOException {
        Files.createDirectories(place().getParent());
        Files.write(place(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertTrue(String.valueOf(file().read().problem()).endsWith("this is no text in UTF-8"));
        assertTrue(String.valueOf(read("#".repeat(200_000)).problem()).endsWith("the file is too large"));
        Files.delete(place());
        Files.createDirectory(place());
        var read = file().read();
        assertEquals(Settings.NONE, read.settings());
        assertTrue(String.valueOf(read.problem()).contains("the file cannot be read"));
    }

    @Test
    void complainsIfItCannotWrite() throws IOException {
        Files.writeString(folder.resolve("not there yet"), "a file where a folder should be");
        assertTrue(file().write(new Settings(folder)).isPresent());
        assertFalse(Files.isDirectory(folder.resolve("not there yet")));
    }

    @Test
    void doesNotWriteWhatItCouldNotRead() {
        assertTrue(file().write(new Settings(folder.resolve("two\nlines"))).isPresent());
        assertTrue(file().write(new Settings(folder.resolve("space "))).isPresent());
        assertFalse(Files.exists(place()));
    }
}
