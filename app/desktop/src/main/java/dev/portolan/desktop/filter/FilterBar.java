package dev.portolan.desktop.filter;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Bar;
import dev.portolan.desktop.store.Filter;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says above the canvas that some of the plan steps back, and why; there only while it does.
public final class FilterBar extends VBox {
    private final Messages messages;
    private final FilterPane pane;
    private final Label text = new Label();

    public FilterBar(Store store, FilterPane pane, Messages messages) {
        this.messages = messages;
        this.pane = pane;
        text.setGraphic(new FontIcon(Feather.FILTER));
        text.setWrapText(true);
        text.getStyleClass().add("bar-text");
        var change = new Button(messages.text("filter.change"));
        change.getStyleClass().addAll("flat", "small");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(_ -> pane.show());
        var all = new Button(messages.text("filter.clear"));
        all.getStyleClass().addAll("flat", "small");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> store.filter(Filter.NONE));
        getChildren().add(new Bar(text, Bar.group(change, all)));
        getStyleClass().add("filter-bar");
        setMaxHeight(Region.USE_PREF_SIZE);
        store.observe(this::follow);
    }

    private void follow(State state) {
        boolean some = !state.filter().isEmpty();
        setVisible(some);
        setManaged(some);
        if (some) {
            text.setText(messages.text(
                    "filter.bar",
                    state.filter().instances(state.resolution()).size(),
                    state.topology().instances().count(),
                    pane.words(state)));
        }
    }
}
