package dev.portolan.desktop.command;

import dev.portolan.desktop.store.Store;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu on the canvas: the commands that fit what is selected and can be done now.
public final class CanvasMenu {
    private static final List<List<String>> FOR_NOTHING = List.of(
            List.of("catalog.search", "build.host", "edit.add-zone", "edit.paste"),
            List.of("edit.select-all", "view.fit-all"));

    private static final List<List<String>> FOR_SELECTION = List.of(
            List.of("edit.rename", "build.link", "build.move", "build.host"),
            List.of("edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete"),
            List.of("edit.select-same", "view.fit-selection"),
            List.of(
                    "arrange.group",
                    "arrange.ungroup",
                    "arrange.front",
                    "arrange.back",
                    "arrange.fit",
                    "arrange.lock",
                    "arrange.unlock"),
            List.of("edit.add-links", "catalog.about"));

    private final CommandBook book;
    private final Store store;
    private final ContextMenu menu = new ContextMenu();

    public CanvasMenu(CommandBook book, Store store) {
        this.book = book;
        this.store = store;
        menu.setId("canvas-menu");
    }

    /// Shows the menu.
    ///
    /// @param owner what it belongs to
    /// @param at its corner on the screen
    public void show(Node owner, Point2D at) {
        menu.hide();
        menu.getItems().clear();
        var groups = store.state().selection().isEmpty() ? FOR_NOTHING : FOR_SELECTION;
        groups.forEach(group -> addGroup(group.stream()
                .map(book::command)
                .filter(book::isPossible)
                .map(this::item)
                .toList()));
        menu.show(owner, at.getX(), at.getY());
    }

    private void addGroup(List<MenuItem> items) {
        if (!items.isEmpty() && !menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(items);
    }

    private MenuItem item(Command command) {
        var item = new MenuItem(book.title(command));
        item.setMnemonicParsing(false);
        book.keys(command).stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(_ -> book.run(command));
        return item;
    }
}
