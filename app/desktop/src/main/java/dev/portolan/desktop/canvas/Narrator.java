package dev.portolan.desktop.canvas;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import java.util.List;

/// Says in words what is selected on the canvas, or is about to be linked: what a screen reader reads out.
final class Narrator {
    private final Messages messages;
    private final DropVerdict.Words verdicts;

    Narrator(Messages messages, DropVerdict.Words verdicts) {
        this.messages = messages;
        this.verdicts = verdicts;
    }

    /// What the canvas is called now.
    String say(State state, Gesture gesture) {
        if (gesture instanceof Gesture.Targeting) {
            return String.join(
                    ". ", verdicts.of(state, gesture).map(DropVerdict::lines).orElse(List.of()));
        }
        var selection = state.selection();
        return switch (selection.size()) {
            case 0 -> messages.text("canvas.accessible");
            case 1 -> one(state, selection.iterator().next());
            default -> messages.text("canvas.selected", selection.size());
        };
    }

    private String one(State state, ElementId element) {
        var topology = state.topology();
        var name = topology.nameOf(element);
        return switch (element) {
            case ZoneId _ -> messages.text("canvas.zone", name);
            case HostId id ->
                messages.text(
                        "canvas.host",
                        name,
                        messages.counted(
                                "count.instance",
                                "count.instances",
                                topology.host(id)
                                        .map(host -> host.instances().size())
                                        .orElse(0)));
            case InstanceId id ->
                messages.text(
                        "canvas.instance",
                        name,
                        topology.hostOf(id).map(Host::name).orElse(""));
            case LinkId id ->
                topology.link(id)
                        .map(link -> messages.text(
                                "canvas.link", topology.nameOf(link.from()), topology.nameOf(link.to()), link.port()))
                        .orElse(name);
        };
    }
}
