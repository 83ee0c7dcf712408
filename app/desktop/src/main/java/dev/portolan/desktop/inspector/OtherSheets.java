package dev.portolan.desktop.inspector;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// What the inspector shows of the plan itself, of a zone, of a link, and of several things at once.
final class OtherSheets {
    private final Store store;
    private final Messages messages;
    private final Form form;

    OtherSheets(Store store, Messages messages, Form form) {
        this.store = store;
        this.messages = messages;
        this.form = form;
    }

    List<Node> plan(State state) {
        var topology = state.topology();
        var name = form.text(
                Inspector.NAME_FIELD,
                topology.name(),
                text -> !text.isBlank(),
                text -> store.dispatch(PlanEdits.renamePlan(text.strip())));
        var resolution = state.resolution();
        return List.of(
                Form.title(messages.text("inspector.plan")),
                Form.field(messages.text("inspector.name"), name),
                Form.hint(messages.text(
                        "inspector.plan.size",
                        messages.counted(
                                "count.zone", "count.zones", topology.zones().size()),
                        messages.counted(
                                "count.host", "count.hosts", topology.hosts().size()),
                        messages.counted(
                                "count.instance",
                                "count.instances",
                                topology.instances().count()),
                        messages.counted(
                                "count.link", "count.links", topology.links().size()))),
                Form.hint(messages.text(
                        "inspector.plan.findings",
                        messages.counted(
                                "count.error",
                                "count.errors",
                                resolution.findings(Severity.ERROR).size()),
                        messages.counted(
                                "count.warning",
                                "count.warnings",
                                resolution.findings(Severity.WARNING).size()))),
                Form.section(messages.text("inspector.start")),
                Form.hint(messages.text("inspector.start.text")));
    }

    List<Node> zone(State state, Zone zone) {
        long hosts = state.topology().hosts().stream()
                .filter(host -> zone.id().equals(host.zone()))
                .count();
        return List.of(
                Form.title(messages.text("inspector.zone")),
                form.name(zone.id(), zone.name(), name -> store.dispatch(PlanEdits.rename(zone.id(), name.strip()))),
                Form.hint(messages.text("inspector.zone.size", hosts)));
    }

    List<Node> link(State state, LinkResolution resolved) {
        var topology = state.topology();
        var link = resolved.link();
        var target = resolved.target();
        return List.of(
                Form.title(messages.text("inspector.link")),
                Form.field(
                        messages.text("inspector.link.ends"),
                        Form.hint(messages.text(
                                "inspector.link.from-to", topology.nameOf(link.from()), topology.nameOf(link.to())))),
                Form.field(
                        messages.text("inspector.link.port"),
                        Form.hint(target == null ? link.port().value() : number(resolved, target))),
                Form.field(
                        messages.text("inspector.link.purpose"),
                        Form.hint(link.purpose().isEmpty() ? messages.text("inspector.link.unsaid") : link.purpose())),
                deleteButton(state));
    }

    /// The number that the arrow shows; a container's own number stands beside it where it is another.
    private String number(LinkResolution resolved, PortRow target) {
        return resolved.number() == target.number() || resolved.number() == 0
                ? messages.text("inspector.link.number", target.label(), target.arithmetic())
                : messages.text("inspector.link.published", target.label(), resolved.number(), target.arithmetic());
    }

    List<Node> several(State state) {
        return List.of(
                Form.title(messages.text("inspector.several", state.selection().size())),
                Form.hint(messages.text("inspector.several.hint")),
                deleteButton(state));
    }

    private Button deleteButton(State state) {
        var button = new Button(messages.text("command.delete"));
        button.setOnAction(_ -> {
            Edit edit = PlanEdits.delete(state.topology(), state.selection());
            store.dispatch(edit);
        });
        return button;
    }
}
