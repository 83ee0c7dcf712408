package dev.portolan.desktop.look;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Makes what is shown go to the clipboard: by a context menu, and by the key for copying while it has the
/// focus.
public final class Copying {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private Copying() {}

    /// Offers a text to be copied.
    ///
    /// @param command what the menu calls it
    /// @param text what is copied; nothing is if it is empty
    public static void offer(Node node, String command, Supplier<String> text) {
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu(command, text).show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(text.get());
                event.consume();
            }
        });
    }

    /// Made when it is asked for: a page has hundreds of things that can be copied.
    private static ContextMenu menu(String command, Supplier<String> text) {
        var item = new MenuItem(command);
        item.setMnemonicParsing(false);
        item.setAccelerator(COPY);
        item.setOnAction(_ -> copy(text.get()));
        return new ContextMenu(item);
    }

    private static void copy(String text) {
        if (!text.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
