package dev.portolan.desktop.inspector;

import dev.portolan.catalog.PortSpec;
import dev.portolan.core.edit.LinkEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// What the inspector shows of a link.
final class LinkSheet {
    private final Store store;
    private final Messages messages;
    private final Form form;

    LinkSheet(Store store, Messages messages, Form form) {
        this.store = store;
        this.messages = messages;
        this.form = form;
    }

    List<Node> of(State state, LinkResolution resolved) {
        var link = resolved.link();
        List<Node> nodes = new ArrayList<>();
        nodes.add(Form.title(messages.text("inspector.link")));
        nodes.add(Form.field(messages.text("inspector.link.from"), end(state, link.from())));
        nodes.add(Form.field(messages.text("inspector.link.to"), end(state, link.to())));
        nodes.add(Form.field(messages.text("inspector.link.port"), port(state, resolved)));
        nodes.add(Form.hint(number(resolved)));
        nodes.add(Form.field(
                messages.text("inspector.link.purpose"),
                Form.line(
                        "inspector-purpose",
                        link.purpose(),
                        text -> store.dispatch(LinkEdits.setPurpose(link, text.strip())))));
        nodes.add(Form.field(messages.text("inspector.link.quoted"), quoted(link)));
        nodes.add(Form.hint(messages.text("inspector.link.quoted.why")));
        var delete = new Button(messages.text("command.delete"));
        delete.setOnAction(_ -> store.dispatch(PlanEdits.delete(state.topology(), List.of(link.id()))));
        nodes.add(delete);
        return nodes;
    }

    private Node end(State state, InstanceId instance) {
        return Form.link(state.topology().nameOf(instance), () -> store.select(List.of(instance)));
    }

    /// The target's open ports, and the one that is dialled now even if it is none of these.
    private Node port(State state, LinkResolution resolved) {
        var present = resolved.target();
        var open = state.resolution().instance(resolved.link().to()).stream()
                .flatMap(target -> target.openPorts().stream());
        var choices = Stream.concat(Stream.ofNullable(present), open).distinct().toList();
        return Form.choice(
                "inspector-link-port",
                choices,
                present,
                LinkSheet::name,
                row -> store.dispatch(LinkEdits.setPort(resolved.link(), row.id())));
    }

    private static String name(PortRow row) {
        return row.isRandom()
                ? row.label()
                : row.number() + "/" + row.transport().word() + "  " + row.label();
    }

    /// The number that the arrow shows; a container's own number stands beside it where it is another.
    private String number(LinkResolution resolved) {
        var target = resolved.target();
        if (target == null) {
            return messages.text("inspector.link.no-port", resolved.link().port());
        }
        return resolved.number() == target.number() || resolved.number() == 0
                ? messages.text("inspector.link.number", target.label(), target.arithmetic())
                : messages.text("inspector.link.published", target.label(), resolved.number(), target.arithmetic());
    }

    private TextEntry quoted(Link link) {
        return form.number("inspector-quoted", link.quoted(), 1, PortSpec.MAX_NUMBER, true, value -> {
            if (!Objects.equals(value, link.quoted())) {
                store.dispatch(LinkEdits.setQuoted(link, value));
            }
        });
    }
}
