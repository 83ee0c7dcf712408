package dev.portolan.desktop.inspector;

import dev.portolan.core.edit.PortEdits;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The address that each open port binds: one of the host's, a wildcard, loopback, or whatever is typed. Folded up
/// until somebody wants it; whether it is unfolded stays as it is from one instance to the next.
final class BindSection {
    private static final List<String> ALWAYS = List.of(BindAddress.ANY_IPV4, "::", "127.0.0.1", "::1");

    private final Store store;
    private final Messages messages;
    private boolean open;

    BindSection(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    List<Node> of(State state, InstancePorts resolved) {
        if (resolved.openPorts().isEmpty()) {
            return List.of();
        }
        var arrow = new FontIcon(Feather.CHEVRON_RIGHT);
        var heading = new ToggleButton(messages.text("inspector.bind"), arrow);
        heading.setId("inspector-bind");
        heading.getStyleClass().setAll("fold");
        heading.setMnemonicParsing(false);
        heading.setWrapText(true);
        heading.setSelected(open);
        var box = new VBox(heading);
        box.getStyleClass().add("lines");
        heading.selectedProperty().subscribe(unfolded -> {
            open = unfolded;
            arrow.setIconCode(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            List<Node> nodes = new ArrayList<>(List.of(heading));
            if (unfolded) {
                var choices = choices(state, resolved.instance());
                resolved.openPorts().forEach(row -> nodes.add(field(resolved.instance(), row, choices)));
            }
            box.getChildren().setAll(nodes);
        });
        return List.of(box);
    }

    private static List<String> choices(State state, Instance instance) {
        var ofHost = state.topology().hostOf(instance.id()).map(Host::addresses).orElse(List.of());
        return Stream.concat(ALWAYS.stream(), ofHost.stream()).distinct().toList();
    }

    private Node field(Instance instance, PortRow row, List<String> choices) {
        var box = new ComboBox<String>();
        box.setId("inspector-bind-" + row.id());
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(choices);
        box.setValue(row.address());
        box.setOnAction(_ -> {
            var address = Objects.requireNonNullElse(box.getValue(), "").strip();
            if (!address.isEmpty() && !address.equals(row.address())) {
                store.dispatch(PortEdits.bind(instance, Map.of(row.id(), address)));
            }
        });
        var caption = row.isRandom() ? row.label() : messages.text("inspector.bind.port", row.number(), row.label());
        return Form.field(caption, box);
    }
}
