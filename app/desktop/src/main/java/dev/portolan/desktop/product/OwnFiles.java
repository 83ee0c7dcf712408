package dev.portolan.desktop.product;

import dev.portolan.catalog.ProductLine;
import java.util.Objects;
import java.util.stream.Collectors;

/// The user's own catalog files that have a say in a product.
public final class OwnFiles {
    private OwnFiles() {}

    /// The names of the files that change what is shipped about a product; empty if none does.
    public static String changing(ProductLine line) {
        return line.ports().stream()
                .map(port -> port.provenance().change())
                .filter(Objects::nonNull)
                .map(change -> ProductFacts.fileName(change.file()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
