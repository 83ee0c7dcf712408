package dev.portolan.catalog.reader;

import dev.portolan.catalog.Dial;
import dev.portolan.catalog.DialId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes dials of fields. Whether the ports are there that they go to can't be said before every line is
/// known: their ends stay loose until then.
final class DialDecoder {
    private static final Set<String> FIELDS = Set.of(
            "label",
            "targets",
            "port",
            "transport",
            "features",
            "when",
            "through-load-balancer",
            "purpose",
            "setting",
            "sources",
            "since",
            "until",
            "note");

    /// What stands for the line itself, so that a part can mean whatever line includes it.
    static final String SELF = "self";

    /// A target as it was written.
    ///
    /// @param transport what the dial speaks
    record LooseEnd(Word at, Dial.Target target, Transport transport) {}

    private final LineId line;
    private final Names names;
    private final List<LooseEnd> looseEnds = new ArrayList<>();

    /// @param names what features and sources can be
    DialDecoder(LineId line, Names names) {
        this.line = line;
        this.names = names;
    }

    /// @throws CatalogException at the first thing that is wrong
    Dial decode(String id, Fields fields) {
        fields.only(FIELDS);
        var transport = fields.choice("transport", Transport.class, Transport.TCP);
        return new Dial(
                new DialId(id),
                fields.text("label"),
                fields.words("targets").stream()
                        .map(word -> target(word, transport))
                        .toList(),
                fields.number("port", 1, PortSpec.MAX_NUMBER),
                transport,
                names.features(fields),
                fields.choice("when", Dial.When.class, Dial.When.BY_CHOICE),
                fields.flag("through-load-balancer", false),
                fields.text("purpose"),
                fields.text("setting"),
                names.sources(fields),
                Names.versions(fields),
                fields.text("note", ""));
    }

    private Dial.Target target(Word word, Transport transport) {
        var slash = word.value().indexOf('/');
        if (slash < 0) {
            throw word.failure("expected LINE/PORT such as mysql/client, found " + Wording.quoted(word.value()));
        }
        var owner = word.withValue(word.value().substring(0, slash));
        var port = word.withValue(word.value().substring(slash + 1)).slug();
        var target = new Dial.Target(owner.value().equals(SELF) ? line : owner.line(), new PortId(port));
        looseEnds.add(new LooseEnd(word, target, transport));
        return target;
    }

    /// The targets of all that was decoded.
    List<LooseEnd> looseEnds() {
        return List.copyOf(looseEnds);
    }
}
