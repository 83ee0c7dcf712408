package dev.portolan.desktop.product;

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
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A port, a dial or a feature: number and name, what it is for, and its facts under their captions.
final class EntryView extends VBox {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final double MARK = 16;

    private final Consumer<URI> browser;
    private final Messages messages;
    private final FactWidths widths;

    EntryView(Entry entry, FactWidths widths, Consumer<URI> browser, Messages messages) {
        this.widths = widths;
        this.browser = browser;
        this.messages = messages;
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

    /// Captions on the left, what there is to say on the right. A page has many hundreds of these words: they
    /// are texts of a given width, which cost a fraction of what labels do.
    private final class FactGrid extends GridPane {
        FactGrid(Entry entry) {
            getStyleClass().add("fact-grid");
            getColumnConstraints()
                    .addAll(new ColumnConstraints(widths.caption()), new ColumnConstraints(widths.value()));
            for (int i = 0; i < entry.facts().size(); i++) {
                var fact = entry.facts().get(i);
                var caption = words(fact.caption(), "fact-caption", widths.caption());
                var value = value(fact);
                GridPane.setValignment(caption, VPos.BASELINE);
                GridPane.setValignment(value, VPos.BASELINE);
                addRow(i, caption, value);
            }
        }

        private static Text words(String words, String style, double width) {
            var text = new Text(words);
            text.setWrappingWidth(width);
            // Otherwise a box around it takes its top for its baseline.
            text.setTextOrigin(VPos.TOP);
            text.getStyleClass().add(style);
            return text;
        }

        private Node value(Fact fact) {
            if (fact.sources().isEmpty()) {
                return marked(fact, widths.value());
            }
            var row = new HBox();
            row.getStyleClass().add("link-row");
            if (!fact.text().isEmpty()) {
                row.getChildren().add(marked(fact, 0));
            }
            for (var source : fact.sources()) {
                row.getChildren().add(new SourceLink(source.tag(), source, browser, messages));
            }
            return row;
        }

        private static Node marked(Fact fact, double width) {
            return switch (fact.mark()) {
                case NONE -> words(fact.text(), "fact-text", width);
                case DOUBT -> marked(fact, width, Feather.ALERT_TRIANGLE, "doubt");
                case OWN -> marked(fact, width, Feather.EDIT_2, "own");
            };
        }

        private static Node marked(Fact fact, double width, Feather mark, String style) {
            var row = new HBox(new FontIcon(mark), words(fact.text(), "fact-text", width == 0 ? 0 : width - MARK));
            row.getStyleClass().addAll("marked", style);
            return row;
        }
    }
}
