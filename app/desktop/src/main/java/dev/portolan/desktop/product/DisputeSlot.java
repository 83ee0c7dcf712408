package dev.portolan.desktop.product;

import dev.portolan.catalog.PortSpec;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.Store;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Where the page of a product offers the other number of a disputed port for the selected instance.
final class DisputeSlot extends HBox {
    private final Store store;
    private final PortSpec port;
    private final Messages messages;
    private @Nullable Instance shown;

    DisputeSlot(Store store, PortSpec port, Messages messages) {
        this.store = store;
        this.port = port;
        this.messages = messages;
        getStyleClass().add("dispute-slot");
        show(null);
    }

    /// @param instance whose port it is; null while none is selected
    void show(@Nullable Instance instance) {
        setVisible(instance != null);
        setManaged(instance != null);
        if (Objects.equals(instance, shown)) {
            return;
        }
        shown = instance;
        boolean focused = isFocusWithin();
        getChildren().clear();
        if (instance != null) {
            DisputeButton.of(store, instance, port, messages).ifPresent(getChildren()::add);
            var name = new Label(messages.text("dispute.for", instance.name()));
            name.getStyleClass().add("hint");
            getChildren().add(name);
        }
        getChildren().stream().filter(_ -> focused).findFirst().ifPresent(Node::requestFocus);
    }
}
