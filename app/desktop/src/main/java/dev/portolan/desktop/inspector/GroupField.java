package dev.portolan.desktop.inspector;

import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;

/// The offset group of instances: one of those that the plan has, a new one by typing its name, or none when emptied.
final class GroupField {
    private final Store store;
    private final Messages messages;

    GroupField(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    Node of(State state, List<Instance> instances) {
        var groups = instances.stream()
                .map(instance -> Objects.requireNonNullElse(instance.group(), ""))
                .distinct()
                .toList();
        boolean differ = groups.size() > 1;
        var present = differ ? "" : groups.getFirst();
        var names = state.topology()
                .instances()
                .map(Instance::group)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        var box = new TypedChoice(
                "inspector-group",
                names,
                present,
                group -> store.dispatch(InstanceEdits.setGroup(instances, group.isEmpty() ? null : group)));
        box.getEditor().setId("inspector-group-name");
        box.setPromptText(messages.text(differ ? "inspector.differ" : "inspector.group.none"));
        return box;
    }
}
