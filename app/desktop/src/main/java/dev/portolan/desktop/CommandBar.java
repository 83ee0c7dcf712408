package dev.portolan.desktop;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.Commands.Command;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu and the tool bar.
final class CommandBar extends VBox {
    private final Messages messages;
    private final List<Runnable> refreshers = new ArrayList<>();
    private final Store store;

    CommandBar(Commands commands, CatalogCommands catalog, Store store, Messages messages) {
        this.messages = messages;
        this.store = store;
        getChildren().addAll(menus(commands, catalog), tools(commands));
        getStyleClass().add("command-bar");
        store.observe(_ -> refreshers.forEach(Runnable::run));
    }

    private MenuBar menus(Commands commands, CatalogCommands catalog) {
        return new MenuBar(
                menu(
                        "menu.file",
                        commands.create(),
                        commands.open(),
                        null,
                        commands.save(),
                        commands.saveAs(),
                        commands.export(),
                        null,
                        commands.close()),
                editMenu(commands),
                menu(
                        "menu.view",
                        commands.zoomIn(),
                        commands.zoomOut(),
                        commands.zoomActual(),
                        null,
                        commands.fitAll(),
                        commands.fitSelection(),
                        null,
                        commands.theme()),
                menu(
                        "menu.catalog",
                        catalog.find(),
                        catalog.about(),
                        null,
                        catalog.choose(),
                        catalog.reload(),
                        catalog.none(),
                        catalog.problems()));
    }

    private Menu editMenu(Commands commands) {
        var menu = menu(
                "menu.edit",
                commands.undo(),
                commands.redo(),
                null,
                commands.rename(),
                commands.delete(),
                commands.selectAll(),
                null,
                commands.fix(),
                null,
                commands.addZone());
        var undo = menu.getItems().get(0);
        var redo = menu.getItems().get(1);
        refreshers.add(() -> {
            var history = store.state().history();
            undo.setText(named("command.undo", history.undoLabel()));
            redo.setText(named("command.redo", history.redoLabel()));
        });
        return menu;
    }

    private String named(String key, Optional<String> label) {
        return label.map(name -> messages.text(key + ".named", name)).orElseGet(() -> messages.text(key));
    }

    private Menu menu(String key, @Nullable Command... commands) {
        var menu = new Menu(messages.text(key));
        for (var command : commands) {
            menu.getItems().add(command == null ? new SeparatorMenuItem() : item(command));
        }
        menu.setOnShowing(_ -> refreshers.forEach(Runnable::run));
        return menu;
    }

    private MenuItem item(Command command) {
        var item = new MenuItem(command.text());
        item.setMnemonicParsing(false);
        item.setAccelerator(command.keys());
        item.setOnAction(_ -> command.action().run());
        Runnable refresher = () -> item.setDisable(!command.possible().test(store.state()));
        refreshers.add(refresher);
        // Before its key does anything: what is possible depends on the focus, too.
        item.setOnMenuValidation(_ -> refresher.run());
        return item;
    }

    private ToolBar tools(Commands commands) {
        return new ToolBar(
                button(commands.open(), Feather.FOLDER),
                button(commands.save(), Feather.SAVE),
                button(commands.export(), Feather.SHARE),
                separator(),
                button(commands.undo(), Feather.CORNER_UP_LEFT),
                button(commands.redo(), Feather.CORNER_UP_RIGHT),
                button(commands.delete(), Feather.TRASH_2),
                separator(),
                button(commands.zoomOut(), Feather.ZOOM_OUT),
                button(commands.zoomIn(), Feather.ZOOM_IN),
                button(commands.fitAll(), Feather.MAXIMIZE),
                separator(),
                button(commands.theme(), Feather.MOON));
    }

    private static Node separator() {
        return new Separator(Orientation.VERTICAL);
    }

    private Button button(Command command, Feather icon) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(command.text());
        var keys = command.keys();
        button.setTooltip(new Tooltip(keys == null ? command.text() : command.text() + "  " + keys.getDisplayText()));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> command.action().run());
        refreshers.add(() -> button.setDisable(!command.possible().test(store.state())));
        return button;
    }
}
