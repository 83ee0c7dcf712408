package dev.portolan.catalog.reader;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.Versions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the entries of a product line may refer to.
///
/// @param switches the line's features and exclusive groups
/// @param sources the tags of all sources
record Names(Set<String> switches, Set<String> sources) {
    /// Names as they are written and not as they are decoded: a mistake in a feature is no mistake of the
    /// ports that depend on it.
    static Names of(LineDraft draft, Set<String> sources) {
        var switches = new LinkedHashSet<String>();
        if (draft.fields().has(Section.FEATURES.field())) {
            switches.addAll(draft.fields().block(Section.FEATURES.field()).names());
        }
        draft.entries().of(Section.FEATURES).forEach((name, feature) -> {
            switches.add(name);
            feature.textIfAny("group").ifPresent(switches::add);
        });
        return new Names(switches, sources);
    }

    /// The features and groups that an entry depends on.
    ///
    /// @throws CatalogException if the line has no such feature or group
    List<FeatureId> features(Fields fields) {
        var ids = new ArrayList<FeatureId>();
        for (var word : fields.words("features")) {
            if (!switches.contains(word.value())) {
                throw word.unknown("feature in this product line called", this::switches);
            }
            if (FeatureId.isValid(word.value())) {
                ids.add(new FeatureId(word.value()));
            }
        }
        return ids;
    }

    /// The sources of an entry, at least one.
    ///
    /// @throws CatalogException if there is none, or none of that tag
    List<String> sources(Fields fields) {
        var words = fields.words("sources");
        if (words.isEmpty()) {
            throw fields.name("sources").failure("expected at least one source");
        }
        return words.stream().map(this::source).toList();
    }

    /// A source's tag.
    ///
    /// @throws CatalogException if no source has it
    String source(Word tag) {
        if (!sources.contains(tag.value())) {
            throw tag.unknown("source", this::sources);
        }
        return tag.value();
    }

    /// The versions that have the entry.
    static Versions versions(Fields fields) {
        return new Versions(fields.text("since", ""), fields.text("until", ""));
    }
}
