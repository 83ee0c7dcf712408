package dev.portolan.desktop.inspector;

import dev.portolan.catalog.PortId;
import dev.portolan.core.edit.PortEdits;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/// The address that each open port binds: one of the host's, a wildcard, loopback, or whatever is typed; when
/// emptied, the product's again. Of several instances the ports that all of them have open. Folded up until somebody
/// wants it; whether it is unfolded stays as it is from one instance to the next.
final class BindSection {
    private static final List<String> ALWAYS = List.of(BindAddress.ANY_IPV4, "::", "127.0.0.1", "::1");

    private final Store store;
    private final Messages messages;
    private final Fold fold = new Fold("inspector-bind", "lines");

    BindSection(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    /// @param instances at least one
    List<Node> of(State state, List<InstancePorts> instances) {
        var ports = instances.getFirst().openPorts().stream()
                .map(PortRow::id)
                .filter(port -> rows(instances, port).stream().allMatch(PortRow::open)
                        && rows(instances, port).size() == instances.size())
                .toList();
        if (ports.isEmpty()) {
            return List.of();
        }
        return List.of(fold.of(messages.text("inspector.bind"), () -> fields(state, instances, ports)));
    }

    private List<Node> fields(State state, List<InstancePorts> instances, List<PortId> ports) {
        var who = instances.stream().map(InstancePorts::instance).toList();
        var choices = choices(state, who);
        return ports.stream()
                .map(port -> field(who, rows(instances, port), choices))
                .toList();
    }

    /// A port of each instance that has it.
    private static List<PortRow> rows(List<InstancePorts> instances, PortId port) {
        return instances.stream()
                .flatMap(instance -> instance.port(port).stream())
                .toList();
    }

    /// What every instance can bind.
    private static List<String> choices(State state, List<Instance> instances) {
        var ofHosts = instances.stream()
                .map(instance -> state.topology().hostOf(instance.id()))
                .map(host -> host.map(Host::addresses).orElse(List.of()))
                .toList();
        var common = ofHosts.getFirst().stream()
                .filter(address -> ofHosts.stream().allMatch(addresses -> addresses.contains(address)));
        return Stream.concat(ALWAYS.stream(), common).distinct().toList();
    }

    /// Whether the product binds that address unless told otherwise.
    private static boolean isProducts(List<PortRow> rows, String address) {
        return rows.stream()
                .map(PortRow::spec)
                .allMatch(spec -> spec != null && spec.bind().equals(address));
    }

    private Node field(List<Instance> instances, List<PortRow> rows, List<String> choices) {
        var row = rows.getFirst();
        var present = Form.common(rows, PortRow::address).orElse("");
        var box = new TypedChoice(
                "inspector-bind-" + row.id(),
                choices,
                present,
                address -> store.dispatch(
                        address.isEmpty() || isProducts(rows, address)
                                ? PortEdits.resetBinding(instances, row.id())
                                : PortEdits.bind(instances, row.id(), address)));
        if (present.isEmpty()) {
            box.setPromptText(messages.text("inspector.differ"));
        }
        boolean hasNumber =
                !row.isRandom() && Form.common(rows, PortRow::number).isPresent();
        var caption = hasNumber ? messages.text("inspector.bind.port", row.number(), row.label()) : row.label();
        return Form.field(caption, box);
    }
}
