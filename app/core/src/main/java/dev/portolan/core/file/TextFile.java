package dev.portolan.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The text of a file, or why there is none.
sealed interface TextFile {
    /// No plan comes near this; a larger file is something else.
    int MAX_MEGABYTES = 64;

    /// The file's whole text, without a byte order mark.
    record Read(String text) implements TextFile {}

    /// The file cannot be read.
    record Unreadable(PlanProblem problem) implements TextFile {}

    static TextFile read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return unreadable(file, FileText.text("file.unreadable", FileText.text("reason.folder")));
            }
            var bytes = readAtMost(file, MAX_MEGABYTES * 1_000_000 + 1);
            if (bytes.length > MAX_MEGABYTES * 1_000_000) {
                return unreadable(file, FileText.text("file.too-large", MAX_MEGABYTES));
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            return unreadable(file, FileText.text("file.not-utf8"));
        } catch (IOException e) {
            return unreadable(file, FileText.text("file.unreadable", reason(e)));
        }
    }

    /// A device or a pipe does not say how much is in it.
    private static byte[] readAtMost(Path file, int limit) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(limit);
        }
    }

    private static Unreadable unreadable(Path file, String message) {
        return new Unreadable(PlanProblem.ofFile(file.toString(), message));
    }

    /// What the system says, in words instead of a class name.
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> FileText.text("reason.missing");
            case AccessDeniedException _ -> FileText.text("reason.denied");
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
