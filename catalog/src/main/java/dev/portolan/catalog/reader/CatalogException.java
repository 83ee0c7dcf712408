package dev.portolan.catalog.reader;

import java.io.Serial;

/// A catalog file that can't be read as one. The message is a single line, `FILE:LINE:COLUMN: field: what is
/// wrong`; without the field if the file as a whole is meant.
public final class CatalogException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String field;

    CatalogException(Position at, String field, String problem) {
        super(at + ": " + (field.isEmpty() ? "" : field + ": ") + problem);
        this.file = at.file();
        this.line = at.line();
        this.column = at.column();
        this.field = field;
    }

    /// The file as it was named to the reader.
    public String file() {
        return file;
    }

    /// The line, counted from 1.
    public int line() {
        return line;
    }

    /// The column, counted from 1.
    public int column() {
        return column;
    }

    /// The path to the field, such as `ports.amqp.base` or `dials.peers.targets[1]`; empty for the file as a
    /// whole.
    public String field() {
        return field;
    }
}
