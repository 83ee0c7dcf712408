package dev.portolan.catalog.reader;

import dev.portolan.catalog.Confidence;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.DialId;
import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Makes a product line of a file's fields.
final class LineDecoder {
    private static final int LAST_PORT = 65535;

    private static final Set<String> LINE_FIELDS = Set.of(
            "id",
            "name",
            "short-name",
            "stem",
            "family",
            "summary",
            "pictogram",
            "offset",
            "own-ports",
            "features",
            "ports",
            "dials");
    private static final Set<String> OFFSET_FIELDS = Set.of("kind", "default", "setting");
    private static final Set<String> FEATURE_FIELDS = Set.of("like", "name", "enabled", "group", "setting");
    private static final Set<String> PORT_FIELDS = Set.of(
            "like",
            "label",
            "base",
            "transport",
            "random",
            "moves",
            "features",
            "bind",
            "tls",
            "exposure",
            "main",
            "purpose",
            "setting",
            "sources",
            "confidence",
            "disputed",
            "note");
    private static final Set<String> DISPUTE_FIELDS = Set.of("base", "source");
    private static final Set<String> DIAL_FIELDS = Set.of(
            "like",
            "label",
            "targets",
            "port",
            "transport",
            "features",
            "through-load-balancer",
            "purpose",
            "setting",
            "sources",
            "note");

    private final Fields line;
    private final Set<String> sourceTags;
    private final SharedParts shared;
    private final Predicate<Dial.Target> known;
    private final LineId id;

    /// @param line the whole file
    /// @param sourceTags the sources that may be referred to
    /// @param known whether another line has the port that a dial goes to
    LineDecoder(Fields line, Set<String> sourceTags, SharedParts shared, Predicate<Dial.Target> known) {
        this.line = line.only(LINE_FIELDS);
        this.sourceTags = sourceTags;
        this.shared = shared;
        this.known = known;
        this.id = line.word("id").line();
    }

    ProductLine decode() {
        var offset = offset(line.block("offset").only(OFFSET_FIELDS));
        var features = entries("features", FEATURE_FIELDS, LineDecoder::feature);
        refuseLonelyGroups(features);
        return new ProductLine(
                id,
                line.text("name"),
                line.text("short-name"),
                line.word("stem").slug(),
                line.text("family"),
                line.text("summary"),
                line.word("pictogram").slug(),
                offset,
                line.flag("own-ports", false),
                features,
                entries("ports", PORT_FIELDS, (port, fields) -> port(port, fields, offset.kind())),
                entries("dials", DIAL_FIELDS, this::dial));
    }

    private static OffsetRule offset(Fields fields) {
        var kind = fields.choice("kind", OffsetRule.Kind.class);
        var fixed = kind == OffsetRule.Kind.FIXED;
        if (fixed && fields.has("default")) {
            throw fields.name("default").failure("ports that stay have no offset");
        }
        return new OffsetRule(
                kind,
                fields.has("default") ? fields.number("default", 0, LAST_PORT) : 0,
                fixed ? fields.text("setting", "") : fields.text("setting"));
    }

    private static Feature feature(String id, Fields fields) {
        return new Feature(
                new FeatureId(id),
                fields.text("name"),
                fields.flag("enabled", false),
                fields.has("group") ? fields.word("group").slug() : null,
                fields.text("setting"));
    }

    /// A group of one excludes nothing: its name is a slip.
    private void refuseLonelyGroups(List<Feature> features) {
        for (var feature : features) {
            var group = feature.group();
            if (group != null
                    && features.stream().noneMatch(other -> !other.equals(feature) && group.equals(other.group()))) {
                throw line.block("features")
                        .block(feature.id().value())
                        .name("group")
                        .failure("no other feature is in group '" + group + "'");
            }
        }
    }

    private PortSpec port(String id, Fields fields, OffsetRule.Kind offset) {
        var random = fields.flag("random", false);
        if (random && fields.has("base")) {
            throw fields.name("base").failure("a random port has no number");
        }
        var canMove = !random && offset != OffsetRule.Kind.FIXED;
        var moves = fields.flag("moves", canMove);
        if (moves && !canMove) {
            throw fields.name("moves")
                    .failure(random ? "a random port can't move" : "no port moves in a product line of fixed ports");
        }
        return new PortSpec(
                new PortId(id),
                fields.text("label"),
                random ? 0 : fields.number("base", 1, LAST_PORT),
                fields.choice("transport", Transport.class, Transport.TCP),
                random,
                moves,
                features(fields),
                fields.oneOf("bind", "0.0.0.0", "127.0.0.1", "::"),
                fields.flag("tls", false),
                fields.choice("exposure", Exposure.class, Exposure.INTERNAL),
                fields.flag("main", false),
                fields.text("purpose"),
                fields.text("setting"),
                sources(fields),
                fields.choice("confidence", Confidence.class, Confidence.HIGH),
                dispute(fields),
                fields.text("note", ""));
    }

    private PortSpec.@Nullable Dispute dispute(Fields port) {
        if (!port.has("disputed")) {
            return null;
        }
        var fields = port.block("disputed").only(DISPUTE_FIELDS);
        return new PortSpec.Dispute(fields.number("base", 1, LAST_PORT), source(fields.word("source")));
    }

    private Dial dial(String id, Fields fields) {
        return new Dial(
                new DialId(id),
                fields.text("label"),
                fields.words("targets").stream().map(this::target).toList(),
                fields.number("port", 1, LAST_PORT),
                fields.choice("transport", Transport.class, Transport.TCP),
                features(fields),
                fields.flag("through-load-balancer", false),
                fields.text("purpose"),
                fields.text("setting"),
                sources(fields),
                fields.text("note", ""));
    }

    private Dial.Target target(Word word) {
        var slash = word.value().indexOf('/');
        if (slash < 0) {
            throw word.failure("expected LINE/PORT such as mysql/client, found '" + word.value() + "'");
        }
        var target = new Dial.Target(
                word.withValue(word.value().substring(0, slash)).line(),
                new PortId(word.withValue(word.value().substring(slash + 1)).slug()));
        if (target.line().equals(id) ? !declares("ports", target.port().value()) : !known.test(target)) {
            throw word.failure("no port '" + target + "' in the catalog");
        }
        return target;
    }

    private boolean declares(String section, String name) {
        return line.has(section) && line.block(section).has(name);
    }

    private List<FeatureId> features(Fields fields) {
        var ids = new ArrayList<FeatureId>();
        for (var word : fields.words("features")) {
            if (!declares("features", word.value())) {
                throw word.failure("no feature '" + word.value() + "' in this product line");
            }
            ids.add(new FeatureId(word.value()));
        }
        return ids;
    }

    private List<String> sources(Fields fields) {
        if (fields.words("sources").isEmpty()) {
            throw fields.name("sources").failure("expected at least one source");
        }
        return fields.words("sources").stream().map(this::source).toList();
    }

    private String source(Word tag) {
        if (!sourceTags.contains(tag.value())) {
            throw tag.failure("no source '" + tag.value() + "'");
        }
        return tag.value();
    }

    private <T> List<T> entries(String section, Set<String> known, BiFunction<String, Fields, T> decode) {
        if (!line.has(section)) {
            return List.of();
        }
        var block = line.block(section);
        var decoded = new ArrayList<T>();
        for (var name : block.names()) {
            var id = block.name(name).slug();
            decoded.add(decode.apply(
                    id, shared.complete(section, id, block.block(id)).only(known)));
        }
        return decoded;
    }
}
