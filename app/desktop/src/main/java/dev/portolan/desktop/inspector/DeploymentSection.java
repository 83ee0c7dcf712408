package dev.portolan.desktop.inspector;

import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// How instances run, and what the container of a single one publishes.
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

    /// Of several instances only how they run; what is published is each one's own.
    ///
    /// @param instances at least one
    List<Node> of(List<InstancePorts> instances) {
        var nodes = new ArrayList<Node>();
        var way = Form.choice(
                "inspector-runs",
                List.of(Way.values()),
                Form.common(instances, DeploymentSection::way).orElse(null),
                this::nameOf,
                chosen -> store.dispatch(InstanceEdits.setDeployments(instances.stream()
                        .filter(resolved -> way(resolved) != chosen)
                        .collect(
                                Collectors.toMap(InstancePorts::instance, resolved -> deployment(chosen, resolved))))));
        way.setPromptText(messages.text("inspector.differ"));
        nodes.add(Form.field(messages.text("inspector.runs"), way));
        var instance = instances.getFirst().instance();
        if (instances.size() == 1 && instance.deployment() instanceof Deployment.Container(var published)) {
            nodes.add(Form.field(
                    messages.text("inspector.published"),
                    new LinesEditor<>(
                            "inspector-published",
                            published,
                            grammars.published(),
                            messages,
                            change -> publish(instance.id(), change))));
        }
        return nodes;
    }

    /// Changes what an instance publishes if it still runs in a container.
    private void publish(InstanceId id, UnaryOperator<List<PublishedPort>> change) {
        store.state().topology().instance(id).ifPresent(now -> {
            if (now.deployment() instanceof Deployment.Container(var published)) {
                store.dispatch(InstanceEdits.setDeployment(now, new Deployment.Container(change.apply(published))));
            }
        });
    }

    private static Way way(InstancePorts resolved) {
        return switch (resolved.instance().deployment()) {
            case Deployment.Native _ -> Way.NATIVE;
            case Deployment.Container _ -> Way.CONTAINER;
        };
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
