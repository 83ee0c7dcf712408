package dev.portolan.desktop.inspector;

import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// What the inspector shows of several things at once: the fields that they have in common. Where they differ the
/// field says so; what is entered goes to all of them, as one step.
final class SeveralSheet {
    private final Store store;
    private final Messages messages;
    private final HostSheet hostSheet;
    private final FeatureSection features;
    private final BindSection bindings;
    private final DeploymentSection deployment;
    private final GroupField groups;

    /// @param hostSheet names zones
    SeveralSheet(Store store, Messages messages, HostSheet hostSheet) {
        this.store = store;
        this.messages = messages;
        this.hostSheet = hostSheet;
        this.bindings = new BindSection(store, messages);
        this.deployment = new DeploymentSection(store, messages);
        this.features = new FeatureSection(store, messages);
        this.groups = new GroupField(store, messages);
    }

    List<Node> of(State state) {
        var topology = state.topology();
        var selection = state.selection();
        var hosts = topology.hosts().stream()
                .filter(host -> selection.contains(host.id()))
                .toList();
        var instances = state.resolution().hosts().stream()
                .flatMap(host -> host.instances().stream())
                .filter(ports -> selection.contains(ports.instance().id()))
                .toList();
        List<Node> nodes = new ArrayList<>();
        nodes.add(Form.title(messages.text("inspector.several", selection.size())));
        if (!hosts.isEmpty()) {
            nodes.add(Form.section(messages.counted("count.host", "count.hosts", hosts.size())));
            nodes.add(Form.field(messages.text("inspector.zone"), zone(state, hosts)));
        }
        if (!instances.isEmpty()) {
            nodes.add(Form.section(messages.counted("count.instance", "count.instances", instances.size())));
            nodes.addAll(ofInstances(state, instances));
        }
        var delete = new Button(messages.text("command.delete"));
        delete.setOnAction(_ -> store.dispatch(PlanEdits.delete(topology, selection)));
        nodes.add(delete);
        return nodes;
    }

    private Node zone(State state, List<Host> hosts) {
        var present = Form.common(hosts, host -> Optional.ofNullable(host.zone()));
        var box = Form.choice(
                "inspector-zone",
                HostSheet.zones(state),
                present.map(id -> id.flatMap(state.topology()::zone)).orElse(null),
                hostSheet::nameOf,
                zone -> store.dispatch(
                        HostEdits.setZone(hosts, zone.map(Zone::id).orElse(null))));
        box.setPromptText(messages.text("inspector.differ"));
        return box;
    }

    private List<Node> ofInstances(State state, List<InstancePorts> resolved) {
        var instances = resolved.stream().map(InstancePorts::instance).toList();
        List<Node> nodes = new ArrayList<>();
        var kind = Form.choice(
                "inspector-kind",
                List.of(Offset.Kind.values()),
                Form.common(instances, instance -> instance.offset().kind()).orElse(null),
                this::nameOf,
                chosen -> store.dispatch(InstanceEdits.setKind(instances, chosen)));
        kind.setPromptText(messages.text("inspector.differ"));
        nodes.add(Form.field(messages.text("inspector.offset"), kind));
        nodes.add(Form.field(messages.text("inspector.group"), groups.of(state, instances)));
        Form.common(resolved, ports -> Optional.ofNullable(ports.line()))
                .flatMap(Function.identity())
                .ifPresent(line -> nodes.addAll(features.of(line, instances)));
        nodes.addAll(bindings.of(state, resolved));
        nodes.addAll(deployment.of(resolved));
        nodes.add(Form.field(messages.text("inspector.note"), note(instances)));
        return nodes;
    }

    private String nameOf(Offset.Kind kind) {
        return switch (kind) {
            case PINNED -> messages.text("inspector.kind.pinned");
            case ASSIGNED -> messages.text("inspector.kind.assigned");
        };
    }

    private Node note(List<Instance> instances) {
        var present = Form.common(instances, Instance::note);
        var entry = Form.line(
                "inspector-note",
                present.orElse(""),
                text -> store.dispatch(InstanceEdits.setNote(instances, text.strip())));
        if (present.isEmpty()) {
            entry.field().setPromptText(messages.text("inspector.differ"));
        }
        return entry;
    }
}
