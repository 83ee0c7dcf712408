package dev.portolan.desktop.drawer;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.Store;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// The pane under the canvas: problems, and the port sheet.
public final class Drawer extends TabPane {
    public Drawer(Store store, Messages messages) {
        var problems = tab(messages.text("drawer.problems", 0), new ProblemList(store, messages));
        store.observe(state -> problems.setText(
                messages.text("drawer.problems", state.resolution().findings().size())));
        getTabs().add(problems);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("drawer");
        setMinHeight(120);
    }

    private static Tab tab(String title, Node content) {
        return new Tab(title, content);
    }
}
