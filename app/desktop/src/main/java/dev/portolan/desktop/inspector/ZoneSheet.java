package dev.portolan.desktop.inspector;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.List;
import javafx.scene.Node;

/// What the inspector shows of a zone.
final class ZoneSheet {
    private final Store store;
    private final Messages messages;
    private final Form form;

    ZoneSheet(Store store, Messages messages, Form form) {
        this.store = store;
        this.messages = messages;
        this.form = form;
    }

    List<Node> of(State state, Zone zone) {
        var hosts = state.topology().hosts().stream()
                .filter(host -> zone.id().equals(host.zone()))
                .toList();
        return List.of(
                Form.title(messages.text("inspector.zone")),
                form.name(zone.id(), zone.name(), name -> store.dispatch(PlanEdits.rename(zone.id(), name))),
                Form.section(messages.text("inspector.zone.size", hosts.size())),
                hosts.isEmpty()
                        ? Form.hint(messages.text("inspector.zone.empty"))
                        : Form.list(hosts.stream()
                                .map(host -> Form.link(host.name(), () -> store.select(List.of(host.id()))))
                                .toList()));
    }
}
