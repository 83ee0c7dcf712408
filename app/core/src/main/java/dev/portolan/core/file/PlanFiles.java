package dev.portolan.core.file;

import dev.portolan.core.plan.Topology;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Plans on disk.
public final class PlanFiles {
    /// What plan files are called: `name.portolan.json`.
    public static final String EXTENSION = ".portolan.json";

    private PlanFiles() {}

    /// Reads a plan.
    public static PlanRead read(Path file) {
        return switch (TextFile.read(file)) {
            case TextFile.Read(var text) -> PlanReader.read(file.toString(), text);
            case TextFile.Unreadable(var problem) -> new PlanRead.Failed(problem);
        };
    }

    /// Saves a plan so that the file holds the old plan or the new one, whatever happens: the text goes to a file
    /// beside it, to the disk, and then into place.
    ///
    /// @return what went wrong, if anything; the old file is then untouched
    public static Optional<PlanProblem> write(Path file, Topology topology) {
        return write(file, PlanWriter.write(topology).getBytes(StandardCharsets.UTF_8));
    }

    /// Writes a file in the same way as a plan: whole or not at all.
    ///
    /// @return what went wrong, if anything; the old file is then untouched
    public static Optional<PlanProblem> write(Path file, byte[] content) {
        try {
            var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            var folder = Optional.ofNullable(target.getParent()).orElse(target);
            var draft = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
            try {
                writeThrough(draft, content);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    PlanProblem.ofFile(file.toString(), FileText.text("file.unwritable", TextFile.reason(e))));
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
