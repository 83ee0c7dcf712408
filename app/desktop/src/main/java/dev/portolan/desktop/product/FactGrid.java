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

    private final double width;
    private final Consumer<URI> browser;
    private final Messages messages;

    /// @param caption how wide the captions are
    /// @param width how wide the rest is
    FactGrid(List<Fact> facts, double caption, double width, Consumer<URI> browser, Messages messages) {
        this.width = width;
        this.browser = browser;
        this.messages = messages;
        getStyleClass().add("fact-grid");
        getColumnConstraints().addAll(new ColumnConstraints(caption), new ColumnConstraints(width));
        for (int i = 0; i < facts.size(); i++) {
            var name = words(facts.get(i).caption(), "fact-caption", caption);
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
            return marked(fact, width);
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
