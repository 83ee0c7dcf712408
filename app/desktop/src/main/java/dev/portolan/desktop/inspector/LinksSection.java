package dev.portolan.desktop.inspector;

import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// Whom an instance dials, and who dials it. A click selects the link.
final class LinksSection {
    private final Store store;
    private final Messages messages;

    LinksSection(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    List<Node> of(State state, Instance instance) {
        var all = state.resolution().links();
        var outgoing = all.stream()
                .filter(link -> link.link().from().equals(instance.id()))
                .map(link -> link(link, state.topology().nameOf(link.link().to())))
                .toList();
        var incoming = all.stream()
                .filter(link -> link.link().to().equals(instance.id()))
                .map(link -> link(link, state.topology().nameOf(link.link().from())))
                .toList();
        List<Node> nodes = new ArrayList<>();
        if (!outgoing.isEmpty()) {
            nodes.add(Form.section(messages.text("inspector.dials", outgoing.size())));
            nodes.add(Form.list(outgoing));
        }
        if (!incoming.isEmpty()) {
            nodes.add(Form.section(messages.text("inspector.dialled", incoming.size())));
            nodes.add(Form.list(incoming));
        }
        return nodes;
    }

    private Node link(LinkResolution link, String other) {
        var target = link.target();
        var port = target == null ? link.link().port().value() : target.label();
        return Form.link(
                link.number() == 0
                        ? messages.text("inspector.dial.closed", other, port)
                        : messages.text("inspector.dial", other, port, link.number()),
                () -> store.select(List.of(link.link().id())));
    }
}
