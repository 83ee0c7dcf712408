package dev.portolan.catalog.reader;

import dev.portolan.catalog.FeatureId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Slips that show only when all features of a line are seen together, and what depends on them. Looks at
/// what is written: what is wrong with a single entry is said elsewhere and leads to no complaint here.
///
/// @param draft the line as it is written
record FeatureChecks(LineDraft draft) {
    List<CatalogException> problems() {
        var features = draft.entries().of(Section.FEATURES);
        return Stream.concat(ofGroups(features), ofUnused(features)).toList();
    }

    private Stream<CatalogException> ofGroups(Map<String, Fields> features) {
        var problems = new ArrayList<CatalogException>();
        var members = new HashMap<String, Integer>();
        features.values().forEach(feature -> group(feature).ifPresent(group -> members.merge(group, 1, Integer::sum)));
        var complete = draft.problems().isEmpty() && features.values().stream().allMatch(FeatureChecks::hasClearGroup);
        var enabled = new HashSet<String>();
        features.values()
                .forEach(feature -> group(feature).ifPresent(group -> {
                    if (complete && members.getOrDefault(group, 0) == 1) {
                        problems.add(feature.name("group").failure("no other feature is in group '" + group + "'"));
                    }
                    if (features.containsKey(group)) {
                        problems.add(feature.name("group").failure("a feature is called '" + group + "' too"));
                    }
                    if (feature.isTrue("enabled") && !enabled.add(group)) {
                        problems.add(feature.name("enabled")
                                .failure("another feature of group '" + group + "' is enabled already"));
                    }
                }));
        return problems.stream();
    }

    private Stream<CatalogException> ofUnused(Map<String, Fields> features) {
        return used().stream()
                .flatMap(used -> features.entrySet().stream()
                        .filter(feature -> hasClearGroup(feature.getValue())
                                && !used.contains(feature.getKey())
                                && group(feature.getValue()).stream().noneMatch(used::contains))
                        .map(feature -> feature.getValue()
                                .failure("no port and no dial of " + draft.id() + " depends on this feature")));
    }

    private static boolean hasClearGroup(Fields feature) {
        return !feature.has("group") || group(feature).isPresent();
    }

    private static Optional<String> group(Fields feature) {
        return feature.textIfAny("group").filter(FeatureId::isValid);
    }

    /// The features and groups that ports, their literals and dials depend on; nothing if some of that can't
    /// be read.
    private Optional<Set<String>> used() {
        if (!draft.problems().isEmpty()) {
            return Optional.empty();
        }
        var used = new HashSet<String>();
        try {
            for (var section : List.of(Section.PORTS, Section.DIALS)) {
                for (var entry : draft.entries().of(section).values()) {
                    collect(entry, used);
                }
            }
            for (var port : draft.entries().of(Section.PORTS).values()) {
                port.blocks("literals").forEach(literal -> collect(literal, used));
            }
            return Optional.of(used);
        } catch (CatalogException _) {
            return Optional.empty();
        }
    }

    private static void collect(Fields entry, Set<String> used) {
        entry.words("features").forEach(word -> used.add(word.value()));
    }
}
