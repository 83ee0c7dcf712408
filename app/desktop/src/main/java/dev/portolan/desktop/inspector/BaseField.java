package dev.portolan.desktop.inspector;

import dev.portolan.catalog.PortSpec;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.PortEdits;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The base that an instance gives a port in place of the product's; when emptied, the product's again. Beside it
/// stands what comes of it with the offset, below it what would be wrong with that, while it is still being typed.
final class BaseField {
    private final Store store;
    private final Messages messages;
    private final Form form;

    BaseField(Store store, Messages messages, Form form) {
        this.store = store;
        this.messages = messages;
        this.form = form;
    }

    /// The id of the field of a port.
    static String id(PortRow row) {
        return "inspector-base-" + row.id();
    }

    Node of(State state, Instance instance, PortRow row, PortSpec port) {
        var override = instance.overrides().get(port.id());
        var entry = form.number(
                id(row),
                override,
                1,
                PortSpec.MAX_NUMBER,
                true,
                number -> Foresight.of(state, edit(instance, port, number)),
                number -> store.dispatch(edit(instance, port, number)));
        entry.field().setPrefColumnCount(6);
        if (!port.random()) {
            entry.field().setPromptText(Integer.toString(port.base()));
        }
        entry.field().setAccessibleText(messages.text("inspector.override.accessible", port.label(), instance.name()));
        if (port.moves() && instance.offset().value() != 0) {
            entry.putBeside(sum(entry, port.base(), instance.offset().value()));
        }
        return Form.field(messages.text("inspector.override"), entry);
    }

    /// The product's own number needs no override.
    private static Edit edit(Instance instance, PortSpec port, @Nullable Integer base) {
        return base == null || base == port.base()
                ? PortEdits.resetBase(instance, port.id())
                : PortEdits.setBase(instance, port.id(), base);
    }

    private Label sum(TextEntry entry, int base, int offset) {
        var sum = new Label();
        sum.getStyleClass().add("port-sum");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        entry.field().textProperty().subscribe(text -> {
            int typed = text.isBlank() ? base : Form.number(text).orElse(0);
            sum.setText(typed == 0 ? "" : messages.text("inspector.override.sum", offset, typed + offset));
        });
        return sum;
    }
}
