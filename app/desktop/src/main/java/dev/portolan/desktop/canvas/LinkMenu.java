package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.LinkOption;
import dev.portolan.core.text.Messages;
import dev.portolan.diagram.Point;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// Offers the links that make sense between two instances as a menu at the pointer.
final class LinkMenu implements Links.Chooser {
    private final Node owner;
    private final Messages messages;

    LinkMenu(Node owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public void choose(Point screen, List<LinkOption> options, Consumer<LinkOption> chosen) {
        var menu = new ContextMenu();
        for (var option : options) {
            var item = new MenuItem(messages.text("link.option", option.number(), option.label()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> chosen.accept(option));
            menu.getItems().add(item);
        }
        var corner = owner.localToScreen(screen.x(), screen.y());
        menu.show(owner, corner.getX(), corner.getY());
    }
}
