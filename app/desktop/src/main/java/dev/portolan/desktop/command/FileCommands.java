package dev.portolan.desktop.command;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.document.Documents;
import java.util.List;

/// What can be done with plans as files.
public final class FileCommands {
    private final Documents documents;
    private final RecentPlans recent;
    private final Messages messages;

    public FileCommands(Documents documents, RecentPlans recent, Messages messages) {
        this.documents = documents;
        this.recent = recent;
        this.messages = messages;
    }

    /// The menu.
    public CommandMenu menu() {
        return new CommandMenu(
                messages.text("menu.file"),
                List.of(
                        List.of(
                                Command.of("file.new", messages.text("command.new"), documents::create)
                                        .on("Shortcut+N"),
                                Command.of("file.open", messages.text("command.open"), documents::open)
                                        .on("Shortcut+O"),
                                Command.of("file.import", messages.text("command.import"), documents::importTable),
                                Command.of("file.window", messages.text("command.window"), documents::openWindow)),
                        List.of(
                                Command.of("file.save", messages.text("command.save"), documents::save)
                                        .on("Shortcut+S"),
                                Command.of("file.save-as", messages.text("command.save-as"), documents::saveAs)
                                        .on("Shortcut+Shift+S"),
                                Command.of("file.export", messages.text("command.export"), documents::export)
                                        .on("Shortcut+E")),
                        List.of(Command.of("file.close", messages.text("command.close"), documents::close)
                                .on("Shortcut+W"))),
                List.of(recent.menu()));
    }
}
