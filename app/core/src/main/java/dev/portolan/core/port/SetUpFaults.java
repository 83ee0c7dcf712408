package dev.portolan.core.port;

import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What is wrong with the choices that an instance makes, whatever else the plan has.
///
/// @param rivals features that are on though they exclude one another, group by group
/// @param unknownFeatures features that are switched and that the product does not have
/// @param unknownPorts ports with another number or address that the product does not have
public record SetUpFaults(List<List<Feature>> rivals, List<FeatureId> unknownFeatures, List<PortId> unknownPorts) {
    static final SetUpFaults NONE = new SetUpFaults(List.of(), List.of(), List.of());

    public SetUpFaults {
        rivals = List.copyOf(rivals);
        unknownFeatures = List.copyOf(unknownFeatures);
        unknownPorts = List.copyOf(unknownPorts);
    }

    static SetUpFaults of(ProductLine line, SetUp setUp, Switches switches) {
        var ports = new LinkedHashSet<>(setUp.overrides().keySet());
        ports.addAll(setUp.bindings().keySet());
        var rivals = rivals(line, setUp, switches);
        var unknownFeatures = unknown(setUp.features().keySet(), line::feature);
        var unknownPorts = unknown(ports, line::port);
        return rivals.isEmpty() && unknownFeatures.isEmpty() && unknownPorts.isEmpty()
                ? NONE
                : new SetUpFaults(rivals, unknownFeatures, unknownPorts);
    }

    private static <K> List<K> unknown(Set<K> names, Function<K, Optional<?>> lookup) {
        var unknown = new ArrayList<K>(0);
        for (var name : names) {
            if (lookup.apply(name).isEmpty()) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    private static List<List<Feature>> rivals(ProductLine line, SetUp setUp, Switches switches) {
        if (setUp.features().size() < 2) {
            // Defaults never conflict, and only who chose two features can have chosen two of a group.
            return List.of();
        }
        var groups = new LinkedHashMap<String, List<Feature>>();
        for (var feature : line.features()) {
            if (feature.group() != null && switches.isOn(feature.id())) {
                groups.computeIfAbsent(feature.group(), _ -> new ArrayList<>()).add(feature);
            }
        }
        groups.values().removeIf(group -> group.size() < 2);
        return List.copyOf(groups.values());
    }
}
