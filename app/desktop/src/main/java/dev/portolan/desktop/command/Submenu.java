package dev.portolan.desktop.command;

import java.util.List;
import java.util.function.Consumer;

/// A menu within a menu, of things that come and go.
///
/// @param id what a test finds it by
/// @param title of the menu
/// @param after the id of the command that it follows
/// @param empty what it says while it has no entries
/// @param ask is asked for the entries each time they may be seen, and hands them over on the JavaFX thread,
///     at once or later
public record Submenu(String id, String title, String after, String empty, Consumer<Consumer<List<Entry>>> ask) {
    /// Something to choose.
    ///
    /// @param possible whether it can be chosen now
    public record Entry(String text, boolean possible, Runnable action) {}
}
