package dev.portolan.desktop.product;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Copying;
import java.net.URI;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A port, a dial or a feature: number and name, what it is for, and its facts under their captions.
final class EntryView extends VBox {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    EntryView(Entry entry, FactWidths widths, Consumer<URI> browser, Messages messages) {
        setId(entry.anchor());
        getStyleClass().add("entry");
        pseudoClassStateChanged(CLOSED, !entry.open());
        if (!entry.name().isEmpty()) {
            getChildren().add(head(entry));
        }
        if (!entry.purpose().isEmpty()) {
            getChildren().add(new Wrapped(entry.purpose(), "entry-purpose"));
        }
        if (!entry.facts().isEmpty()) {
            getChildren().add(new FactGrid(entry.facts(), widths, browser, messages));
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(entry.inWords());
        setOnMousePressed(_ -> requestFocus());
        Copying.offer(this, messages.text("product.copy"), entry::inWords);
    }

    /// Marks it as what was asked for.
    void setFound(boolean found) {
        pseudoClassStateChanged(FOUND, found);
    }

    private static Node head(Entry entry) {
        var head = new HBox();
        head.getStyleClass().add("entry-head");
        if (!entry.number().isEmpty()) {
            var number = new Label(entry.number());
            number.getStyleClass().add("entry-number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(number);
        }
        var name = new Wrapped(entry.name(), "entry-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        head.getChildren().add(name);
        for (var chip : entry.chips()) {
            var label = new Label(chip);
            label.getStyleClass().add("chip");
            label.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(label);
        }
        return head;
    }
}
