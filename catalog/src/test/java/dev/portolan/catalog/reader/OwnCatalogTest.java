package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OwnCatalogTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsTheFilesOfAFolderInTheOrderOfTheirNames() throws IOException {
        write("b.yaml", line("b"));
        write("a.yml", line("a"));
        write(".hidden.yaml", line("hidden"));
        write("notes.txt", "not a catalog");
        write("c.yaml.bak", line("bak"));
        Files.createDirectory(folder.resolve("folder.yaml"));
        write("folder.yaml/d.yaml", line("d"));

        var loaded = load();
        assertEquals(List.of(), loaded.problems());
        assertEquals(
                List.of("a FOLDER/a.yml", "b FOLDER/b.yaml"),
                loaded.catalog().lines().stream()
                        .map(line -> (line.id() + " " + line.origin()).replace(folder.toString(), "FOLDER"))
                        .toList());
    }

    @Test
    void folderMayBeEmpty() {
        assertEquals(List.of(), problems());
    }

    @Test
    void saysThatAFolderIsNotThereOrIsNone() throws IOException {
        write("a.yaml", line("a"));

        assertEquals(
                List.of("FOLDER/none: the folder can't be read: there is no such file"),
                problems(folder.resolve("none")));
        assertEquals(
                List.of("FOLDER/a.yaml: the folder can't be read: it is no folder"),
                problems(folder.resolve("a.yaml")));
    }

    @Test
    void byteOrderMarkIsLeftOut() throws IOException {
        write("a.yaml", "\ufeff" + line("a"));

        assertEquals(List.of(), problems());
    }

    @Test
    void saysWhatIsWrongWithAFileThatCannotBeRead() throws IOException {
        Files.write(folder.resolve("a-latin.yaml"), "name: Stra\u00dfe".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("b-utf-16.yaml"), line("b").getBytes(StandardCharsets.UTF_16));
        write("c-empty.yaml", "");
        write("d-good.yaml", line("d"));

        var loaded = load();
        assertEquals(
                List.of(
                        "FOLDER/a-latin.yaml: not in UTF-8",
                        "FOLDER/b-utf-16.yaml: not in UTF-8",
                        "FOLDER/c-empty.yaml:1:1: the file is empty"),
                named(loaded));
        assertEquals(1, loaded.catalog().lines().size());
    }

    @Test
    void fileOfAHundredMegabytesIsRefusedUnread() throws IOException {
        try (var file = Files.newByteChannel(
                folder.resolve("large.yaml"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.position(100_000_000);
            file.write(StandardCharsets.UTF_8.encode("x"));
        }

        assertEquals(List.of("FOLDER/large.yaml: larger than 1 MB; no catalog file is"), problems());
    }

    @Test
    void refusesMoreFilesThanAnybodyWrites() throws IOException {
        for (int i = 0; i < 1001; i++) {
            write(i + ".yaml", "");
        }

        assertEquals(List.of("FOLDER: more than 1000 catalog files"), problems());
    }

    @Test
    void shippedFileIsReadInPlaceOfTheBundledOne() {
        var loaded = OwnCatalog.ofFile(Path.of("src/main/resources/dev/portolan/catalog/blockchain.yaml"));

        assertEquals(List.of(), loaded.problems());
        assertEquals(
                List.copyOf(BundledCatalog.load().lines()),
                List.copyOf(loaded.catalog().lines()));
        assertEquals(
                List.of(),
                OwnCatalog.ofFile(Path.of("src/main/resources/dev/portolan/catalog/sources.yaml"))
                        .problems());
    }

    @Test
    void mistakesOfAShippedFileAreThoseOfTheFileThatIsNamed() throws IOException {
        var shipped = ShippedFiles.text("blockchain.yaml");
        Files.createDirectories(folder.resolve("dev/portolan/catalog"));

        var changed = write("dev/portolan/catalog/blockchain.yaml", shipped.replaceFirst("base: 8545", "base: 85450"));
        assertEquals(
                "base: expected a number from 1 to 65535, found the number 85450",
                named(OwnCatalog.ofFile(changed))
                        .getFirst()
                        .replaceFirst("^FOLDER/dev/portolan/catalog/blockchain\\.yaml:.*\\.base: ", "base: "));
        write("dev/portolan/catalog/blockchain.yaml", "- 1\n");
        assertEquals(
                List.of("FOLDER/dev/portolan/catalog/blockchain.yaml:1:1: expected a block of fields, found a list"),
                named(OwnCatalog.ofFile(changed)));
        assertNotEquals(
                List.of(), OwnCatalog.ofFile(write("blockchain.yaml", shipped)).problems(), "a file of that name only");
    }

    @Test
    void readsNoMoreThanTwentyMegabytesOfAFolder() throws IOException {
        var filler = "\n# " + "x".repeat(999_000);
        for (int i = 10; i < 40; i++) {
            write(i + ".yaml", line("line" + i) + filler);
        }

        var loaded = load();
        assertEquals(
                List.of("FOLDER: more than 20 MB of catalog files; 30.yaml and those after it are left out"),
                named(loaded));
        assertEquals(20, loaded.catalog().lines().size());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void onlyOrdinaryFilesAreRead() throws IOException, InterruptedException {
        link("a-device.yaml", Path.of("/dev/zero"));
        link("b-loop.yaml", folder.resolve("b-loop.yaml"));
        link("c-nowhere.yaml", folder.resolve("none"));
        link("d-folder.yaml", folder);
        var fifo = new ProcessBuilder("mkfifo", folder.resolve("e-fifo.yaml").toString()).start();
        assumeTrue(fifo.waitFor() == 0, "mkfifo");
        link("f-good.yaml", write("good", line("good")));

        var loaded = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> load());
        assertEquals(
                List.of(
                        "FOLDER/a-device.yaml: not an ordinary file",
                        "FOLDER/b-loop.yaml: can't be read: Too many levels of symbolic links or unable to access"
                                + " attributes of symbolic link",
                        "FOLDER/c-nowhere.yaml: can't be read: there is no such file",
                        "FOLDER/e-fifo.yaml: not an ordinary file"),
                named(loaded));
        assertEquals(1, loaded.catalog().lines().size());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void saysThatAccessIsDenied() throws IOException {
        var secret = write("secret.yaml", line("secret"));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "this user may read everything");

        assertEquals(List.of("FOLDER/secret.yaml: can't be read: access is denied"), problems());
    }

    private static String line(String id) {
        return """
                family: Own
                lines:
                  ID:
                    name: ID
                    short-name: ID
                    stem: x
                    summary: None.
                    pictogram: generic
                    offset: {kind: fixed}
                """.replace("ID", id);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
    }

    private LoadedCatalog load() {
        return OwnCatalog.ofFolder(new Assembly(), folder);
    }

    private List<String> problems() {
        return problems(folder);
    }

    private List<String> problems(Path path) {
        return named(OwnCatalog.ofFolder(new Assembly(), path));
    }

    private List<String> named(LoadedCatalog loaded) {
        return CatalogFiles.problems(loaded).stream()
                .map(problem -> problem.replace(folder.toString(), "FOLDER"))
                .toList();
    }
}
