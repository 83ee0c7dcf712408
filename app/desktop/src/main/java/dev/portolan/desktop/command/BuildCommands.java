package dev.portolan.desktop.command;

import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.canvas.DiagramCanvas;
import dev.portolan.desktop.store.State;
import java.util.List;

/// What builds a plan without the mouse.
public final class BuildCommands {
    private final DiagramCanvas canvas;
    private final Messages messages;

    public BuildCommands(DiagramCanvas canvas, Messages messages) {
        this.canvas = canvas;
        this.messages = messages;
    }

    /// The commands in menu order.
    public List<Command> list() {
        return List.of(
                Command.of("build.host", messages.text("command.add-host"), canvas::addHost)
                        .on("Shortcut+Shift+H"),
                Command.of("build.link", messages.text("command.link"), canvas::link)
                        .on("Shortcut+L")
                        .when(BuildCommands::hasOneInstance),
                Command.of("build.move", messages.text("command.move-to"), canvas.hosts()::show)
                        .on("Shortcut+M")
                        .when(BuildCommands::hasInstance));
    }

    private static boolean hasInstance(State state) {
        return state.selection().stream().anyMatch(InstanceId.class::isInstance);
    }

    private static boolean hasOneInstance(State state) {
        return state.selection().size() == 1 && state.selection().iterator().next() instanceof InstanceId;
    }
}
