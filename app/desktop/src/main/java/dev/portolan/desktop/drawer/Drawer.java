package dev.portolan.desktop.drawer;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.Store;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// The pane under the canvas: problems, and the port sheet.
public final class Drawer extends TabPane {
    private static final double MIN_HEIGHT = 120;

    public Drawer(Store store, Messages messages) {
        var problems = new Tab(messages.text("drawer.problems", 0), new ProblemList(store, messages));
        store.observe(state -> problems.setText(
                messages.text("drawer.problems", state.resolution().findings().size())));
        var table = new SheetTable(store, messages);
        var sheet = new Tab(messages.text("drawer.sheet"), table);
        sheet.selectedProperty().subscribe(table::setInView);
        getTabs().addAll(problems, sheet);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("drawer");
        setMinHeight(MIN_HEIGHT);
    }
}
