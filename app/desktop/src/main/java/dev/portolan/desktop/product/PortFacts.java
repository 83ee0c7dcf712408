package dev.portolan.desktop.product;

import dev.portolan.catalog.Confidence;
import dev.portolan.catalog.Difference;
import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Provenance;
import dev.portolan.catalog.Switches;
import dev.portolan.core.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in words what is known of each port of a product.
final class PortFacts {
    /// Ports that the system picks come last.
    private static final Comparator<PortSpec> BY_NUMBER =
            Comparator.comparing(PortSpec::random).thenComparingInt(PortSpec::base);

    private final ProductLine line;
    private final Switches fresh;
    private final ProductFacts facts;
    private final Doubts doubts;
    private final Messages messages;

    PortFacts(ProductLine line, ProductFacts facts, Messages messages) {
        this.line = line;
        this.fresh = Switches.of(line, Map.of());
        this.facts = facts;
        this.doubts = new Doubts(messages);
        this.messages = messages;
    }

    /// Every port, by number.
    List<Entry> entries() {
        return line.ports().stream().sorted(BY_NUMBER).map(this::entry).toList();
    }

    /// The id of a port's entry on the page.
    static String anchor(PortSpec port) {
        return "port-" + port.id();
    }

    private Entry entry(PortSpec port) {
        var chips = Stream.of(port.transport().word(), messages.text(port.tls() ? "product.tls" : "product.no-tls"))
                .toList();
        return new Entry(
                anchor(port),
                FreshNumber.of(line, port, messages),
                port.label(),
                chips,
                fresh.opens(port),
                port.purpose(),
                ProductFacts.join(List.of(
                        List.of(
                                facts.fact("product.number", number(port)),
                                facts.fact("product.opened-by", opener(port))),
                        origin(port),
                        List.of(facts.fact("product.meant-for", meantFor(port.exposure()))),
                        List.of(facts.fact("product.binds", address(port.bind()))),
                        inContainer(port),
                        facts.setting("product.bind-setting", port.bindSetting()),
                        facts.setting("product.setting", port.setting()),
                        facts.versions(port.provenance().versions()),
                        facts.note(port.note()),
                        List.of(facts.cites(port.provenance().sources())))));
    }

    private String number(PortSpec port) {
        if (port.random()) {
            return messages.text("product.number.random");
        }
        if (!port.moves()) {
            return messages.text(
                    line.offset().kind() == OffsetRule.Kind.FIXED ? "product.number.fixed" : "product.number.stays",
                    port.base());
        }
        int offset = line.offset().defaultOffset();
        return offset == 0
                ? messages.text("product.number.moves", port.base())
                : messages.text("product.number.default", port.base(), offset, line.freshNumber(port));
    }

    /// What opens a port, in words.
    String opener(PortSpec port) {
        return port.features().isEmpty() ? messages.text("product.always-open") : facts.needs(port.features());
    }

    private List<Fact> inContainer(PortSpec port) {
        return port.containerBind().equals(port.bind())
                ? List.of()
                : List.of(facts.fact("product.container-binds", address(port.containerBind())));
    }

    /// An address, and who can reach what binds it.
    String address(String bind) {
        return switch (bind) {
            case "0.0.0.0" -> messages.text("product.bind.all", bind);
            case "::" -> messages.text("product.bind.all-six", bind);
            case "127.0.0.1" -> messages.text("product.bind.loopback", bind);
            default -> bind;
        };
    }

    private String meantFor(Exposure exposure) {
        return messages.text(
                switch (exposure) {
                    case INTERNET -> "product.exposure.internet";
                    case PARTNER -> "product.exposure.partner";
                    case INTERNAL -> "product.exposure.internal";
                    case CLUSTER -> "product.exposure.cluster";
                    case LOOPBACK -> "product.exposure.loopback";
                });
    }

    /// What the reader should not overlook: a file of the user's own, another number, a doubt.
    private List<Fact> origin(PortSpec port) {
        return ProductFacts.join(List.of(
                change(port), dispute(port), confidence(port.provenance().confidence())));
    }

    /// What a file of the user's own says otherwise; nothing for a port as it is shipped.
    List<Fact> change(PortSpec port) {
        var change = port.provenance().change();
        if (change == null) {
            return List.of();
        }
        var differences = Difference.of(port).stream()
                .map(field -> messages.text(
                        "product.difference", field.field(), orNothing(field.current()), orNothing(field.shipped())))
                .collect(Collectors.joining("; "));
        var text = messages.text("product.changed", ProductFacts.fileName(change.file()), orNothing(differences));
        return List.of(new Fact(messages.text("product.own"), text, List.of(), Fact.Mark.OWN));
    }

    private String orNothing(String text) {
        return text.isEmpty() ? messages.text("product.nothing") : text;
    }

    private List<Fact> dispute(PortSpec port) {
        Provenance.Dispute dispute = port.provenance().disputed();
        return dispute == null
                ? List.of()
                : List.of(new Fact(
                        messages.text("product.disputed"),
                        messages.text(
                                "product.disputed.text",
                                doubts.sum(port, dispute.base(), line.offset().defaultOffset())),
                        facts.sources(List.of(dispute.source())),
                        Fact.Mark.DOUBT));
    }

    /// How sure a port's facts are; nothing if they are sound.
    List<Fact> confidence(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> List.of();
            case MEDIUM -> List.of(facts.fact("product.confidence", messages.text("product.confidence.medium")));
            case LOW, UNCONFIRMED ->
                doubts.of(confidence).stream()
                        .map(text -> new Fact(messages.text("product.confidence"), text, List.of(), Fact.Mark.DOUBT))
                        .toList();
        };
    }
}
