package dev.portolan.desktop.command;

import dev.portolan.desktop.canvas.DiagramCanvas;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Turns keys into commands, wherever the focus is. What has the focus comes first: a key that it takes, as a
/// text field takes Ctrl+Z, starts no command. Escape steps back from the innermost thing that is open.
public final class KeyDispatch {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final List<KeyCombination> REDO =
            List.of(KeyCombination.valueOf("Shortcut+Y"), KeyCombination.valueOf("Shortcut+Shift+Z"));

    private final CommandBook book;
    private final DiagramCanvas canvas;
    private final List<BooleanSupplier> above;
    private final List<BooleanSupplier> beside;

    /// @param above what Escape closes whatever is being typed, the innermost first; each says whether there was
    ///     anything to close
    /// @param beside what Escape closes while no text is being typed
    public KeyDispatch(
            CommandBook book, DiagramCanvas canvas, List<BooleanSupplier> above, List<BooleanSupplier> beside) {
        this.book = book;
        this.canvas = canvas;
        this.above = List.copyOf(above);
        this.beside = List.copyOf(beside);
    }

    /// Listens to a window's keys from now on.
    public void attach(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> before(scene, event));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::after);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                canvas.holdSpace(false);
            }
        });
    }

    private void before(Scene scene, KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (closes(above) || (!isTyping(scene) && closes(beside))) {
                event.consume();
            }
        } else if (event.getCode() == KeyCode.SPACE && canvas.isFocused()) {
            canvas.holdSpace(true);
            event.consume();
        } else if (isOver(scene, event)) {
            after(event);
            event.consume();
        }
    }

    /// A field takes the keys of undo and redo even if it has nothing to undo: then the plan's turn has come.
    private static boolean isOver(Scene scene, KeyEvent event) {
        return scene.getFocusOwner() instanceof TextInputControl field
                && ((UNDO.match(event) && !field.isUndoable())
                        || (REDO.stream().anyMatch(keys -> keys.match(event)) && !field.isRedoable()));
    }

    private static boolean closes(List<BooleanSupplier> parts) {
        return parts.stream().anyMatch(BooleanSupplier::getAsBoolean);
    }

    /// Escape in a field with text restores or empties it first.
    private static boolean isTyping(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl field
                && !field.getText().isEmpty();
    }

    /// Before the menus' own accelerators, which only tell the keys.
    private void after(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        book.commands()
                .filter(command -> command.reach() == Command.Reach.WINDOW || canvas.isFocused())
                .filter(command -> book.keys(command).stream().anyMatch(key -> key.match(event)))
                .findFirst()
                .ifPresent(command -> {
                    book.run(command);
                    event.consume();
                });
    }
}
