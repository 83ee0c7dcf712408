package dev.portolan.desktop.command;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.drawer.Drawer;
import dev.portolan.desktop.store.State;
import java.util.List;

/// Ways to go somewhere: by name, from problem to problem, and to the lists under the canvas.
public final class GoCommands {
    private final Runnable anything;
    private final Runnable places;
    private final Drawer drawer;
    private final List<Command> walking;
    private final Messages messages;

    /// @param anything looks for commands, elements and port numbers
    /// @param places looks for elements and port numbers
    /// @param drawer the lists under the canvas
    /// @param walking goes from element to element
    public GoCommands(Runnable anything, Runnable places, Drawer drawer, List<Command> walking, Messages messages) {
        this.anything = anything;
        this.places = places;
        this.drawer = drawer;
        this.walking = List.copyOf(walking);
        this.messages = messages;
    }

    /// The menu.
    public CommandMenu menu() {
        return new CommandMenu(
                messages.text("menu.go"),
                List.of(
                        List.of(
                                Command.of("go.anything", messages.text("command.go.anything"), anything)
                                        .on("Shortcut+K", "Shortcut+Shift+P"),
                                Command.of("go.find", messages.text("command.go.find"), places)
                                        .on("Shortcut+F")),
                        problems(),
                        lists(),
                        walking));
    }

    private List<Command> problems() {
        return List.of(
                Command.of("go.next-problem", messages.text("command.go.next-problem"), drawer::nextProblem)
                        .on("F8")
                        .when(GoCommands::hasProblems)
                        .keepingFocus(),
                Command.of("go.previous-problem", messages.text("command.go.previous-problem"), drawer::previousProblem)
                        .on("Shift+F8")
                        .when(GoCommands::hasProblems)
                        .keepingFocus());
    }

    private List<Command> lists() {
        return List.of(
                Command.of("go.problems", messages.text("command.go.problems"), drawer::showProblems),
                Command.of("go.sheet", messages.text("command.go.sheet"), drawer::showSheet),
                Command.of("go.outline", messages.text("command.go.outline"), drawer::showOutline)
                        .on("Shortcut+Shift+O"),
                Command.of("go.changes", messages.text("command.go.changes"), drawer::showChanges));
    }

    private static boolean hasProblems(State state) {
        return !state.resolution().findings().isEmpty();
    }
}
