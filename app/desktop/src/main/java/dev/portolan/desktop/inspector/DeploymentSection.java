package dev.portolan.desktop.inspector;

import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// How an instance runs, and what its container publishes.
final class DeploymentSection {
    /// The ways to run, as they are chosen.
    private enum Way {
        NATIVE,
        CONTAINER
    }

    private final Store store;
    private final Messages messages;
    private final Grammars grammars;

    DeploymentSection(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
        this.grammars = new Grammars(messages);
    }

    List<Node> of(InstancePorts resolved) {
        var instance = resolved.instance();
        List<Node> nodes = new ArrayList<>();
        var way = instance.deployment() instanceof Deployment.Container ? Way.CONTAINER : Way.NATIVE;
        nodes.add(Form.field(
                messages.text("inspector.runs"),
                Form.choice(
                        "inspector-runs",
                        List.of(Way.values()),
                        way,
                        this::nameOf,
                        chosen ->
                                store.dispatch(InstanceEdits.setDeployment(instance, deployment(chosen, resolved))))));
        if (instance.deployment() instanceof Deployment.Container(var published)) {
            nodes.add(Form.field(
                    messages.text("inspector.published"),
                    new LinesEditor<>(
                            "inspector-published",
                            published,
                            grammars.published(),
                            messages,
                            ports -> store.dispatch(
                                    InstanceEdits.setDeployment(instance, new Deployment.Container(ports))))));
        }
        return nodes;
    }

    private String nameOf(Way way) {
        return switch (way) {
            case NATIVE -> messages.text("inspector.runs.native");
            case CONTAINER -> messages.text("inspector.runs.container");
        };
    }

    /// A container at first publishes what could be reached before, under the same numbers.
    private static Deployment deployment(Way way, InstancePorts resolved) {
        return switch (way) {
            case NATIVE -> new Deployment.Native();
            case CONTAINER ->
                new Deployment.Container(resolved.openPorts().stream()
                        .filter(row -> !row.isRandom() && !row.slot().bind().isLoopback())
                        .map(row -> new PublishedPort(row.number(), row.number(), row.transport()))
                        .toList());
        };
    }
}
