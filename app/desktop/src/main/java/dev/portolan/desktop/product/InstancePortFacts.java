package dev.portolan.desktop.product;

import dev.portolan.catalog.Confidence;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.text.Messages;
import java.util.List;
import java.util.stream.Collectors;

/// Says in words how a port of an instance comes by its number, what changes it, and how sure all that is.
final class InstancePortFacts {
    private final ProductLine line;
    private final InstancePorts instance;
    private final ProductFacts facts;
    private final PortFacts general;
    private final Doubts doubts;
    private final Messages messages;

    InstancePortFacts(ProductLine line, InstancePorts instance, ProductFacts facts, Messages messages) {
        this.line = line;
        this.instance = instance;
        this.facts = facts;
        this.general = new PortFacts(line, facts, messages);
        this.doubts = new Doubts(messages);
        this.messages = messages;
    }

    /// Everything but the sources.
    List<Fact> of(PortRow row, PortSpec port) {
        return ProductFacts.join(List.of(
                row.isRandom() ? random() : sum(row, port),
                published(row),
                facts.setting("product.setting", port.setting()),
                List.of(
                        facts.fact("product.binds", general.address(row.address())),
                        facts.fact("product.opened-by", general.opener(port))),
                facts.versions(port.provenance().versions()),
                facts.note(port.note()),
                general.change(port),
                dispute(port),
                confidence(port)));
    }

    private List<Fact> random() {
        return List.of(facts.fact("product.number", messages.text("product.number.random")));
    }

    private List<Fact> sum(PortRow row, PortSpec port) {
        return List.of(
                facts.fact("product.base", base(row, port)),
                facts.fact("inspector.offset", added(row)),
                facts.fact(
                        "product.effective",
                        messages.text(
                                port.tls() ? "product.effective.tls" : "product.effective.plain",
                                row.number(),
                                row.transport().word())));
    }

    private String base(PortRow row, PortSpec port) {
        return row.slot().overridden() && !port.random()
                ? messages.text("product.base.override", row.base(), port.base())
                : Integer.toString(row.base());
    }

    private String added(PortRow row) {
        if (row.slot().moves()) {
            return messages.text(
                    "product.added", instance.offset(), line.offset().setting());
        }
        return messages.text(
                line.offset().kind() == OffsetRule.Kind.FIXED ? "product.offset.fixed" : "product.added.stays");
    }

    private List<Fact> published(PortRow row) {
        var doors = instance.doors(row.slot()).stream()
                .map(door -> Integer.toString(door.hostPort()))
                .collect(Collectors.joining(", "));
        return doors.isEmpty() ? List.of() : List.of(facts.fact("product.published", doors));
    }

    private List<Fact> dispute(PortSpec port) {
        var dispute = port.provenance().disputed();
        if (dispute == null) {
            return List.of();
        }
        var sum = doubts.sum(port, dispute.base(), instance.offset());
        return List.of(new Fact(
                messages.text("product.disputed"),
                messages.text("product.disputed.by", sum, dispute.source()),
                List.of(),
                Fact.Mark.DOUBT));
    }

    private List<Fact> confidence(PortSpec port) {
        var confidence = port.provenance().confidence();
        return confidence == Confidence.HIGH
                ? List.of(facts.fact("product.confidence", messages.text("product.confidence.high")))
                : general.confidence(confidence);
    }
}
