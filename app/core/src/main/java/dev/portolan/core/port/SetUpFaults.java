package dev.portolan.core.port;

import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.plan.Instance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    static SetUpFaults of(ProductLine line, Switches switches, Instance instance) {
        var features = instance.features().keySet().stream()
                .filter(feature -> line.feature(feature).isEmpty())
                .toList();
        var ports = Stream.concat(instance.overrides().keySet().stream(), instance.bindings().keySet().stream())
                .distinct()
                .filter(port -> line.port(port).isEmpty())
                .toList();
        var faults = new SetUpFaults(rivals(line, switches, instance), features, ports);
        return faults.equals(NONE) ? NONE : faults;
    }

    private static List<List<Feature>> rivals(ProductLine line, Switches switches, Instance instance) {
        if (instance.features().size() < 2) {
            // Defaults never conflict, and only who chose two features can have chosen two of a group.
            return List.of();
        }
        return line.features().stream()
                .filter(feature -> feature.group() != null && switches.isOn(feature.id()))
                .collect(Collectors.groupingBy(
                        feature -> String.valueOf(feature.group()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .toList();
    }
}
