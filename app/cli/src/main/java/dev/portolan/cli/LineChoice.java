package dev.portolan.cli;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.NearMisses;
import dev.portolan.catalog.ProductLine;
import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what the user named in the catalog, or says what comes near.
final class LineChoice {
    private LineChoice() {}

    /// The product line of that id.
    ///
    /// @throws Refusal if the catalog has none
    static ProductLine find(Catalog catalog, String id) {
        return catalog.lines().stream()
                .filter(line -> line.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> unknownLine(catalog, id));
    }

    private static Refusal unknownLine(Catalog catalog, String id) {
        var known =
                catalog.lines().stream().map(ProductLine::id).map(LineId::value).toList();
        var near = NearMisses.of(id, known);
        return near.isEmpty()
                ? new Refusal(Words.text("line.unknown", OneLine.of(id)))
                : new Refusal(Words.text("line.unknown-near", OneLine.of(id), String.join(", ", near)));
    }

    /// The features that the user switched on and off.
    ///
    /// @throws Refusal if the line lacks one, if one is switched both ways, or if two that exclude one
    ///     another are switched on
    static Map<FeatureId, Boolean> switches(ProductLine line, List<String> with, List<String> without) {
        var switches = new HashMap<FeatureId, Boolean>();
        without.forEach(name -> switches.put(feature(line, name).id(), false));
        var groups = new HashMap<String, Feature>();
        for (var name : with) {
            var feature = feature(line, name);
            if (without.contains(name)) {
                throw new Refusal(Words.text("feature.both-ways", name));
            }
            switches.put(feature.id(), true);
            if (feature.group() != null) {
                var rival = groups.putIfAbsent(feature.group(), feature);
                if (rival != null && !rival.equals(feature)) {
                    throw new Refusal(Words.text("feature.rivals", line.id(), rival.id(), feature.id()));
                }
            }
        }
        return switches;
    }

    private static Feature feature(ProductLine line, String name) {
        return line.features().stream()
                .filter(feature -> feature.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> unknownFeature(line, name));
    }

    private static Refusal unknownFeature(ProductLine line, String name) {
        var known =
                line.features().stream().map(feature -> feature.id().value()).toList();
        if (known.isEmpty()) {
            return new Refusal(Words.text("feature.none", line.id()));
        }
        return new Refusal(Words.text("feature.unknown", line.id(), OneLine.of(name), nearest(name, known)));
    }

    private static String nearest(String name, Collection<String> known) {
        var near = NearMisses.of(name, known);
        return String.join(", ", near.isEmpty() ? known : near);
    }
}
