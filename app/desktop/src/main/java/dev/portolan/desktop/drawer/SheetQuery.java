package dev.portolan.desktop.drawer;

import dev.portolan.export.sheet.SheetRow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which rows of the port sheet are to be seen, and in which order.
///
/// @param words what a row must contain, each anywhere, in lower case
/// @param order null for the sheet's own
record SheetQuery(List<String> words, @Nullable Comparator<SheetRow> order) {
    /// @param text words with spaces between them
    static SheetQuery of(String text, @Nullable Comparator<SheetRow> order) {
        return new SheetQuery(
                Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+", -1))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                order);
    }

    /// The rows that are to be seen. Uses all processors: a sheet may have a hundred thousand rows.
    ///
    /// @param text all that a row says
    List<SheetRow> answer(List<SheetRow> rows, Function<SheetRow, String> text) {
        var found = words.isEmpty()
                ? rows
                : rows.parallelStream()
                        .filter(row -> {
                            var said = text.apply(row).toLowerCase(Locale.ROOT);
                            return words.stream().allMatch(said::contains);
                        })
                        .toList();
        return order == null ? found : found.parallelStream().sorted(order).toList();
    }
}
