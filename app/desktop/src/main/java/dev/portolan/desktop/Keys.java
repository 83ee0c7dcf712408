package dev.portolan.desktop;

import dev.portolan.desktop.canvas.DiagramCanvas;
import dev.portolan.desktop.fix.FixPane;
import dev.portolan.desktop.product.ProductPage;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that are no menu's accelerator, or that mean something only while no text is being typed.
final class Keys {
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final Commands commands;
    private final DiagramCanvas canvas;
    private final ProductPage page;
    private final FixPane fixes;

    Keys(Commands commands, DiagramCanvas canvas, ProductPage page, FixPane fixes) {
        this.page = page;
        this.fixes = fixes;
        this.commands = commands;
        this.canvas = canvas;
    }

    void attach(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                canvas.holdSpace(false);
            }
        });
    }

    private void pressed(Scene scene, KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && canvas.cancelGesture()) {
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && fixes.isOpen()) {
            fixes.close();
            event.consume();
        } else if (scene.getFocusOwner() instanceof TextInputControl field
                && !(event.getCode() == KeyCode.ESCAPE && field.getText().isEmpty())) {
            return;
        } else if (event.getCode() == KeyCode.ESCAPE && page.isOpen()) {
            page.close();
            event.consume();
        } else if (REDO_TOO.match(event)) {
            commands.redo().action().run();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && canvas.isFocused()) {
            commands.delete().action().run();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && canvas.isFocused()) {
            canvas.holdSpace(true);
            event.consume();
        }
    }
}
