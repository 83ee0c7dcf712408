package dev.portolan.desktop.settings;

import static dev.portolan.desktop.settings.Setting.CATALOG_FOLDER;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    private static Settings with(Path path) {
        return Settings.NONE.with(CATALOG_FOLDER, path);
    }

    private Optional<String> write(Path path) {
        return file().change(settings -> settings.with(CATALOG_FOLDER, path));
    }

    private Optional<String> forget() {
        return file().change(settings -> settings.without(CATALOG_FOLDER));
    }

    private Optional<Path> kept() {
        return file().read().settings().value(CATALOG_FOLDER);
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
        assertEquals(Optional.empty(), write(folder.resolve(name)));
        assertEquals(new SettingsFile.Read(with(folder.resolve(name)), null), file().read());
    }

    @Test
    void forgetsTheFolderAgain() {
        write(folder);
        assertEquals(Optional.empty(), forget());
        assertEquals(new SettingsFile.Read(Settings.NONE, null), file().read());
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        write(folder);
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
        assertEquals(Optional.empty(), read.settings().value(CATALOG_FOLDER));
        int line = text.lines().toList().size();
        assertTrue(String.valueOf(read.problem()).startsWith(place() + ":" + line + ":1: this "), read.problem());
    }

    @Test
    void whatItDoesNotUnderstandLeavesTheRestInForce() throws IOException {
        var newer = read("colour = red\n  # mine\n\ncatalog-folder = /x\nsize=7");
        assertEquals(Optional.of(Path.of("/x")), newer.settings().value(CATALOG_FOLDER));
        assertNull(newer.problem());
        var read = read("catalog-folder = /x\nnonsense\n");
        assertEquals(with(Path.of("/x")), read.settings());
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
        assertEquals(Optional.empty(), write(folder));
        assertEquals(lines.formatted("catalog-folder = " + folder), Files.readString(place()));
        assertEquals(Optional.of(folder), kept());

        assertEquals(Optional.empty(), forget());
        assertEquals(lines.replace("%s\n", ""), Files.readString(place()));
        assertEquals(Optional.empty(), kept());
    }

    @Test
    void addsItsLineBehindThoseOfAnotherVersion() throws IOException {
        read("colour = red");
        write(folder);
        assertEquals("colour = red\ncatalog-folder = " + folder + "\n", Files.readString(place()));
    }

    @Test
    void putsOneLineInPlaceOfSeveral() throws IOException {
        read("catalog-folder = /x\n# between\ncatalog-folder = /y\n");
        write(folder);
        assertEquals("catalog-folder = " + folder + "\n# between\n", Files.readString(place()));
    }

    @Test
    void writesNothingOverWhatItCannotRead() throws IOException {
        Files.createDirectories(place().getParent());
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0};
        Files.write(place(), bytes);
        assertEquals(Optional.of(place() + ": the settings cannot be kept: this is no text in UTF-8"), write(folder));
        assertArrayEquals(bytes, Files.readAllBytes(place()));
    }

    @Test
    void tellsInTheFileWhatACommentIs() throws IOException {
        write(folder);
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
        assertTrue(write(folder).isPresent());
        assertFalse(Files.isDirectory(folder.resolve("not there yet")));
    }

    @Test
    void doesNotWriteWhatItCouldNotRead() {
        assertTrue(write(folder.resolve("two\nlines")).isPresent());
        assertTrue(write(folder.resolve("space ")).isPresent());
        assertFalse(Files.exists(place()));
    }

    private static List<SettingCase<?>> settings() {
        return List.of(
                new SettingCase<>(
                        Setting.RECENT_FILE,
                        new RecentFile(Instant.parse("2026-11-22T08:30:00Z"), Path.of("/my plans/shop.portolan.json"))),
                new SettingCase<>(Setting.WINDOW, new WindowPlace(-1920, 0, 1280, 800, true)),
                new SettingCase<>(Setting.WINDOW, new WindowPlace(120, 80, 1600, 960, false)),
                new SettingCase<>(Setting.DIVIDER, new DividerPlace("drawer", 0.775)),
                new SettingCase<>(Setting.DIVIDER, new DividerPlace("drawer", 1)),
                new SettingCase<>(Setting.THEME, ThemeChoice.HIGH_CONTRAST),
                new SettingCase<>(Setting.FOLDED_FAMILY, "What stands around"),
                new SettingCase<>(Setting.SHORTCUT, new ShortcutKeys("file.save-as", List.of("Shortcut+S", "F12"))),
                new SettingCase<>(Setting.SHORTCUT, new ShortcutKeys("file.new", List.of())));
    }

    private record SettingCase<T>(Setting<T> setting, T value) {
        Settings in(Settings before) {
            return before.with(setting, value);
        }

        void assertKept(Settings after) {
            assertEquals(Optional.of(value), after.value(setting));
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void keepsEachKindOfSetting(SettingCase<?> known) {
        assertEquals(Optional.empty(), file().change(known::in));
        known.assertKept(file().read().settings());
        assertNull(file().read().problem());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recent-file = /x",
                "recent-file = 2026-11-22T08:30:00Z x",
                "recent-file = yesterday /x",
                "window = 1 2 3",
                "window = 1 2 0 4",
                "window = 1 2 3 4 tall",
                "divider = drawer 1.5",
                "divider = drawer NaN",
                "theme = mauve",
                "shortcut = F12 and F11 for saving",
                "folded-family ="
            })
    void saysWhatAValueMustBe(String line) throws IOException {
        var read = read(line);
        assertTrue(
                String.valueOf(read.problem())
                        .startsWith(place() + ":1:1: this setting has no effect: "
                                + line.substring(0, line.indexOf('=')).strip() + " must "),
                read.problem());
        assertTrue(Setting.ALL.stream()
                .allMatch(setting -> read.settings().all(setting).isEmpty()));
    }

    @Test
    void keepsSeveralValuesInTheirOrderAndPlace() throws IOException {
        read("folded-family = b\n# between\nfolded-family = a\nsize = 7\n");
        assertEquals(List.of("b", "a"), file().read().settings().all(Setting.FOLDED_FAMILY));
        file().change(settings -> settings.withAll(Setting.FOLDED_FAMILY, List.of("c", "b", "a")));
        assertEquals(
                "folded-family = c\nfolded-family = b\nfolded-family = a\n# between\nsize = 7\n",
                Files.readString(place()));
    }

    @Test
    void aSettingLeavesThatOfAnotherWindowAlone() {
        file().change(settings -> settings.with(Setting.THEME, ThemeChoice.DARK));
        write(folder);
        assertEquals(Optional.of(ThemeChoice.DARK), file().read().settings().value(Setting.THEME));
    }

    @Test
    void writesNothingIfNothingChanges() {
        assertEquals(Optional.empty(), forget());
        assertFalse(Files.exists(place()));
    }
}
