package dev.portolan.catalog.reader;

import dev.portolan.catalog.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Slips that show only when all features of a line are seen together, and what depends on them.
///
/// @param draft the line as it is written
/// @param features the features that could be made of it
record FeatureChecks(LineDraft draft, List<Feature> features) {
    List<CatalogProblem> problems() {
        var problems = new ArrayList<CatalogProblem>();
        var used = used();
        for (var feature : features) {
            var group = feature.group();
            if (group != null) {
                checkGroup(feature, group, problems);
            }
            if (!used.contains(feature.id().value()) && (group == null || !used.contains(group))) {
                problems.add(fields(feature)
                        .failure("no port and no dial of " + draft.id() + " depends on this feature")
                        .problem());
            }
        }
        return problems;
    }

    /// A group of one excludes nothing, and one that is called like a feature can't be told from it.
    private void checkGroup(Feature feature, String group, List<CatalogProblem> problems) {
        var name = fields(feature).name("group");
        if (features.stream().noneMatch(other -> !other.equals(feature) && group.equals(other.group()))) {
            problems.add(
                    name.failure("no other feature is in group '" + group + "'").problem());
        }
        if (features.stream().anyMatch(other -> other.id().value().equals(group))) {
            problems.add(name.failure("a feature is called '" + group + "' too").problem());
        }
    }

    /// The features and groups that ports and dials depend on. An entry that can't be read counts for nothing
    /// here; the complaint about it comes from elsewhere.
    private Set<String> used() {
        return Stream.of(Section.PORTS, Section.DIALS)
                .flatMap(section -> draft.entries().of(section).values().stream())
                .flatMap(FeatureChecks::named)
                .collect(Collectors.toSet());
    }

    private static Stream<String> named(Fields entry) {
        try {
            return entry.words("features").stream().map(Word::value);
        } catch (CatalogException _) {
            return Stream.empty();
        }
    }

    private Fields fields(Feature feature) {
        return Objects.requireNonNull(
                draft.entries().of(Section.FEATURES).get(feature.id().value()));
    }
}
