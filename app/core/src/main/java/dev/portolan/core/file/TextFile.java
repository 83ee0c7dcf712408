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
        return read(file, MAX_MEGABYTES);
    }

    /// Reads a file of at most that many megabytes. The size that the system states is not asked for: a
    /// device or a pipe has none.
    static TextFile read(Path file, int maxMegabytes) {
        int limit = maxMegabytes * 1_000_000;
        try {
            if (Files.isDirectory(file)) {
                return unreadable(file, FileText.text("file.unreadable", FileText.text("reason.folder")));
            }
            var bytes = bytes(file, limit + 1);
            if (bytes.length > limit) {
                return unreadable(file, FileText.text("file.too-large", maxMegabytes));
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

    private static byte[] bytes(Path file, int atMost) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(atMost);
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
