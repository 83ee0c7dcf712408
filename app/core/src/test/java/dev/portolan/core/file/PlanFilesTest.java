package dev.portolan.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.portolan.core.plan.Topology;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PlanFilesTest {
    private static final Topology OLD = Topology.empty("old");
    private static final Topology NEW = Topology.empty("new");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("plan.portolan.json");
    }

    @Test
    void savingMakesTheFileAndNothingElse() throws IOException {
        assertEquals(Optional.empty(), PlanFiles.write(file, NEW));
        assertEquals(new PlanRead.Fine(NEW), PlanFiles.read(file));
        assertEquals(List.of("plan.portolan.json"), names());
    }

    @Test
    void savingReplacesTheFileAndLeavesNothingElse() throws IOException {
        PlanFiles.write(file, OLD);
        assertEquals(Optional.empty(), PlanFiles.write(file, NEW));
        assertEquals(new PlanRead.Fine(NEW), PlanFiles.read(file));
        assertEquals(List.of("plan.portolan.json"), names());
    }

    @Test
    void readerThatHasTheOldFileOpenKeepsSeeingAllOfIt() throws IOException {
        PlanFiles.write(file, OLD);
        try (var reader = Files.newBufferedReader(file)) {
            PlanFiles.write(file, NEW);
            assertEquals(PlanWriter.write(OLD), reader.readAllAsString());
        }
    }

    @Test
    void savingFollowsSymbolicLinks() throws IOException {
        var real = Files.createDirectory(folder.resolve("real")).resolve("plan.portolan.json");
        PlanFiles.write(real, OLD);
        Files.createSymbolicLink(file, real);
        assertEquals(Optional.empty(), PlanFiles.write(file, NEW));
        assertEquals(true, Files.isSymbolicLink(file));
        assertEquals(new PlanRead.Fine(NEW), PlanFiles.read(real));
        assertEquals(List.of("plan.portolan.json", "real"), names());
    }

    @Test
    void savingMakesTheFileThatASymbolicLinkLeadsTo() throws IOException {
        var real = folder.resolve("real.portolan.json");
        Files.createSymbolicLink(file, real.getFileName());
        assertEquals(Optional.empty(), PlanFiles.write(file, NEW));
        assertEquals(true, Files.isSymbolicLink(file));
        assertEquals(new PlanRead.Fine(NEW), PlanFiles.read(real));
    }

    @Test
    void savingKeepsThePermissionsOfTheFile() throws IOException {
        assumeTrue(isPosix(), "this file system has no POSIX permissions");
        PlanFiles.write(file, OLD);
        for (var permissions : List.of("rw-rw-r--", "rw-------", "rwxrwxrwx")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            PlanFiles.write(file, NEW);
            assertEquals(permissions, permissions(file));
        }
    }

    @Test
    void newFileHasThePermissionsOfAnyOtherNewFile() throws IOException {
        assumeTrue(isPosix(), "this file system has no POSIX permissions");
        var other = Files.writeString(folder.resolve("other"), "");
        PlanFiles.write(file, NEW);
        assertEquals(permissions(other), permissions(file));
    }

    @Test
    void pipeIsLeftAlone() throws IOException, InterruptedException {
        var pipe = folder.resolve("pipe");
        assumeTrue(isPosix(), "this system has no pipes with names");
        assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
                "this system has no program that makes pipes");
        assertEquals(
                Optional.of(
                        PlanProblem.ofFile(pipe.toString(), "cannot be written: it is a device or a pipe, not a file")),
                PlanFiles.write(pipe, NEW));
        assertEquals(true, Files.readAttributes(pipe, BasicFileAttributes.class).isOther());
    }

    @Test
    void readOnlyFolderKeepsTheOldFileAndSaysWhy() throws IOException {
        assumeTrue(isPosix(), "this file system has no POSIX permissions");
        PlanFiles.write(file, OLD);
        var before = Files.getPosixFilePermissions(folder);
        Files.setPosixFilePermissions(
                folder, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE));
        try {
            assumeTrue(!Files.isWritable(folder), "this user may write everywhere, as root does");
            assertEquals(
                    Optional.of(file + ": cannot be written: permission denied"),
                    PlanFiles.write(file, NEW).map(PlanProblem::describe));
            assertEquals(new PlanRead.Fine(OLD), PlanFiles.read(file));
        } finally {
            Files.setPosixFilePermissions(folder, before);
        }
    }

    @Test
    void fileThatMayNotBeWrittenIsKept() throws IOException {
        assumeTrue(isPosix(), "this file system has no POSIX permissions");
        PlanFiles.write(file, OLD);
        Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.OWNER_READ));
        assumeTrue(!Files.isWritable(file), "this user may write everywhere, as root does");
        assertEquals(
                Optional.of(file + ": cannot be written: permission denied"),
                PlanFiles.write(file, NEW).map(PlanProblem::describe));
        assertEquals(new PlanRead.Fine(OLD), PlanFiles.read(file));
    }

    @Test
    void missingFolderIsNamed() {
        var lost = folder.resolve("gone").resolve("plan.portolan.json");
        assertEquals(
                Optional.of(lost + ": cannot be written: there is no such folder"),
                PlanFiles.write(lost, NEW).map(PlanProblem::describe));
    }

    @Test
    void folderIsNotReplacedByAPlan() throws IOException {
        Files.createDirectory(file);
        assertEquals(
                Optional.of(file + ": cannot be written: it is a folder"),
                PlanFiles.write(file, NEW).map(PlanProblem::describe));
        assertEquals(List.of("plan.portolan.json"), names());
    }

    @Test
    void longNamesAreSaved() {
        var longest = folder.resolve("x".repeat(255 - PlanFiles.EXTENSION.length()) + PlanFiles.EXTENSION);
        assertEquals(Optional.empty(), PlanFiles.write(longest, NEW));
        assertEquals(new PlanRead.Fine(NEW), PlanFiles.read(longest));
    }

    @Test
    void problemNamesTheFileAsTheUserDid() {
        assertEquals(
                Optional.of("no-such-folder/plan: cannot be written: there is no such folder"),
                PlanFiles.write(Path.of("no-such-folder", "plan"), NEW).map(PlanProblem::describe));
    }

    @Test
    void byteOrderMarkIsSkipped() throws IOException {
        Files.writeString(file, "\uFEFF{\"format\": 1, \"name\": 7}");
        assertEquals(
                new PlanRead.Failed(
                        new PlanProblem(file.toString(), 1, 23, "name", "expected a text, found the number 7")),
                PlanFiles.read(file));
    }

    @Test
    void invalidUtf8IsNoText() throws IOException {
        Files.write(file, "{\"format\": 1, \"name\": \"Z\u00fcrich\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(file + ": not a text in UTF-8", problem(PlanFiles.read(file)));
    }

    @Test
    void missingFileIsNamed() {
        assertEquals(file + ": cannot be read: there is no such file", problem(PlanFiles.read(file)));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "needs a device without an end")
    void deviceWithoutAnEndIsTooLarge() {
        assertEquals(
                new PlanRead.Failed(PlanProblem.ofFile("/dev/zero", "larger than 64 MB")),
                PlanFiles.read(Path.of("/dev/zero")));
    }

    @Test
    void folderIsNoPlan() {
        assertEquals(folder + ": cannot be read: it is a folder", problem(PlanFiles.read(folder)));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private boolean isPosix() throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
    }

    private static String problem(PlanRead read) {
        return switch (read) {
            case PlanRead.Fine(var topology) -> "fine: " + topology;
            case PlanRead.Failed(var problem) -> problem.describe();
        };
    }
}
