package dev.portolan.catalog.reader;

import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.OptionForms;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Makes a product line of a draft. Goes on after a mistake, so that one reading finds as many as possible:
/// at most one for each feature, port and dial.
final class LineDecoder {
    private static final Set<String> LINE_FIELDS = Set.of(
            "name",
            "short-name",
            "stem",
            "summary",
            "pictogram",
            "own-ports",
            "options",
            "offset",
            "includes",
            "features",
            "ports",
            "dials");
    private static final Set<String> OFFSET_FIELDS = Set.of("kind", "default", "setting");
    private static final Set<String> OPTION_FIELDS = Set.of("config-file", "environment-prefix", "distinct-ports");
    private static final Set<String> FEATURE_FIELDS =
            Set.of("name", "enabled", "group", "setting", "since", "until", "note");

    /// What fits a small box on a diagram.
    private static final int MAX_SHORT_NAME = 22;

    /// Stands in for an offset that is wrong, so that the ports can be looked at all the same.
    private static final OffsetRule UNKNOWN_OFFSET = new OffsetRule(OffsetRule.Kind.SETTING, 0, "");

    /// What a draft comes to.
    ///
    /// @param line null if something is wrong with it
    /// @param looseEnds the targets of its dials
    record Decoded(@Nullable ProductLine line, List<DialDecoder.LooseEnd> looseEnds, List<CatalogException> problems) {}

    private final LineDraft draft;
    private final Set<String> sources;
    private final Problems problems = new Problems();

    /// @param sources the tags of all sources
    LineDecoder(LineDraft draft, Set<String> sources) {
        this.draft = draft;
        this.sources = sources;
        problems.noteAll(draft.problems());
    }

    Decoded decode() {
        var features = entries(Section.FEATURES, LineDecoder::feature);
        var names = Names.of(draft, sources);
        var offset =
                problems.attempt(() -> offset(draft.fields().block("offset"))).orElse(UNKNOWN_OFFSET);
        var ports = entries(Section.PORTS, new PortDecoder(offset, names, null)::decode);
        var dialDecoder = new DialDecoder(draft.id(), names);
        var dials = entries(Section.DIALS, dialDecoder::decode);
        problems.noteAll(new Twins(draft.entries().of(Section.PORTS), ports).problems());
        problems.noteAll(new FeatureChecks(draft).problems());
        var line = problems.attempt(() -> {
            var fields = draft.fields().only(LINE_FIELDS);
            return new ProductLine(
                    draft.id(),
                    fields.text("name"),
                    fields.text("short-name", MAX_SHORT_NAME),
                    fields.word("stem").slug(),
                    draft.family(),
                    fields.text("summary"),
                    fields.word("pictogram").slug(),
                    offset,
                    fields.flag("own-ports", false),
                    options(fields),
                    features,
                    ports,
                    dials,
                    draft.origin());
        });
        return new Decoded(problems.isEmpty() ? line.orElse(null) : null, dialDecoder.looseEnds(), problems.list());
    }

    private static OffsetRule offset(Fields fields) {
        fields.only(OFFSET_FIELDS);
        var kind = fields.choice("kind", OffsetRule.Kind.class);
        var fixed = kind == OffsetRule.Kind.FIXED;
        if (fixed && fields.has("default")) {
            throw fields.name("default").failure("ports that stay have no offset");
        }
        return new OffsetRule(
                kind,
                fields.has("default") ? fields.number("default", 0, PortSpec.MAX_NUMBER) : 0,
                fixed ? fields.text("setting", "") : fields.text("setting"));
    }

    private @Nullable OptionForms options(Fields line) {
        if (!line.has("options")) {
            return null;
        }
        var fields = line.block("options").only(OPTION_FIELDS);
        return new OptionForms(fields.text("config-file"), fields.text("environment-prefix"), distinctPorts(fields));
    }

    private List<PortId> distinctPorts(Fields options) {
        var ports = draft.entries().of(Section.PORTS).keySet();
        var ids = new ArrayList<PortId>();
        for (var word : options.words("distinct-ports")) {
            if (!ports.contains(word.value())) {
                throw word.unknown("port in this product line called", () -> ports);
            }
            if (PortId.isValid(word.value())) {
                ids.add(new PortId(word.value()));
            }
        }
        return ids;
    }

    private static Feature feature(String id, Fields fields) {
        fields.only(FEATURE_FIELDS);
        return new Feature(
                new FeatureId(id),
                fields.text("name"),
                fields.flag("enabled", false),
                fields.has("group") ? fields.word("group").slug() : null,
                fields.text("setting"),
                Names.versions(fields),
                fields.text("note", ""));
    }

    private <T> List<T> entries(Section section, BiFunction<String, Fields, T> decode) {
        var decoded = new ArrayList<T>();
        for (Map.Entry<String, Fields> entry : draft.entries().of(section).entrySet()) {
            problems.attempt(() -> decode.apply(entry.getKey(), entry.getValue()))
                    .ifPresent(decoded::add);
        }
        return decoded;
    }
}
