package dev.portolan.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
                "colour = red\ncatalog-folder = own"
            })
    void ignoresGarbageAndSaysSo(String text) throws IOException {
        var read = read(text);
        assertEquals(Settings.NONE, read.settings());
        int line = text.lines().toList().size();
        assertTrue(String.valueOf(read.problem()).startsWith(place() + ":" + line + ":1: this "), read.problem());
    }

    @Test
    void whatItDoesNotUnderstandLeavesTheRestInForce() throws IOException {
        var settings = new Settings(Path.of("/x"));
        assertEquals(
                new SettingsFile.Read(settings, null), read("colour = red\n  # mine\n\ncatalog-folder = /x\nsize=7"));
        var read = read("catalog-folder = /x\nnonsense\n");
        assertEquals(settings, read.settings());
        assertEquals(
                place() + ":2:1: this line is no setting and is left as it is: expected NAME = VALUE", read.problem());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# mine\ncolour = red\n%s\n\n  nonsense  \r\nsize = 7 # comfortable\n",
                "%s\n",
                "# mine\n%s\ncolour=red\n"
            })
    void leavesEveryLineThatIsNotItsOwnAsItIs(String lines) throws IOException {
        read(lines.formatted("catalog-folder = /x"));
        assertEquals(Optional.empty(), file().write(new Settings(folder)));
        assertEquals(lines.formatted("catalog-folder = " + folder), Files.readString(place()));
        assertEquals(new Settings(folder), file().read().settings());

        assertEquals(Optional.empty(), file().write(Settings.NONE));
        assertEquals(lines.replace("%s\n", ""), Files.readString(place()));
        assertEquals(Settings.NONE, file().read().settings());
    }

    @Test
    void addsItsLineBehindThoseOfAnotherVersion() throws IOException {
        read("colour = red");
        file().write(new Settings(folder));
        assertEquals("colour = red\ncatalog-folder = " + folder + "\n", Files.readString(place()));
    }

    @Test
    void putsOneLineInPlaceOfSeveral() throws IOException {
        read("catalog-folder = /x\n# between\ncatalog-folder = /y\n");
        file().write(new Settings(folder));
        assertEquals("catalog-folder = " + folder + "\n# between\n", Files.readString(place()));
    }

    @Test
    void writesNothingOverWhatItCannotRead() throws IOException {
        Files.createDirectories(place().getParent());
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0};
        Files.write(place(), bytes);
        assertEquals(
                Optional.of(place() + ": the settings cannot be kept: this is no text in UTF-8"),
                file().write(new Settings(folder)));
        assertArrayEquals(bytes, Files.readAllBytes(place()));
    }

    @Test
    void tellsInTheFileWhatACommentIs() throws IOException {
        file().write(new Settings(folder));
        assertEquals(
                "# Settings of Portolan, one a line. The designer changes its own lines;"
                        + " a line that begins with # is a comment.\ncatalog-folder = "
                        + folder + "\n",
                Files.readString(place()));
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
