package dev.portolan.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which features of a product line are on, after an instance's own choices.
///
/// A feature that is chosen explicitly silences the defaults of its exclusive group: switching on the Thrift
/// receiver switches off the binary one. Two explicit choices in one group are both on, which the resolver
/// reports.
///
/// An exclusive group counts as on while one of its features is, so that what needs clustering need not say
/// which kind.
public final class Switches {
    private final Set<FeatureId> on;

    private Switches(Set<FeatureId> on) {
        this.on = on;
    }

    /// The features that are on, given the choices that differ from the defaults.
    ///
    /// @param choices true switches on, false off; features that the line lacks are ignored
    public static Switches of(ProductLine line, Map<FeatureId, Boolean> choices) {
        // Thousands of instances with choices of their own are resolved at once, and in a sorted map each look costs
        // several comparisons.
        var chosen = new HashMap<>(choices);
        var decided = new HashSet<String>();
        for (var feature : line.features()) {
            if (feature.group() != null && chosen.getOrDefault(feature.id(), false)) {
                decided.add(feature.group());
            }
        }
        var on = new HashSet<FeatureId>();
        for (var feature : line.features()) {
            boolean isDefault =
                    feature.onByDefault() && (feature.group() == null || !decided.contains(feature.group()));
            if (chosen.getOrDefault(feature.id(), isDefault)) {
                on.add(feature.id());
                if (feature.group() != null) {
                    on.add(new FeatureId(feature.group()));
                }
            }
        }
        return new Switches(on);
    }

    /// The choices after a feature was switched: no more of them than it takes, and no rival of its exclusive
    /// group left on beside it.
    ///
    /// @param choices true switches on, false off
    public static SortedMap<FeatureId, Boolean> switched(
            ProductLine line, Map<FeatureId, Boolean> choices, FeatureId feature, boolean on) {
        var next = new TreeMap<>(choices);
        next.remove(feature);
        if (on) {
            line.feature(feature).stream()
                    .flatMap(found -> rivals(line, found))
                    .forEach(rival -> next.remove(rival.id(), true));
        }
        if (of(line, next).isOn(feature) != on) {
            next.put(feature, on);
        }
        return next;
    }

    /// The choices after one feature of an exclusive group was chosen, so that it is on and no other of the group: no
    /// more of them than it takes.
    ///
    /// @param choices true switches on, false off
    /// @param chosen null if none of the group is to be on
    public static SortedMap<FeatureId, Boolean> chosen(
            ProductLine line, Map<FeatureId, Boolean> choices, String group, @Nullable FeatureId chosen) {
        var next = new TreeMap<>(choices);
        var members = line.members(group);
        members.forEach(member -> next.remove(member.id()));
        if (chosen == null) {
            members.stream().filter(Feature::onByDefault).forEach(member -> next.put(member.id(), false));
        } else if (!of(line, next).isOn(chosen)) {
            next.put(chosen, true);
        }
        return next;
    }

    private static Stream<Feature> rivals(ProductLine line, Feature feature) {
        return line.features().stream()
                .filter(other ->
                        feature.group() != null && feature.group().equals(other.group()) && !other.equals(feature));
    }

    /// Whether the feature, or a feature of the group, is on.
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

    /// Whether it matters what a setting says in which a port's number is typed.
    public boolean matters(Literal literal) {
        return on.containsAll(literal.features());
    }
}
