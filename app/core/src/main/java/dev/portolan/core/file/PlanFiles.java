package dev.portolan.core.file;

import dev.portolan.core.plan.Topology;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.UUID;

/// Plans on disk.
public final class PlanFiles {
    /// What plan files are called: `name.portolan.json`.
    public static final String EXTENSION = ".portolan.json";

    /// As many links in a row as Linux follows.
    private static final int MAX_LINKS = 40;

    private PlanFiles() {}

    /// Reads a plan.
    public static PlanRead read(Path file) {
        return switch (TextFile.read(file)) {
            case TextFile.Read(var text) -> PlanReader.read(file.toString(), text);
            case TextFile.Unreadable(var problem) -> new PlanRead.Failed(problem);
        };
    }

    /// Saves a plan so that the file holds the old plan or the new one, whatever happens: the text goes to a
    /// file beside it, to the disk, and then into place.
    ///
    /// @return what went wrong, if anything; the old file is then untouched
    public static Optional<PlanProblem> write(Path file, Topology topology) {
        return write(file, PlanWriter.write(topology).getBytes(StandardCharsets.UTF_8));
    }

    /// Writes a file in the same way as a plan: whole or not at all. A symbolic link is followed, and the
    /// permissions of a file that is replaced are kept. A device or a pipe is left alone: it can't be replaced.
    ///
    /// @return what went wrong, if anything; the old file is then untouched
    public static Optional<PlanProblem> write(Path file, byte[] content) {
        try {
            var target = followLinks(file.toAbsolutePath());
            if (Files.isDirectory(target)) {
                return unwritable(file, FileText.text("reason.folder"));
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                return unwritable(file, FileText.text("reason.denied"));
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                return unwritable(file, FileText.text("reason.no-file"));
            }
            replace(target, content);
            return Optional.empty();
        } catch (NoSuchFileException _) {
            return unwritable(file, FileText.text("reason.no-folder"));
        } catch (IOException e) {
            return unwritable(file, TextFile.reason(e));
        }
    }

    private static Optional<PlanProblem> unwritable(Path file, String reason) {
        return Optional.of(PlanProblem.ofFile(file.toString(), FileText.text("file.unwritable", reason)));
    }

    /// Where the file really is, or would be made: a link may lead to what is not there yet.
    private static Path followLinks(Path file) throws IOException {
        var target = file;
        for (int hops = 0; hops < MAX_LINKS && Files.isSymbolicLink(target); hops++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void replace(Path target, byte[] content) throws IOException {
        var draft = target.resolveSibling(".portolan-" + UUID.randomUUID() + ".tmp");
        try {
            writeThrough(draft, content);
            var permissions = Files.getFileAttributeView(target, PosixFileAttributeView.class);
            if (permissions != null && Files.exists(target)) {
                Files.setPosixFilePermissions(
                        draft, permissions.readAttributes().permissions());
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
