package dev.portolan.desktop.product;

import dev.portolan.core.text.Messages;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Captions on the left, what there is to say on the right. A page has many hundreds of these words: they are texts
/// of a given width, which cost a fraction of what labels do.
final class FactGrid extends GridPane {
    private static final double MARK = 16;

    private final FactWidths widths;
    private final Consumer<URI> browser;
    private final Messages messages;

    FactGrid(List<Fact> facts, FactWidths widths, Consumer<URI> browser, Messages messages) {
        this.widths = widths;
        this.browser = browser;
        this.messages = messages;
        getStyleClass().add("fact-grid");
        getColumnConstraints().addAll(new ColumnConstraints(widths.caption()), new ColumnConstraints(widths.value()));
        for (int i = 0; i < facts.size(); i++) {
            var name = words(facts.get(i).caption(), "fact-caption", widths.caption());
            var value = value(facts.get(i));
            GridPane.setValignment(name, VPos.BASELINE);
            GridPane.setValignment(value, VPos.BASELINE);
            addRow(i, name, value);
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
