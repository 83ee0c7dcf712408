package dev.portolan.desktop.command;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// The commands of an area, as its menu shows them.
///
/// @param title of the menu
/// @param groups the commands, with a line between one group and the next
/// @param submenus what stands among them
public record CommandMenu(String title, List<List<Command>> groups, List<Submenu> submenus) {
    public CommandMenu {
        groups = groups.stream().map(List::copyOf).toList();
        submenus = List.copyOf(submenus);
    }

    /// A menu of commands alone.
    public CommandMenu(String title, List<List<Command>> groups) {
        this(title, groups, List.of());
    }

    /// All commands, in the order of the menu.
    public Stream<Command> commands() {
        return groups.stream().flatMap(Collection::stream);
    }
}
