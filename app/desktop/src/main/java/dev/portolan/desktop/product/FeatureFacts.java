package dev.portolan.desktop.product;

import dev.portolan.catalog.Dial;
import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says in words what is known of each feature of a product.
final class FeatureFacts {
    /// Features that stand together.
    ///
    /// @param name the exclusive group, of which one at most is on; null for features that stand alone
    record Group(@Nullable String name, List<Entry> features) {
        Group {
            features = List.copyOf(features);
        }
    }

    private final ProductLine line;
    private final ProductFacts facts;
    private final Messages messages;

    FeatureFacts(ProductLine line, ProductFacts facts, Messages messages) {
        this.line = line;
        this.facts = facts;
        this.messages = messages;
    }

    /// Every feature: first those that stand alone, then group by group.
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        var alone = line.features().stream()
                .filter(feature -> feature.group() == null)
                .map(this::entry)
                .toList();
        if (!alone.isEmpty()) {
            groups.add(new Group(null, alone));
        }
        Set<String> seen = new HashSet<>();
        for (var feature : line.features()) {
            var group = feature.group();
            if (group != null && seen.add(group)) {
                groups.add(new Group(
                        group, line.members(group).stream().map(this::entry).toList()));
            }
        }
        return groups;
    }

    private Entry entry(Feature feature) {
        return new Entry(
                "feature-page-" + feature.id(),
                "",
                feature.name(),
                List.of(messages.text(feature.onByDefault() ? "product.on" : "product.off")),
                feature.onByDefault(),
                "",
                ProductFacts.join(List.of(
                        facts.setting("product.feature-setting", feature.setting()),
                        opens(feature),
                        dials(feature),
                        facts.versions(feature.versions()),
                        facts.note(feature.note()))));
    }

    private List<Fact> opens(Feature feature) {
        return list(
                "product.opens",
                line.ports().stream()
                        .filter(port -> depends(port.features(), feature))
                        .map(this::port));
    }

    private List<Fact> dials(Feature feature) {
        return list(
                "product.feature-dials",
                line.dials().stream()
                        .filter(dial -> depends(dial.features(), feature))
                        .map(this::dial));
    }

    private List<Fact> list(String caption, Stream<String> names) {
        var text = names.collect(Collectors.joining(", "));
        return text.isEmpty() ? List.of() : List.of(facts.fact(caption, text));
    }

    private String port(PortSpec port) {
        return messages.text("product.port", FreshNumber.of(line, port, messages), port.label());
    }

    private String dial(Dial dial) {
        return messages.text("product.port", FreshNumber.of(dial), dial.label());
    }

    private static boolean depends(List<FeatureId> needed, Feature feature) {
        return needed.stream()
                .anyMatch(id -> id.equals(feature.id()) || id.value().equals(feature.group()));
    }
}
