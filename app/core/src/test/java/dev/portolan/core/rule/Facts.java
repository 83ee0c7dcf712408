package dev.portolan.core.rule;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.DialId;
import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Source;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.Versions;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A catalog of a single line, `box@1`, put together fact by fact, and what else a test wants beside it.
final class Facts {
    /// The line under test.
    static final LineId BOX = new LineId("box@1");

    private final List<Feature> features = new ArrayList<>();
    private final List<PortSpec> ports = new ArrayList<>();
    private final List<Dial> dials = new ArrayList<>();
    private final List<ProductLine> others = new ArrayList<>();

    /// Features that can be switched: `name` is off by default, `+name` on.
    Facts features(String... words) {
        Arrays.stream(words)
                .map(word -> new Feature(
                        new FeatureId(word.replace("+", "")),
                        word.replace("+", ""),
                        word.startsWith("+"),
                        null,
                        "",
                        Versions.ALL,
                        ""))
                .forEach(features::add);
        return this;
    }

    /// Features that are off by default and of which at most one may be on.
    Facts rivals(String group, String... ids) {
        Arrays.stream(ids)
                .map(id -> new Feature(new FeatureId(id), id, false, group, "", Versions.ALL, ""))
                .forEach(features::add);
        return this;
    }

    /// A connection that the line needs, to another line that opens a port for it.
    Facts needs(String id, int port, String line, String... features) {
        dials.add(dial(
                id,
                new Dial.Target(new LineId(line), new PortId(id)),
                port,
                Dial.When.ALWAYS,
                Arrays.stream(features).map(FeatureId::new).toList()));
        others.add(line(new LineId(line), List.of(), List.of(new Fact(id, port).spec()), List.of()));
        return this;
    }

    /// A port of the line.
    Facts port(Fact fact) {
        ports.add(fact.spec());
        return this;
    }

    /// Another line that dials ports of the line and opens one of its own.
    Facts collector(String line, String... targets) {
        var dials = Arrays.stream(targets)
                .map(target ->
                        dial(target, new Dial.Target(BOX, new PortId(target)), 9000, Dial.When.BY_CHOICE, List.of()))
                .toList();
        others.add(line(new LineId(line), List.of(), List.of(new Fact("own", 9090).spec()), dials));
        return this;
    }

    /// Another line of which nothing is known but its name.
    Facts blank(String line) {
        others.add(line(new LineId(line), List.of(), List.of(), List.of()));
        return this;
    }

    Catalog catalog() {
        var lines = new ArrayList<>(others);
        lines.addFirst(line(BOX, features, ports, dials));
        return new Catalog(
                lines,
                List.of(
                        new Source("X", "Made up", URI.create("https://example.org/x")),
                        new Source("Y", "Made up too", URI.create("https://example.org/y"))));
    }

    private static Dial dial(String id, Dial.Target target, int port, Dial.When when, List<FeatureId> features) {
        return new Dial(
                new DialId(id),
                id,
                List.of(target),
                port,
                Transport.TCP,
                features,
                when,
                false,
                "",
                "",
                List.of("X"),
                Versions.ALL,
                "");
    }

    private static ProductLine line(LineId id, List<Feature> features, List<PortSpec> ports, List<Dial> dials) {
        return new ProductLine(
                id,
                id.value(),
                id.value(),
                id.value().replaceFirst("@.*", ""),
                "Small",
                "A line for tests.",
                "box",
                new OffsetRule(OffsetRule.Kind.SETTING, 0, "box.conf: offset"),
                true,
                null,
                features,
                ports,
                dials,
                "");
    }
}
