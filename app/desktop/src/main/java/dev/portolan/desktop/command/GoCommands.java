package dev.portolan.desktop.command;

import dev.portolan.core.text.Messages;
import java.util.List;

/// Ways to go somewhere by name.
public final class GoCommands {
    private final Runnable anything;
    private final Runnable places;
    private final Messages messages;

    /// @param anything looks for commands, elements and port numbers
    /// @param places looks for elements and port numbers
    public GoCommands(Runnable anything, Runnable places, Messages messages) {
        this.anything = anything;
        this.places = places;
        this.messages = messages;
    }

    /// The menu.
    public CommandMenu menu() {
        return new CommandMenu(
                messages.text("menu.go"),
                List.of(List.of(
                        Command.of("go.anything", messages.text("command.go.anything"), anything)
                                .on("Shortcut+K", "Shortcut+Shift+P"),
                        Command.of("go.find", messages.text("command.go.find"), places)
                                .on("Shortcut+F"))));
    }
}
