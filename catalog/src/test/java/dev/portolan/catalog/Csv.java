package dev.portolan.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Plain tables beside the tests: a header, cells between commas, no quotes.
final class Csv {
    private Csv() {}

    /// The rows below the header.
    ///
    /// @throws IllegalStateException if the header is another one or a row has more or fewer cells
    static List<List<String>> rows(String resource, String header) {
        var lines = lines(resource);
        var width = cells(header).size();
        if (!lines.getFirst().equals(header)) {
            throw new IllegalStateException(resource + " begins with " + lines.getFirst());
        }
        var rows = lines.stream().skip(1).map(Csv::cells).toList();
        for (var row : rows) {
            if (row.size() != width) {
                throw new IllegalStateException(resource + " has a row of " + row.size() + " cells: " + row);
            }
        }
        return rows;
    }

    /// The lines of a file beside the tests.
    static List<String> lines(String resource) {
        return text(resource).lines().toList();
    }

    /// The words of a cell, none if it is empty.
    static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    private static String text(String resource) {
        try (var stream = Objects.requireNonNull(Csv.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
