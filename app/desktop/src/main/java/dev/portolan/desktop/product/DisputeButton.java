package dev.portolan.desktop.product;

import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Provenance.Dispute;
import dev.portolan.core.edit.PortEdits;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Tip;
import dev.portolan.desktop.store.Store;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;

/// Gives a port of an instance the number that another source has for it, and gives it back: one click, one
/// undo step.
public final class DisputeButton extends Button {
    private DisputeButton(Store store, Instance instance, PortSpec port, Dispute dispute, Messages messages) {
        boolean taken = Objects.equals(instance.overrides().get(port.id()), dispute.base());
        int offset = Doubts.added(port, instance.offset().value());
        setText(
                taken
                        ? messages.text("dispute.back", port.base() + offset, Doubts.tags(port))
                        : messages.text("dispute.use", dispute.base() + offset, dispute.source()));
        setMnemonicParsing(false);
        var whole = messages.text("dispute.whole", getText(), port.label(), instance.name());
        setAccessibleText(whole);
        setTooltip(new Tip(whole));
        setId("dispute-" + port.id());
        getStyleClass().addAll("small", "dispute-button");
        setOnAction(_ -> store.dispatch(
                taken
                        ? PortEdits.resetBase(instance, port.id())
                        : PortEdits.setBase(instance, port.id(), dispute.base())));
    }

    /// The button for a port as an instance has it; none if the sources agree on its number.
    public static Optional<DisputeButton> of(Store store, Instance instance, PortSpec port, Messages messages) {
        return Optional.ofNullable(port.provenance().disputed())
                .map(dispute -> new DisputeButton(store, instance, port, dispute, messages));
    }
}
