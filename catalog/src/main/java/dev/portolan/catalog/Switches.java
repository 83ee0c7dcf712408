package dev.portolan.catalog;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// Which features of a product line are on, after an instance's own choices.
///
/// A feature that is chosen explicitly silences the defaults of its exclusive group: switching on the Thrift receiver
/// switches off the binary one. Two explicit choices in one group are both on, which the resolver reports.
public final class Switches {
    private final SequencedSet<FeatureId> on;

    private Switches(SequencedSet<FeatureId> on) {
        this.on = on;
    }

    /// The features that are on, given the choices that differ from the defaults.
    ///
    /// @param choices true switches on, false off; features that the line lacks are ignored
    public static Switches of(ProductLine line, Map<FeatureId, Boolean> choices) {
        var on = new LinkedHashSet<FeatureId>();
        for (var feature : line.features()) {
            var choice = Optional.ofNullable(choices.get(feature.id()));
            if (choice.orElseGet(() -> feature.onByDefault() && !rivalChosen(line, feature, choices))) {
                on.add(feature.id());
            }
        }
        return new Switches(on);
    }

    private static boolean rivalChosen(ProductLine line, Feature feature, Map<FeatureId, Boolean> choices) {
        return feature.group() != null
                && line.features().stream()
                        .filter(other -> feature.group().equals(other.group()) && !other.equals(feature))
                        .anyMatch(other -> choices.getOrDefault(other.id(), false));
    }

    /// Whether the feature is on.
    public boolean isOn(FeatureId feature) {
        return on.contains(feature);
    }

    /// Whether the port is open.
    public boolean opens(PortSpec port) {
        return on.containsAll(port.features());
    }

    /// Whether the connection is made.
    public boolean dials(Dial dial) {
        return on.containsAll(dial.features());
    }
}
