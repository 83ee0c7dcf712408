package dev.portolan.catalog;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A product at a major version, with all that is known of its ports.
///
/// @param id stable name, such as `wso2-apim@4`
/// @param name the product's own name with its version, such as `WSO2 API Manager 4.x`
/// @param shortName what a small box on a diagram says, such as `API-M 4`
/// @param stem what instances are called before their number, such as `gw`
/// @param family the palette group it stands in
/// @param summary what it is for, in one line
/// @param pictogram id of its pictogram
/// @param offset how its ports follow an offset
/// @param ownPorts whether an instance may have listeners that no catalog can know, such as a proxy's
///     frontends
/// @param options where else its command-line options can be set; null if their forms follow no rule
/// @param features what can be switched, in the order of the inspector
/// @param ports what it can open
/// @param dials what it connects to
/// @param origin the user's own catalog file that describes it; empty for a line that is shipped
public record ProductLine(
        LineId id,
        String name,
        String shortName,
        String stem,
        String family,
        String summary,
        String pictogram,
        OffsetRule offset,
        boolean ownPorts,
        @Nullable OptionForms options,
        List<Feature> features,
        List<PortSpec> ports,
        List<Dial> dials,
        String origin) {

    /// @throws IllegalArgumentException if two features, two ports or two dials share an id
    public ProductLine {
        features = List.copyOf(features);
        ports = List.copyOf(ports);
        dials = List.copyOf(dials);
        requireDistinct(id, "features", features, Feature::id);
        requireDistinct(id, "ports", ports, PortSpec::id);
        requireDistinct(id, "dials", dials, Dial::id);
    }

    private static <T> void requireDistinct(LineId line, String kind, List<T> entries, Function<T, ?> idOf) {
        var seen = new HashSet<Object>();
        for (var entry : entries) {
            if (!seen.add(idOf.apply(entry))) {
                throw new IllegalArgumentException("two " + kind + " of " + line + " called " + idOf.apply(entry));
            }
        }
    }

    /// The port of that id, if the line has one.
    public Optional<PortSpec> port(PortId wanted) {
        // The catalog asks this a thousand times while a process starts, when streams are slow.
        for (var port : ports) {
            if (port.id().equals(wanted)) {
                return Optional.of(port);
            }
        }
        return Optional.empty();
    }

    /// The ports of which the product accepts no two with one number, see [OptionForms#distinctPorts]; none if
    /// it doesn't look.
    public List<PortSpec> distinctPorts() {
        return options == null
                ? List.of()
                : ports.stream()
                        .filter(port -> options.distinctPorts().contains(port.id()))
                        .toList();
    }

    /// The feature of that id, if the line has one.
    public Optional<Feature> feature(FeatureId wanted) {
        // Asked for every choice of every instance of a plan.
        for (var feature : features) {
            if (feature.id().equals(wanted)) {
                return Optional.of(feature);
            }
        }
        return Optional.empty();
    }

    /// The features of an exclusive group, in their order; none if there is no such group.
    public List<Feature> members(String group) {
        return features.stream()
                .filter(feature -> group.equals(feature.group()))
                .toList();
    }

    /// The number that a port of the line has in a fresh installation: with the default offset if it moves; 0
    /// for a random port.
    public int freshNumber(PortSpec port) {
        return port.base() + (port.moves() ? offset.defaultOffset() : 0);
    }

    /// The tags of all sources that the line rests on, in the order in which its ports and dials cite them.
    public SequencedSet<String> citedSources() {
        var tags = new LinkedHashSet<String>();
        ports.forEach(port -> tags.addAll(port.citedSources()));
        dials.forEach(dial -> tags.addAll(dial.sources()));
        return Collections.unmodifiableSequencedSet(tags);
    }

    /// Whether a port can be given another number by itself: not one that the system picks, and not one that only
    /// the offset moves.
    public boolean canBeSet(PortSpec port) {
        return !port.random() && !port.setting().equals(offset.setting());
    }

    /// This line with another description of a port that it has.
    public ProductLine with(PortSpec changed) {
        return new ProductLine(
                id,
                name,
                shortName,
                stem,
                family,
                summary,
                pictogram,
                offset,
                ownPorts,
                options,
                features,
                ports.stream()
                        .map(port -> port.id().equals(changed.id()) ? changed : port)
                        .toList(),
                dials,
                origin);
    }
}
