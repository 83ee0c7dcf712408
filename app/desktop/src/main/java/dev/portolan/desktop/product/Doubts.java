package dev.portolan.desktop.product;

import dev.portolan.catalog.Confidence;
import dev.portolan.catalog.PortSpec;
import dev.portolan.core.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says in words what is doubtful about the number of a port.
public final class Doubts {
    private final Messages messages;

    public Doubts(Messages messages) {
        this.messages = messages;
    }

    /// Every doubt in a sentence; none for a port whose sources agree and are sound.
    ///
    /// @param offset the offset of the instance that has the port
    public List<String> of(PortSpec port, int offset) {
        List<String> doubts = new ArrayList<>();
        var dispute = port.provenance().disputed();
        if (dispute != null) {
            doubts.add(messages.text(
                    "doubt.disputed",
                    tags(port),
                    sum(port, port.base(), offset),
                    dispute.source(),
                    sum(port, dispute.base(), offset)));
        }
        of(port.provenance().confidence()).ifPresent(doubt -> doubts.add(messages.text("doubt.confidence", doubt)));
        return doubts;
    }

    /// What is doubtful about facts of little confidence.
    Optional<String> of(Confidence confidence) {
        return switch (confidence) {
            case HIGH, MEDIUM -> Optional.empty();
            case LOW -> Optional.of(messages.text("product.confidence.low"));
            case UNCONFIRMED -> Optional.of(messages.text("product.confidence.unconfirmed"));
        };
    }

    /// How a number comes about: `8883 + 3 = 8886`, or just `8883`.
    String sum(PortSpec port, int base, int offset) {
        int added = added(port, offset);
        return added == 0 ? String.valueOf(base) : messages.text("product.sum", base, added, base + added);
    }

    /// How much of an offset a port takes.
    static int added(PortSpec port, int offset) {
        return port.moves() ? offset : 0;
    }

    /// The sources of the number that the catalog has.
    static String tags(PortSpec port) {
        return String.join(", ", port.provenance().sources());
    }
}
