package dev.portolan.core.file;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.NearMisses;
import dev.portolan.catalog.ProductLine;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the product line that a cell means: by its id or by one of its names, however they are spaced and
/// capitalised, and without the version where the catalog has only one of that name.
final class CsvProducts {
    /// Which people leave out.
    private static final String VENDOR = "^(?:WSO2|Hyperledger|Apache|Microsoft) ";

    private final Catalog catalog;
    private final Map<String, Set<ProductLine>> named = new HashMap<>();

    CsvProducts(Catalog catalog) {
        this.catalog = catalog;
        for (var line : catalog.lines()) {
            names(line)
                    .forEach(name -> named.computeIfAbsent(plain(name), _ -> new LinkedHashSet<>())
                            .add(line));
        }
    }

    private static Stream<String> names(ProductLine line) {
        var id = line.id().value();
        var name = line.name().replaceAll("\\.x\\b", "");
        var unversioned = name.replaceAll(" [0-9]+(?= |$)", "");
        return Stream.concat(
                Stream.of(id, id.split("@", 2)[0], line.name(), line.shortName()),
                Stream.of(name, unversioned).flatMap(each -> Stream.of(each, each.replaceFirst(VENDOR, ""))));
    }

    /// Letters and digits only.
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// The only line that a text can mean; empty if there is none, or more than one.
    Optional<ProductLine> line(String text) {
        var exact = LineId.isValid(text) ? catalog.line(new LineId(text)) : Optional.<ProductLine>empty();
        return exact.or(() ->
                Optional.of(meant(text)).filter(lines -> lines.size() == 1).map(List::getFirst));
    }

    private List<ProductLine> meant(String text) {
        return List.copyOf(named.getOrDefault(plain(text), Set.of()));
    }

    /// Why a text means no line, and which lines come near.
    String complaint(String text) {
        var several = meant(text).stream().map(line -> line.id().value()).toList();
        if (!several.isEmpty()) {
            return FileText.text("csv.product.several", text, String.join(", ", several));
        }
        var near = NearMisses.of(
                text, catalog.lines().stream().map(line -> line.id().value()).toList());
        return near.isEmpty()
                ? FileText.text("csv.product", text)
                : FileText.text("csv.product.near", text, String.join(", ", near));
    }
}
