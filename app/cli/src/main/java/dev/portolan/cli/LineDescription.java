package dev.portolan.cli;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.OptionForms;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.cli.print.Paragraph;
import dev.portolan.cli.print.Words;
import java.util.List;
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
        if (line.ownPorts()) {
            paragraph(Words.text("show.own-ports"));
        }
        var distinct = line.distinctPorts();
        if (!distinct.isEmpty()) {
            paragraph(Words.text("show.distinct-ports", labels(distinct)));
        }
        if (!line.origin().isEmpty()) {
            paragraph(Words.text("show.origin", line.origin()));
        }
        section("show.features", line.features(), this::feature);
        section("show.ports", line.ports(), this::port);
        section("show.dials", line.dials(), this::dial);
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
            labelled("show.group", members(feature.group()));
        }
        setting(feature.setting());
        labelled("show.versions", Remarks.versions(feature.versions()));
        labelled("show.note", feature.note());
    }

    /// The features of an exclusive group.
    private String members(String group) {
        return line.members(group).stream().map(feature -> feature.id().value()).collect(Collectors.joining(", "));
    }

    private void port(PortSpec port) {
        var provenance = port.provenance();
        heading(number(port) + "/" + port.transport().word() + "  " + port.id());
        paragraph(port.purpose());
        labelled("show.facts", facts(port));
        labelled("show.bind-setting", port.bindSetting());
        labelled("show.exposure", Choice.word(port.exposure()));
        needs(port.features());
        setting(port.setting());
        labelled("show.versions", Remarks.versions(provenance.versions()));
        labelled(
                "show.source",
                Words.text(
                        "show.confidence",
                        String.join(" ", provenance.sources()),
                        Words.text("confidence." + Choice.word(provenance.confidence()))));
        labelled("show.disputed", Remarks.disputed(provenance.disputed(), offset(port)));
        labelled("show.changed", Remarks.changed(port));
        labelled("show.note", port.note());
    }

    private String number(PortSpec port) {
        return port.random() ? Words.text("ports.any") : Remarks.sum(port.base(), offset(port));
    }

    /// What a fresh installation adds.
    private int offset(PortSpec port) {
        return line.freshNumber(port) - port.base();
    }

    private static String facts(PortSpec port) {
        return Stream.of(
                        Words.text("show.binds", port.bind()),
                        port.containerBind().equals(port.bind())
                                ? ""
                                : Words.text("show.container-binds", port.containerBind()),
                        port.tls() ? Words.text("show.tls") : "",
                        port.random() ? "" : Words.text(port.moves() ? "show.moves" : "show.stays"))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void dial(Dial dial) {
        heading(dial.port() + "/" + dial.transport().word() + "  " + dial.id());
        paragraph(dial.purpose());
        labelled(
                "show.targets",
                dial.targets().stream().map(Dial.Target::toString).collect(Collectors.joining(", ")));
        labelled("show.when", Words.text("when." + whenKey(dial.when())));
        labelled("show.through", Words.text(dial.throughLoadBalancer() ? "show.balancer" : "show.no-balancer"));
        needs(dial.features());
        setting(dial.setting());
        labelled("show.versions", Remarks.versions(dial.versions()));
        labelled("show.source", String.join(" ", dial.sources()));
        labelled("show.note", dial.note());
    }

    private static String whenKey(Dial.When when) {
        return switch (when) {
            case ALWAYS -> "always";
            case WITH_PEERS -> "with-peers";
            case BY_CHOICE -> "by-choice";
        };
    }

    private void needs(List<FeatureId> features) {
        labelled("show.needs", features.stream().map(this::need).collect(Collectors.joining(", ")));
    }

    private String need(FeatureId feature) {
        return line.feature(feature).isPresent()
                ? feature.value()
                : Words.text("show.one-of", members(feature.value()));
    }

    private static String labels(List<PortSpec> ports) {
        return ports.stream().map(PortSpec::label).collect(Collectors.joining(", "));
    }

    private void setting(String setting) {
        labelled("show.setting", setting);
        var forms = line.options();
        if (forms != null && OptionForms.isOption(setting)) {
            labelled(
                    "show.also",
                    Words.text(
                            "show.forms",
                            forms.configKey(setting),
                            forms.configFile(),
                            forms.environmentVariable(setting)));
        }
    }

    private void sources() {
        var tags = line.citedSources();
        var cited = catalog.sources().stream()
                .filter(source -> tags.contains(source.tag()))
                .toList();
        section("show.sources", cited, source -> {
            text.append(Paragraph.hanging("  " + source.tag(), MARGIN + 4, source.title()));
            text.append(Paragraph.hanging("", MARGIN + 4, source.url().toString()));
        });
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
