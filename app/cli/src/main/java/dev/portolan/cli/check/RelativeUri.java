package dev.portolan.cli.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Writes files as URI references (RFC 3986).
final class RelativeUri {
    private static final String UNRESERVED = "-._~";

    private RelativeUri() {}

    /// The reference of a file: relative as the user named it, with slashes on every system, or else
    /// absolute.
    static String of(Path file) {
        if (file.getRoot() != null) {
            return file.toAbsolutePath().toUri().toString();
        }
        return StreamSupport.stream(file.spliterator(), false)
                .map(name -> encoded(name.toString()))
                .collect(Collectors.joining("/"));
    }

    private static String encoded(String name) {
        var text = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (isPlain(c)) {
                text.append(c);
            } else {
                text.append("%%%02X".formatted(octet));
            }
        }
        return text.toString();
    }

    private static boolean isPlain(char c) {
        boolean isLetter = ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
        return isLetter || ('0' <= c && c <= '9') || UNRESERVED.indexOf(c) >= 0;
    }
}
