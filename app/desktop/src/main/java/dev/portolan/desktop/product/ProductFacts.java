package dev.portolan.desktop.product;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.OptionForms;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Source;
import dev.portolan.catalog.Versions;
import dev.portolan.core.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Says in words what is known of a product as a whole, and the words that its ports, dials and features
/// share.
final class ProductFacts {
    private final Catalog catalog;
    private final ProductLine line;
    private final Messages messages;

    ProductFacts(Catalog catalog, ProductLine line, Messages messages) {
        this.catalog = catalog;
        this.line = line;
        this.messages = messages;
    }

    /// What holds for all of the product's ports.
    List<Fact> general() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("product.offset", offset()));
        if (line.offset().kind() != OffsetRule.Kind.FIXED) {
            facts.add(fact("product.offset-setting", line.offset().setting()));
        }
        var options = line.options();
        if (options != null) {
            facts.add(fact(
                    "product.options",
                    messages.text("product.options.text", options.configFile(), options.environmentPrefix())));
        }
        return facts;
    }

    private String offset() {
        int number = line.offset().defaultOffset();
        return switch (line.offset().kind()) {
            case SETTING -> messages.text("product.offset.setting", number);
            case PER_PORT -> messages.text("product.offset.per-port", number);
            case FIXED -> messages.text("product.offset.fixed");
        };
    }

    /// The sources that anything on the page cites, in the catalog's order.
    List<Source> cited() {
        return sources(line.citedSources());
    }

    /// The sources of those tags.
    List<Source> sources(Collection<String> tags) {
        return catalog.sources().stream()
                .filter(source -> tags.contains(source.tag()))
                .toList();
    }

    Fact fact(String key, String text) {
        return Fact.plain(messages.text(key), text);
    }

    /// The setting, and where else it can stand.
    List<Fact> setting(String caption, String setting) {
        if (setting.isEmpty()) {
            return List.of();
        }
        var options = line.options();
        if (options == null || !OptionForms.isOption(setting)) {
            return List.of(fact(caption, setting));
        }
        return List.of(fact(
                caption,
                messages.text(
                        "product.option", setting, options.configKey(setting), options.environmentVariable(setting))));
    }

    List<Fact> versions(Versions versions) {
        if (versions.isAll()) {
            return List.of();
        }
        var since = versions.since();
        var until = versions.until();
        if (until.isEmpty()) {
            return List.of(fact("product.versions", messages.text("product.since", since)));
        }
        return List.of(fact(
                "product.versions",
                since.isEmpty()
                        ? messages.text("product.until", until)
                        : messages.text("product.since-until", since, until)));
    }

    List<Fact> note(String note) {
        return note.isEmpty() ? List.of() : List.of(fact("product.note", note));
    }

    /// Where the facts come from, with links.
    Fact cites(List<String> tags) {
        return new Fact(messages.text("product.sources"), "", sources(tags), Fact.Mark.NONE);
    }

    /// What must be switched on, in words: features by name, and groups by the names of those in them.
    String needs(List<FeatureId> features) {
        return features.stream()
                .map(this::need)
                .reduce((all, next) -> messages.text("product.and", all, next))
                .orElse("");
    }

    private String need(FeatureId id) {
        var feature = line.feature(id);
        if (feature.isPresent()) {
            return messages.text(
                    feature.get().onByDefault() ? "product.need.on" : "product.need.off",
                    feature.get().name());
        }
        var members = line.members(id.value());
        var names = String.join(", ", members.stream().map(Feature::name).toList());
        boolean on = members.stream().anyMatch(Feature::onByDefault);
        return messages.text(on ? "product.need.any-on" : "product.need.any-off", names);
    }

    /// A file without its folders.
    static String fileName(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }

    static List<Fact> join(List<List<Fact>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
