package dev.portolan.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files that a plan can become.
public enum ExportFormat {
    /// The port sheet, see [dev.portolan.export.sheet.CsvSheetWriter].
    CSV,
    /// The picture, scalable and searchable.
    SVG,
    /// The picture in pixels.
    PNG;

    /// The word on the command line, which is also the file name's extension.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The format of that word.
    public static Optional<ExportFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
