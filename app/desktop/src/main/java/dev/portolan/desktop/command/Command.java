package dev.portolan.desktop.command;

import dev.portolan.desktop.store.State;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something that the user can do: the same whether a menu, a key, a button or the command palette starts it.
///
/// @param id what settings call it; never changes
/// @param title what people call it, which may depend on what is shown: undo says what it takes back
/// @param keys the shortcuts that it comes with; menus and tooltips show the first
/// @param reach where its shortcuts count
/// @param possible whether it can be done now
/// @param ticked whether what it switches is on; null if it switches nothing
/// @param keepsFocus whether it is about what has the focus; all others first have typed text taken in
/// @param action does it
public record Command(
        String id,
        Function<State, String> title,
        List<KeyCombination> keys,
        Reach reach,
        Predicate<State> possible,
        @Nullable BooleanSupplier ticked,
        boolean keepsFocus,
        Runnable action) {
    /// Where shortcuts count.
    public enum Reach {
        /// Wherever the focus is, unless what has it takes the keys for itself, as a text field does.
        WINDOW,
        /// Only while the canvas has the focus.
        CANVAS
    }

    public Command {
        keys = List.copyOf(keys);
    }

    /// A command that has no shortcut and can always be done.
    public static Command of(String id, String title, Runnable action) {
        return new Command(id, _ -> title, List.of(), Reach.WINDOW, _ -> true, null, false, action);
    }

    /// This command with shortcuts, written as [KeyCombination#valueOf] reads them.
    public Command on(String... shortcuts) {
        return new Command(
                id,
                title,
                Arrays.stream(shortcuts).map(KeyCombination::valueOf).toList(),
                reach,
                possible,
                ticked,
                keepsFocus,
                action);
    }

    /// This command with shortcuts that count on the canvas alone.
    public Command onCanvas(String... shortcuts) {
        var command = on(shortcuts);
        return new Command(id, title, command.keys, Reach.CANVAS, possible, ticked, keepsFocus, action);
    }

    /// This command, where it can be done only sometimes.
    public Command when(Predicate<State> condition) {
        return new Command(id, title, keys, reach, condition, ticked, keepsFocus, action);
    }

    /// This command under a name that depends on what is shown.
    public Command titled(Function<State, String> names) {
        return new Command(id, names, keys, reach, possible, ticked, keepsFocus, action);
    }

    /// This command as a switch.
    public Command ticked(BooleanSupplier isOn) {
        return new Command(id, title, keys, reach, possible, isOn, keepsFocus, action);
    }

    /// This command as one about what has the focus, which stays where it is.
    public Command keepingFocus() {
        return new Command(id, title, keys, reach, possible, ticked, true, action);
    }
}
