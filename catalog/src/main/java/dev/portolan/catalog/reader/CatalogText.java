package dev.portolan.catalog.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// A catalog file's name and text.
///
/// @param bytes the size of the file
record CatalogText(String name, String text, int bytes) {
    /// No description of products comes near this; a larger file is something else.
    static final int MAX_BYTES = 1_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Reads a file, without a byte order mark. The size that the system states is not trusted.
    ///
    /// @throws CatalogException if it isn't an ordinary file, can't be read, is too large or isn't UTF-8
    static CatalogText read(Path file) {
        var name = file.toString();
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw failure(name, Files.isDirectory(file) ? "a folder, not a file" : "not an ordinary file");
            }
            var bytes = bytes(file);
            if (bytes.length > MAX_BYTES) {
                throw failure(name, "larger than 1 MB; no catalog file is");
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new CatalogText(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, bytes.length);
        } catch (CharacterCodingException _) {
            throw failure(name, "not in UTF-8");
        } catch (IOException e) {
            throw failure(name, "can't be read: " + reason(e));
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(MAX_BYTES + 1);
        }
    }

    /// What the system says, in words instead of a class name.
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "access is denied";
            case NotDirectoryException _ -> "it is no folder";
            case FileSystemException failure when failure.getReason() != null -> failure.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    private static CatalogException failure(String file, String message) {
        return new CatalogException(CatalogProblem.ofFile(file, message));
    }
}
