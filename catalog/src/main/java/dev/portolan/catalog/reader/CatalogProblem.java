package dev.portolan.catalog.reader;

/// Something that is wrong with a catalog file. As text it is a single line, `FILE:LINE:COLUMN: field: what
/// is wrong`, without the field where the file as a whole is meant, and without a place where it can't even
/// be read.
///
/// @param file the file as it was named to the reader
/// @param line counted from 1; 0 for the file as a whole
/// @param column counted from 1; 0 for the file as a whole
/// @param field the path to the field, such as `lines.acme@2.ports.web.base`; empty for the file as a whole
/// @param message what is wrong, and where it helps, what would be right; on one line, characters that can't
///     be seen written as `\u202e`, whatever the file holds
public record CatalogProblem(String file, int line, int column, String field, String message) {
    public CatalogProblem {
        field = Wording.visible(field);
        message = Wording.visible(message);
    }

    /// A problem with a file that has no lines to point at.
    static CatalogProblem ofFile(String file, String message) {
        return new CatalogProblem(file, 0, 0, "", message);
    }

    @Override
    public String toString() {
        var place = line == 0 ? file : file + ":" + line + ":" + column;
        return Wording.visible(place) + ": " + (field.isEmpty() ? "" : field + ": ") + message;
    }
}
