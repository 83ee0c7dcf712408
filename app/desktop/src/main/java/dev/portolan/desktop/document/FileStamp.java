package dev.portolan.desktop.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// By what a file is known to be still the same without being read.
record FileStamp(FileTime modified, long size) {
    /// The stamp of a file; empty if it is not there or cannot be looked at.
    static Optional<FileStamp> of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileStamp(attributes.lastModifiedTime(), attributes.size()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
