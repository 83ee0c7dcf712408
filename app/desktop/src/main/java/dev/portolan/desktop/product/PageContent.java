package dev.portolan.desktop.product;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.text.Messages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Puts the content of a product's page together.
final class PageContent {
    private final Catalog catalog;
    private final ProductLine line;
    private final ProductFacts facts;
    private final FactWidths widths;
    private final Consumer<URI> browser;
    private final Messages messages;

    PageContent(Catalog catalog, ProductLine line, FactWidths widths, Consumer<URI> browser, Messages messages) {
        this.catalog = catalog;
        this.line = line;
        this.facts = new ProductFacts(catalog, line, messages);
        this.widths = widths;
        this.browser = browser;
        this.messages = messages;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        own(nodes);
        nodes.add(new Wrapped(line.summary(), "page-summary"));
        nodes.add(new Wrapped(messages.text("product.general"), "section-title"));
        nodes.add(new EntryView(
                new Entry("product-general", "", "", List.of(), true, "", facts.general()), widths, browser, messages));
        ports(nodes);
        dials(nodes);
        features(nodes);
        sources(nodes);
        return nodes;
    }

    private void own(List<Node> nodes) {
        if (!line.origin().isEmpty()) {
            nodes.add(banner(messages.text("product.origin", ProductFacts.fileName(line.origin()))));
            return;
        }
        var changes = OwnFiles.changing(line);
        if (!changes.isEmpty()) {
            nodes.add(banner(messages.text("product.changes", changes)));
        }
    }

    private static Label banner(String text) {
        var label = new Wrapped(text, "page-banner");
        label.setGraphic(new FontIcon(Feather.EDIT_2));
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void ports(List<Node> nodes) {
        var entries = new PortFacts(line, facts, messages).entries();
        var open = entries.stream().filter(Entry::open).toList();
        var closed = entries.stream().filter(entry -> !entry.open()).toList();
        add(nodes, messages.text("product.ports.open", open.size()), open);
        add(nodes, messages.text("product.ports.closed", closed.size()), closed);
        if (line.ownPorts()) {
            nodes.add(new Wrapped(messages.text("product.own-ports"), "hint"));
        }
        var distinct = line.distinctPorts();
        if (!distinct.isEmpty()) {
            var labels = distinct.stream().map(PortSpec::label).collect(Collectors.joining(", "));
            nodes.add(new Wrapped(messages.text("product.distinct-ports", labels), "hint"));
        }
    }

    private void dials(List<Node> nodes) {
        var entries = new DialFacts(catalog, line, facts, messages).entries();
        add(nodes, messages.text("product.dials", entries.size()), entries);
        if (!entries.isEmpty()) {
            nodes.add(new Wrapped(messages.text("product.dials.why"), "hint"));
        }
    }

    private void features(List<Node> nodes) {
        if (line.features().isEmpty()) {
            return;
        }
        nodes.add(new Wrapped(messages.text("product.features", line.features().size()), "section-title"));
        for (var group : new FeatureFacts(line, facts, messages).groups()) {
            if (group.name() != null) {
                nodes.add(new Wrapped(messages.text("product.group", group.name()), "group-title"));
            }
            group.features().forEach(entry -> nodes.add(new EntryView(entry, widths, browser, messages)));
        }
    }

    private void sources(List<Node> nodes) {
        var cited = facts.cited();
        if (cited.isEmpty()) {
            return;
        }
        nodes.add(new Wrapped(messages.text("product.sources.all", cited.size()), "section-title"));
        nodes.add(new Wrapped(messages.text("product.sources.why"), "hint"));
        cited.forEach(source -> nodes.add(new SourceLink(
                messages.text("product.source", source.tag(), source.title()), source, browser, messages)));
    }

    private void add(List<Node> nodes, String title, List<Entry> entries) {
        if (!entries.isEmpty()) {
            nodes.add(new Wrapped(title, "section-title"));
            entries.forEach(entry -> nodes.add(new EntryView(entry, widths, browser, messages)));
        }
    }
}
