package dev.portolan.core.file;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Reads the cells of one row of an import.
final class CsvRowDecoder {
    private final CsvProducts products;

    CsvRowDecoder(Catalog catalog) {
        this.products = new CsvProducts(catalog);
    }

    /// All that is wrong with a row, the first fault first. What depends on the product is looked at only if there
    /// is one.
    List<PlanFault> faults(CsvRow row) {
        if (row.misshapen() != null) {
            return List.of(row.misshapen());
        }
        var faults = new ArrayList<PlanFault>();
        check(faults, () -> host(row));
        if (hasInstance(row)) {
            check(faults, () -> instanceName(row));
            int before = faults.size();
            check(faults, () -> line(row));
            if (faults.size() == before) {
                var line = line(row);
                check(faults, () -> offset(row, line));
                check(faults, () -> features(row, line));
                check(faults, () -> deployment(row));
                check(faults, () -> ports(row, line));
            } else {
                check(faults, () -> deployment(row));
            }
            if (faults.isEmpty()) {
                check(faults, () -> instance(row, "any"));
            }
        }
        return faults;
    }

    private static void check(List<PlanFault> faults, Supplier<?> part) {
        try {
            var _ = part.get();
        } catch (PlanFault fault) {
            faults.add(fault);
        }
    }

    String host(CsvRow row) {
        var host = row.text(CsvColumn.HOST);
        if (host.isEmpty()) {
            throw row.fault(CsvColumn.HOST, FileText.text("csv.host"));
        }
        return host;
    }

    List<String> addresses(CsvRow row) {
        return words(row.text(CsvColumn.ADDRESS));
    }

    /// Whether the row is about an instance; one with nothing but host and address only makes its host known.
    boolean hasInstance(CsvRow row) {
        return EnumSet.complementOf(EnumSet.of(CsvColumn.HOST, CsvColumn.ADDRESS)).stream()
                .anyMatch(column -> !row.text(column).isEmpty());
    }

    String instanceName(CsvRow row) {
        var name = row.text(CsvColumn.INSTANCE);
        if (name.isEmpty()) {
            throw row.fault(CsvColumn.INSTANCE, FileText.text("csv.instance"));
        }
        return name;
    }

    Instance instance(CsvRow row, String id) {
        var line = line(row);
        var plain = Instance.of(new InstanceId(id), instanceName(row), line.id(), offset(row, line))
                .withFeatures(features(row, line))
                .withDeployment(deployment(row));
        return ports(row, line).applyTo(plain);
    }

    private ProductLine line(CsvRow row) {
        var text = row.text(CsvColumn.PRODUCT);
        return products.line(text).orElseThrow(() -> row.fault(CsvColumn.PRODUCT, products.complaint(text)));
    }

    private static Offset offset(CsvRow row, ProductLine line) {
        var text = row.text(CsvColumn.OFFSET);
        if (text.isEmpty()) {
            return Offset.assigned(line.offset().defaultOffset());
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > Offset.MAX) {
            throw row.fault(CsvColumn.OFFSET, FileText.text("csv.offset", text));
        }
        int value = Integer.parseInt(text);
        if (value != 0 && line.offset().kind() == OffsetRule.Kind.FIXED) {
            throw row.fault(CsvColumn.OFFSET, FileText.text("csv.offset-fixed", line.id()));
        }
        return Offset.pinned(value);
    }

    private static SortedMap<FeatureId, Boolean> features(CsvRow row, ProductLine line) {
        var choices = new TreeMap<FeatureId, Boolean>();
        for (var word : words(row.text(CsvColumn.FEATURES))) {
            boolean on = !word.startsWith("-");
            var name = on ? word : word.substring(1);
            if (!FeatureId.isValid(name) || line.feature(new FeatureId(name)).isEmpty()) {
                var known = line.features().stream().map(Feature::id).map(FeatureId::value);
                throw row.fault(
                        CsvColumn.FEATURES,
                        FileText.text("csv.feature", line.id(), name, known.collect(Collectors.joining(" "))));
            }
            if (choices.put(new FeatureId(name), on) != null) {
                throw row.fault(CsvColumn.FEATURES, FileText.text("csv.feature-twice", name));
            }
        }
        return choices;
    }

    private static Deployment deployment(CsvRow row) {
        var word = row.text(CsvColumn.DEPLOYMENT);
        return switch (word) {
            case "", PlanWords.NATIVE -> new Deployment.Native();
            case PlanWords.CONTAINER -> new Deployment.Container(List.of());
            default ->
                throw row.fault(
                        CsvColumn.DEPLOYMENT,
                        FileText.text("field.word", PlanWords.NATIVE + ", " + PlanWords.CONTAINER, word));
        };
    }

    private static CsvPorts ports(CsvRow row, ProductLine line) {
        var ports = new CsvPorts(line, row);
        words(row.text(CsvColumn.PORTS)).forEach(ports::add);
        return ports;
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
