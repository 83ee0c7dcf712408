package dev.portolan.desktop.product;

import dev.portolan.catalog.Source;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Copying;
import java.net.URI;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A port, a dial or a feature: number and name, what it is for, and its facts under their captions.
final class EntryView extends VBox {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final double CAPTION = 104;

    private final Consumer<URI> browser;
    private final Messages messages;

    EntryView(Entry entry, Consumer<URI> browser, Messages messages) {
        this.browser = browser;
        this.messages = messages;
        setId(entry.anchor());
        getStyleClass().add("entry");
        pseudoClassStateChanged(CLOSED, !entry.open());
        getChildren().add(head(entry));
        if (!entry.purpose().isEmpty()) {
            getChildren().add(text(entry.purpose(), "entry-purpose"));
        }
        if (!entry.facts().isEmpty()) {
            getChildren().add(new FactGrid(entry));
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
        var name = text(entry.name(), "entry-name");
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

    private static Label text(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// Captions on the left, what there is to say on the right.
    private final class FactGrid extends GridPane {
        FactGrid(Entry entry) {
            getStyleClass().add("fact-grid");
            var caption = new ColumnConstraints(CAPTION);
            var value = new ColumnConstraints();
            value.setHgrow(Priority.ALWAYS);
            value.setMinWidth(0);
            getColumnConstraints().addAll(caption, value);
            for (int i = 0; i < entry.facts().size(); i++) {
                var fact = entry.facts().get(i);
                var name = text(fact.caption(), "fact-caption");
                GridPane.setValignment(name, VPos.TOP);
                addRow(i, name, value(fact));
            }
        }

        private Node value(Fact fact) {
            if (fact.sources().isEmpty()) {
                var label = text(fact.text(), "fact-text");
                mark(label, fact.mark());
                return label;
            }
            var flow = new TextFlow();
            if (!fact.text().isEmpty()) {
                var label = new Label(fact.text() + " ");
                label.getStyleClass().add("fact-text");
                mark(label, fact.mark());
                flow.getChildren().add(label);
            }
            for (int i = 0; i < fact.sources().size(); i++) {
                if (i > 0) {
                    flow.getChildren().add(new Text("  "));
                }
                Source source = fact.sources().get(i);
                flow.getChildren().add(new SourceLink(source.tag(), source, browser, messages));
            }
            return flow;
        }

        private void mark(Label label, Fact.Mark mark) {
            switch (mark) {
                case NONE -> {}
                case DOUBT -> {
                    label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
                    label.getStyleClass().add("doubt");
                }
                case OWN -> {
                    label.setGraphic(new FontIcon(Feather.EDIT_2));
                    label.getStyleClass().add("own");
                }
            }
        }
    }
}
