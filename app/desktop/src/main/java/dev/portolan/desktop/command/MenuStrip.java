package dev.portolan.desktop.command;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Tip;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menus with every command, and a tool bar with those that are used most.
public final class MenuStrip extends VBox {
    private final CommandBook book;
    private final Messages messages;
    private final List<Runnable> refreshers = new ArrayList<>();

    public MenuStrip(CommandBook book, Store store, Messages messages) {
        this.book = book;
        this.messages = messages;
        var bar = new MenuBar();
        book.menus().forEach(menu -> bar.getMenus().add(menu(menu)));
        getChildren().addAll(bar, tools());
        getStyleClass().add("command-bar");
        store.observe(_ -> refresh());
        book.observe(this::refresh);
        // What is possible may depend on the focus, too.
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> refresh());
    }

    private void refresh() {
        refreshers.forEach(Runnable::run);
    }

    private Menu menu(CommandMenu content) {
        var menu = new Menu(content.title());
        for (var group : content.groups()) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            for (var command : group) {
                menu.getItems().add(item(command));
                content.submenus().stream()
                        .filter(submenu -> submenu.after().equals(command.id()))
                        .forEach(submenu -> menu.getItems().add(submenu(submenu, menu)));
            }
        }
        menu.addEventHandler(Menu.ON_SHOWING, _ -> refresh());
        return menu;
    }

    /// Asks for what is in it as soon as the menu is seen in which it stands.
    private static Menu submenu(Submenu content, Menu parent) {
        var menu = new Menu(content.title());
        menu.setId(content.id());
        var empty = new MenuItem(content.empty());
        empty.setDisable(true);
        menu.getItems().setAll(empty);
        parent.addEventHandler(Menu.ON_SHOWING, event -> {
            if (event.getTarget().equals(parent)) {
                content.ask()
                        .accept(entries -> menu.getItems()
                                .setAll(
                                        entries.isEmpty()
                                                ? List.of(empty)
                                                : entries.stream()
                                                        .map(MenuStrip::entry)
                                                        .toList()));
            }
        });
        return menu;
    }

    private static MenuItem entry(Submenu.Entry content) {
        var item = new MenuItem(content.text());
        item.setMnemonicParsing(false);
        item.setDisable(!content.possible());
        item.setOnAction(_ -> content.action().run());
        return item;
    }

    private MenuItem item(Command command) {
        var ticked = command.ticked();
        var item = ticked == null ? new MenuItem() : new CheckMenuItem();
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> book.run(command));
        Runnable refresher = () -> {
            item.setText(book.title(command));
            item.setDisable(!book.isPossible(command));
            item.setAccelerator(shownKey(command));
            if (item instanceof CheckMenuItem check && ticked != null) {
                check.setSelected(ticked.getAsBoolean());
            }
        };
        refreshers.add(refresher);
        return item;
    }

    /// An accelerator would count everywhere.
    private @Nullable KeyCombination shownKey(Command command) {
        return switch (command.reach()) {
            case WINDOW -> book.keys(command).stream().findFirst().orElse(null);
            case CANVAS -> null;
        };
    }

    private ToolBar tools() {
        return new ToolBar(
                button("file.open", Feather.FOLDER),
                button("file.save", Feather.SAVE),
                button("file.export", Feather.SHARE),
                separator(),
                button("edit.undo", Feather.CORNER_UP_LEFT),
                button("edit.redo", Feather.CORNER_UP_RIGHT),
                button("edit.delete", Feather.TRASH_2),
                separator(),
                button("view.zoom-out", Feather.ZOOM_OUT),
                button("view.zoom-in", Feather.ZOOM_IN),
                button("view.fit-all", Feather.MAXIMIZE),
                separator(),
                button("view.theme.toggle", Feather.MOON),
                separator(),
                button("go.anything", Feather.COMMAND));
    }

    private static Node separator() {
        return new Separator(Orientation.VERTICAL);
    }

    private Button button(String id, Feather icon) {
        var command = book.command(id);
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tip(""));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> book.run(command));
        refreshers.add(() -> {
            var title = book.title(command);
            button.setDisable(!book.isPossible(command));
            button.setAccessibleText(title);
            button.getTooltip()
                    .setText(book.keys(command).stream()
                            .findFirst()
                            .map(key -> messages.text("command.with-key", title, key.getDisplayText()))
                            .orElse(title));
        });
        return button;
    }
}
