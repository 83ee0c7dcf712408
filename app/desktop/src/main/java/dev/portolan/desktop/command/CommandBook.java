package dev.portolan.desktop.command;

import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;

/// Every command of a window, with the shortcuts that it has now. Belongs to the JavaFX thread.
public final class CommandBook {
    private final Store store;
    private final Node neutral;
    private List<CommandMenu> menus = List.of();
    private final Map<String, List<KeyCombination>> remapped = new HashMap<>();
    private final List<Runnable> observers = new ArrayList<>();

    /// @param neutral takes the focus away from text that is being typed, before a command sees the plan
    public CommandBook(Store store, Node neutral) {
        this.store = store;
        this.neutral = neutral;
    }

    /// Takes in the commands, once.
    ///
    /// @throws IllegalArgumentException if two commands have one id or one shortcut
    public void fill(List<CommandMenu> content) {
        menus = List.copyOf(content);
        checkIds();
        commands()
                .forEach(command -> command.keys()
                        .forEach(key -> holder(key, command).ifPresent(other -> {
                            throw new IllegalArgumentException(key + " is both " + command.id() + " and " + other.id());
                        })));
    }

    private void checkIds() {
        var ids = commands().map(Command::id).toList();
        var distinct = ids.stream().distinct().toList();
        if (!ids.equals(distinct)) {
            throw new IllegalArgumentException("an id is there twice: " + ids);
        }
    }

    /// The menus, from left to right.
    public List<CommandMenu> menus() {
        return menus;
    }

    /// Every command, in the order of the menus.
    public Stream<Command> commands() {
        return menus.stream().flatMap(CommandMenu::commands);
    }

    /// The command of that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Command command(String id) {
        return commands()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    /// The shortcuts that a command has now: the user's, or else those that it comes with.
    public List<KeyCombination> keys(Command command) {
        return remapped.getOrDefault(command.id(), command.keys());
    }

    /// Gives commands other shortcuts, and all others those that they come with.
    ///
    /// @param shortcuts by the commands' ids; an id that no command has means nothing
    public void remap(Map<String, List<KeyCombination>> shortcuts) {
        remapped.clear();
        remapped.putAll(shortcuts);
        observers.forEach(Runnable::run);
    }

    /// Calls the observer now and whenever shortcuts are others.
    public void observe(Runnable observer) {
        observers.add(observer);
        observer.run();
    }

    /// The other command that has a shortcut already.
    public Optional<Command> holder(KeyCombination key, Command besides) {
        return commands()
                .filter(command -> !command.id().equals(besides.id()))
                .filter(command -> keys(command).contains(key))
                .findFirst();
    }

    /// Whether a command can be done now.
    public boolean isPossible(Command command) {
        return command.possible().test(store.state());
    }

    /// What a command is called now.
    public String title(Command command) {
        return command.title().apply(store.state());
    }

    /// Does what a command says, if it can be done.
    public void run(Command command) {
        if (!command.keepsFocus()) {
            takeTypedText();
        }
        if (isPossible(command)) {
            command.action().run();
        }
    }

    /// A text field hands its content over when it loses the focus: before a command sees the plan.
    private void takeTypedText() {
        var scene = neutral.getScene();
        if (scene != null && scene.getFocusOwner() instanceof TextInputControl) {
            neutral.requestFocus();
        }
    }
}
