package dev.portolan.desktop.command;

import dev.portolan.core.text.Messages;
import java.util.List;

/// Where to learn what can be done.
public final class HelpCommands {
    private final Runnable shortcuts;
    private final Messages messages;

    /// @param shortcuts shows every command with its keys
    public HelpCommands(Runnable shortcuts, Messages messages) {
        this.shortcuts = shortcuts;
        this.messages = messages;
    }

    /// The menu.
    public CommandMenu menu() {
        return new CommandMenu(
                messages.text("menu.help"),
                List.of(List.of(Command.of("help.shortcuts", messages.text("command.shortcuts"), shortcuts)
                        .on("F1"))));
    }
}
