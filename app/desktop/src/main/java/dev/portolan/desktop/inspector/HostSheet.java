package dev.portolan.desktop.inspector;

import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.resolve.HostResolution;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What the inspector shows of a host.
final class HostSheet {
    private final Store store;
    private final Messages messages;
    private final Form form;

    HostSheet(Store store, Messages messages, Form form) {
        this.store = store;
        this.messages = messages;
        this.form = form;
    }

    List<Node> of(State state, HostResolution resolved) {
        var host = resolved.host();
        List<Node> nodes = new ArrayList<>();
        nodes.add(Form.title(messages.text("inspector.host")));
        nodes.add(form.name(host.id(), host.name(), name -> store.dispatch(PlanEdits.rename(host.id(), name.strip()))));
        nodes.add(Form.field(messages.text("inspector.addresses"), addresses(host)));
        nodes.add(Form.field(messages.text("inspector.zone"), zones(state, host)));
        nodes.add(Form.section(
                messages.text("inspector.instances", host.instances().size())));
        nodes.add(instances(resolved));
        if (!host.listeners().isEmpty()) {
            nodes.add(Form.section(messages.text("inspector.host-listeners")));
            host.listeners().forEach(listener -> nodes.add(Form.hint(describe(listener))));
        }
        nodes.add(Form.hint(messages.text("inspector.ephemeral", host.ephemeral())));
        return nodes;
    }

    private Node addresses(Host host) {
        return form.text(
                "inspector-addresses",
                String.join(" ", host.addresses()),
                _ -> true,
                text -> store.dispatch(HostEdits.setAddresses(
                        host,
                        Arrays.stream(text.split("[\\s,]+", -1))
                                .filter(address -> !address.isEmpty())
                                .toList())));
    }

    private Node zones(State state, Host host) {
        var box = new ComboBox<@Nullable Zone>();
        box.setId("inspector-zone");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().add(null);
        box.getItems().addAll(state.topology().zones());
        box.setConverter(new ZoneNames());
        box.setValue(
                host.zone() == null ? null : state.topology().zone(host.zone()).orElse(null));
        box.setOnAction(_ -> {
            var zone = box.getValue();
            store.dispatch(HostEdits.setZone(host, zone == null ? null : zone.id()));
        });
        return box;
    }

    private Node instances(HostResolution resolved) {
        var list = new VBox();
        list.getStyleClass().add("link-list");
        for (var found : resolved.instances()) {
            var instance = found.instance();
            var link = new Hyperlink(messages.text(
                    "inspector.instance-at", instance.name(), instance.offset().value()));
            link.setOnAction(_ -> store.select(List.of(instance.id())));
            list.getChildren().add(link);
        }
        return list;
    }

    private static String describe(HostListener listener) {
        return listener.port() + "/" + listener.transport().word() + "  " + listener.name();
    }

    /// Shows zones by their names.
    private final class ZoneNames extends StringConverter<@Nullable Zone> {
        @Override
        public String toString(@Nullable Zone zone) {
            return zone == null ? messages.text("inspector.no-zone") : zone.name();
        }

        @Override
        public @Nullable Zone fromString(String text) {
            throw new UnsupportedOperationException("zones are chosen, not typed");
        }
    }
}
