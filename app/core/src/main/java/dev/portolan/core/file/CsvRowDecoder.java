package dev.portolan.core.file;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.file.CsvTable.Column;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Reads the cells of one row of an import.
final class CsvRowDecoder {
    private final Catalog catalog;

    CsvRowDecoder(Catalog catalog) {
        this.catalog = catalog;
    }

    String host(CsvTable.Row row) {
        var host = row.text(Column.HOST);
        if (host.isEmpty()) {
            throw row.fault(Column.HOST, FileText.text("csv.host"));
        }
        return host;
    }

    List<String> addresses(CsvTable.Row row) {
        return words(row.text(Column.ADDRESS));
    }

    /// Whether the row is about an instance; one with nothing but host and address only makes its host known.
    boolean hasInstance(CsvTable.Row row) {
        return EnumSet.complementOf(EnumSet.of(Column.HOST, Column.ADDRESS)).stream()
                .anyMatch(column -> !row.text(column).isEmpty());
    }

    String instanceName(CsvTable.Row row) {
        var name = row.text(Column.INSTANCE);
        if (name.isEmpty()) {
            throw row.fault(Column.INSTANCE, FileText.text("csv.instance"));
        }
        return name;
    }

    Instance instance(CsvTable.Row row, String id) {
        var line = line(row);
        var plain = Instance.of(new InstanceId(id), instanceName(row), line.id(), offset(row, line))
                .withFeatures(features(row, line))
                .withDeployment(deployment(row));
        return withPorts(plain, line, row);
    }

    private ProductLine line(CsvTable.Row row) {
        var text = row.text(Column.PRODUCT);
        return Optional.of(text)
                .filter(LineId::isValid)
                .flatMap(id -> catalog.line(new LineId(id)))
                .orElseThrow(() -> row.fault(Column.PRODUCT, FileText.text("csv.product", text)));
    }

    private static Offset offset(CsvTable.Row row, ProductLine line) {
        var text = row.text(Column.OFFSET);
        if (text.isEmpty()) {
            return Offset.assigned(line.offset().defaultOffset());
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > Offset.MAX) {
            throw row.fault(Column.OFFSET, FileText.text("csv.offset", text));
        }
        int value = Integer.parseInt(text);
        if (value != 0 && line.offset().kind() == OffsetRule.Kind.FIXED) {
            throw row.fault(Column.OFFSET, FileText.text("csv.offset-fixed", line.id()));
        }
        return Offset.pinned(value);
    }

    private static SortedMap<FeatureId, Boolean> features(CsvTable.Row row, ProductLine line) {
        var choices = new TreeMap<FeatureId, Boolean>();
        for (var word : words(row.text(Column.FEATURES))) {
            boolean on = !word.startsWith("-");
            var name = on ? word : word.substring(1);
            if (!FeatureId.isValid(name) || line.feature(new FeatureId(name)).isEmpty()) {
                var known = line.features().stream().map(Feature::id).map(FeatureId::value);
                throw row.fault(
                        Column.FEATURES,
                        FileText.text("csv.feature", line.id(), name, known.collect(Collectors.joining(" "))));
            }
            if (choices.put(new FeatureId(name), on) != null) {
                throw row.fault(Column.FEATURES, FileText.text("csv.feature-twice", name));
            }
        }
        return choices;
    }

    private static Deployment deployment(CsvTable.Row row) {
        var word = row.text(Column.DEPLOYMENT);
        return switch (word) {
            case "", PlanWords.NATIVE -> new Deployment.Native();
            case PlanWords.CONTAINER -> new Deployment.Container(List.of());
            default ->
                throw row.fault(
                        Column.DEPLOYMENT,
                        FileText.text("field.word", PlanWords.NATIVE + ", " + PlanWords.CONTAINER, word));
        };
    }

    private static Instance withPorts(Instance instance, ProductLine line, CsvTable.Row row) {
        var ports = new CsvPorts(line, row);
        words(row.text(Column.PORTS)).forEach(ports::add);
        return ports.applyTo(instance);
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
