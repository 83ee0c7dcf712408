package dev.portolan.cli;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.cli.print.Paragraph;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything about one product line, for people.
final class LineDescription {
    private static final int MARGIN = 4;
    private static final int LABELS = 14;

    private final Catalog catalog;
    private final ProductLine line;
    private final StringBuilder text = new StringBuilder();

    LineDescription(Catalog catalog, ProductLine line) {
        this.catalog = catalog;
        this.line = line;
    }

    /// The whole text, with a line break at the end.
    String text() {
        text.setLength(0);
        heading(Words.text("show.title", line.id(), line.name()));
        paragraph(line.summary());
        paragraph(offset());
        section("show.features", line.features(), this::feature);
        section("show.ports", line.ports(), this::port);
        section("show.dials", line.dials(), this::dial);
        text.append('\n');
        heading(Words.text("show.sources"));
        sources();
        return text.toString();
    }

    private String offset() {
        var rule = line.offset();
        return switch (rule.kind()) {
            case SETTING -> Words.text("show.offset.setting", rule.defaultOffset(), rule.setting());
            case PER_PORT -> Words.text("show.offset.per-port", rule.defaultOffset(), rule.setting());
            case FIXED -> Words.text("show.offset.fixed");
        };
    }

    private <T> void section(String key, List<T> items, Consumer<T> describe) {
        if (!items.isEmpty()) {
            text.append('\n');
            heading(Words.text(key));
            items.forEach(describe);
        }
    }

    private void feature(Feature feature) {
        heading(feature.id().value());
        paragraph(feature.name() + ", " + Words.text(feature.onByDefault() ? "show.on" : "show.off"));
        if (feature.group() != null) {
            labelled("show.group", feature.group());
        }
        labelled("show.setting", feature.setting());
    }

    private void port(PortSpec port) {
        var number = port.random() ? Words.text("ports.any") : Integer.toString(port.base());
        heading(number + "/" + port.transport().word() + "  " + port.id());
        paragraph(port.purpose());
        labelled(
                "show.facts",
                Stream.of(
                                Words.text("show.binds", port.bind()),
                                port.tls() ? Words.text("show.tls") : "",
                                port.random() ? "" : Words.text(port.moves() ? "show.moves" : "show.stays"))
                        .filter(fact -> !fact.isEmpty())
                        .collect(Collectors.joining(", ")));
        labelled("show.exposure", Choice.word(port.exposure()));
        needs(port.features());
        labelled("show.setting", port.setting());
        labelled(
                "show.source",
                Words.text(
                        "show.confidence",
                        String.join(" ", port.provenance().sources()),
                        Choice.word(port.provenance().confidence())));
        if (port.provenance().disputed() != null) {
            labelled(
                    "show.disputed",
                    Words.text(
                            "ports.disputed",
                            port.provenance().disputed().source(),
                            port.provenance().disputed().base()));
        }
        labelled("show.note", port.note());
    }

    private void dial(Dial dial) {
        heading(dial.port() + "/" + dial.transport().word() + "  " + dial.id());
        paragraph(dial.purpose());
        labelled(
                "show.targets",
                dial.targets().stream().map(Dial.Target::toString).collect(Collectors.joining(", ")));
        needs(dial.features());
        labelled("show.setting", dial.setting());
        labelled("show.source", String.join(" ", dial.sources()));
        labelled("show.note", dial.note());
    }

    private void needs(List<FeatureId> features) {
        labelled("show.needs", features.stream().map(FeatureId::value).collect(Collectors.joining(", ")));
    }

    private void sources() {
        var tags = new TreeSet<String>();
        line.ports().forEach(port -> tags.addAll(port.provenance().sources()));
        line.ports().stream()
                .flatMap(port -> Stream.ofNullable(port.provenance().disputed()))
                .forEach(dispute -> tags.add(dispute.source()));
        line.dials().forEach(dial -> tags.addAll(dial.sources()));
        catalog.sources().stream()
                .filter(source -> tags.contains(source.tag()))
                .forEach(source -> text.append(
                        Paragraph.hanging("  " + source.tag(), MARGIN + 2, source.title() + ", " + source.url())));
    }

    private void heading(String words) {
        text.append(Paragraph.hanging("", 0, words));
    }

    private void paragraph(String words) {
        text.append(Paragraph.hanging("", MARGIN, words));
    }

    private void labelled(String key, String words) {
        if (!words.isEmpty()) {
            text.append(Paragraph.hanging(" ".repeat(MARGIN) + Words.text(key), MARGIN + LABELS, words));
        }
    }
}
