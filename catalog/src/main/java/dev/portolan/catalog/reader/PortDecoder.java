package dev.portolan.catalog.reader;

import dev.portolan.catalog.Confidence;
import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.Literal;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortKind;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Provenance;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.WhenTaken;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes ports of fields.
///
/// @param offset the offset of the line that they belong to
/// @param names what their features and sources can be
/// @param change the own file that says something else of the port than the shipped one; null if none does
record PortDecoder(OffsetRule offset, Names names, Provenance.@Nullable Change change) {
    private static final Set<String> FIELDS = Set.of(
            "label",
            "base",
            "transport",
            "random",
            "moves",
            "when-taken",
            "features",
            "bind",
            "container-bind",
            "bind-setting",
            "tls",
            "tls-twin",
            "kind",
            "exposure",
            "main",
            "purpose",
            "setting",
            "literals",
            "sources",
            "confidence",
            "disputed",
            "since",
            "until",
            "note");

    private static final Set<String> LITERAL_FIELDS = Set.of("setting", "number", "features", "note", "sources");
    private static final Set<String> DISPUTE_FIELDS = Set.of("base", "source");

    /// @throws CatalogException at the first thing that is wrong
    PortSpec decode(String name, Fields fields) {
        fields.only(FIELDS);
        var random = fields.flag("random", false);
        if (random && fields.has("base")) {
            throw fields.failure("a random port has no number, but a base stands here or in a part");
        }
        var moves = moves(fields, random);
        var bind = fields.oneOf("bind", PortSpec.ADDRESSES);
        return new PortSpec(
                new PortId(name),
                fields.text("label"),
                random ? 0 : base(fields, moves),
                fields.choice("transport", Transport.class, Transport.TCP),
                random,
                moves,
                fields.choice("when-taken", WhenTaken.class, WhenTaken.FAILS),
                names.features(fields),
                bind,
                fields.has("container-bind") ? fields.oneOf("container-bind", PortSpec.ADDRESSES) : bind,
                fields.text("bind-setting", ""),
                fields.flag("tls", false),
                tlsTwin(name, fields),
                fields.choice("kind", PortKind.class, PortKind.SERVICE),
                fields.choice("exposure", Exposure.class, Exposure.INTERNAL),
                fields.flag("main", false),
                fields.text("purpose"),
                fields.text("setting"),
                fields.blocks("literals").stream().map(this::literal).toList(),
                fields.text("note", ""),
                provenance(fields));
    }

    private boolean moves(Fields fields, boolean random) {
        var canMove = !random && offset.kind() != OffsetRule.Kind.FIXED;
        var moves = fields.flag("moves", canMove);
        if (moves && !canMove) {
            throw fields.name("moves")
                    .failure(random ? "a random port can't move" : "no port moves in a product line of fixed ports");
        }
        return moves;
    }

    private static @Nullable PortId tlsTwin(String name, Fields fields) {
        if (!fields.has("tls-twin")) {
            return null;
        }
        var twin = fields.word("tls-twin");
        if (twin.value().equals(name)) {
            throw twin.failure("no port is its own twin");
        }
        return new PortId(twin.slug());
    }

    private int base(Fields fields, boolean moves) {
        int base = fields.number("base", 1, PortSpec.MAX_NUMBER);
        if (moves && base + offset.defaultOffset() > PortSpec.MAX_NUMBER) {
            throw fields.name("base")
                    .failure(
                            "with the default offset " + offset.defaultOffset() + " it is past " + PortSpec.MAX_NUMBER);
        }
        return base;
    }

    private Literal literal(Fields fields) {
        fields.only(LITERAL_FIELDS);
        return new Literal(
                fields.text("setting"),
                fields.number("number", 1, PortSpec.MAX_NUMBER),
                names.features(fields),
                fields.text("note", ""),
                names.sources(fields));
    }

    private Provenance provenance(Fields fields) {
        return new Provenance(
                names.sources(fields),
                fields.choice("confidence", Confidence.class, Confidence.HIGH),
                dispute(fields),
                Names.versions(fields),
                change);
    }

    private Provenance.@Nullable Dispute dispute(Fields port) {
        if (!port.has("disputed")) {
            return null;
        }
        var fields = port.block("disputed").only(DISPUTE_FIELDS);
        return new Provenance.Dispute(
                fields.number("base", 1, PortSpec.MAX_NUMBER), names.source(fields.word("source")));
    }
}
