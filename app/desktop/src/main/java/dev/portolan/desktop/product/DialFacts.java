package dev.portolan.desktop.product;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says in words what is known of each connection that a product opens.
final class DialFacts {
    private final Catalog catalog;
    private final ProductLine line;
    private final Switches fresh;
    private final ProductFacts facts;
    private final Messages messages;

    DialFacts(Catalog catalog, ProductLine line, ProductFacts facts, Messages messages) {
        this.catalog = catalog;
        this.line = line;
        this.fresh = Switches.of(line, Map.of());
        this.facts = facts;
        this.messages = messages;
    }

    /// Every dial, in the catalog's order.
    List<Entry> entries() {
        return line.dials().stream().map(this::entry).toList();
    }

    /// The id of a dial's entry on the page.
    static String anchor(Dial dial) {
        return "dial-" + dial.id();
    }

    private Entry entry(Dial dial) {
        return new Entry(
                anchor(dial),
                FreshNumber.of(dial),
                dial.label(),
                List.of(dial.transport().word()),
                fresh.dials(dial),
                dial.purpose(),
                ProductFacts.join(List.of(
                        List.of(facts.fact("product.dials-to", targets(dial))),
                        List.of(facts.fact("product.when", when(dial))),
                        dial.throughLoadBalancer()
                                ? List.of(facts.fact("product.balancer", messages.text("product.balancer.text")))
                                : List.of(),
                        facts.setting("product.dial-setting", dial.setting()),
                        facts.versions(dial.versions()),
                        facts.note(dial.note()),
                        List.of(facts.cites(dial.sources())))));
    }

    private String targets(Dial dial) {
        return dial.targets().isEmpty()
                ? messages.text("product.elsewhere")
                : dial.targets().stream().map(this::target).collect(Collectors.joining(", "));
    }

    private String target(Dial.Target target) {
        var port = catalog.port(target)
                .map(spec -> spec.label())
                .orElse(target.port().value());
        if (target.line().equals(line.id())) {
            return messages.text("product.peer", port);
        }
        var product = catalog.line(target.line())
                .map(ProductLine::shortName)
                .orElse(target.line().value());
        return messages.text("product.target", product, port);
    }

    private String when(Dial dial) {
        var when = messages.text(
                switch (dial.when()) {
                    case ALWAYS -> "product.when.always";
                    case WITH_PEERS -> "product.when.with-peers";
                    case BY_CHOICE -> "product.when.by-choice";
                });
        return dial.features().isEmpty()
                ? when
                : messages.text("product.when.with", when, facts.needs(dial.features()));
    }
}
