package dev.portolan.desktop.welcome;

import dev.portolan.core.edit.History;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.document.Documents;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Stands over the canvas of an empty plan and says how to begin: with a template, with a plan that was open
/// before, or with nothing. It goes as soon as there is something to be seen.
public final class Welcome extends StackPane {
    private final TemplateCards cards;
    private final RecentList recent;
    private final Node canvas;
    private final Store store;
    private @Nullable History declined;

    /// @param canvas gets the focus when the pane goes
    public Welcome(
            Store store, Documents documents, TemplateCards cards, RecentList recent, Node canvas, Messages messages) {
        this.store = store;
        this.cards = cards;
        this.recent = recent;
        this.canvas = canvas;
        var content = new VBox(head(documents, messages), recent, heading(messages.text("welcome.templates")), cards);
        content.getStyleClass().add("welcome-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        getStyleClass().add("welcome");
        setId("welcome");
        setAccessibleText(messages.text("welcome.title"));
        setVisible(false);
        managedProperty().bind(visibleProperty());
        store.observe(this::look);
    }

    private Node head(Documents documents, Messages messages) {
        var title = new Label(messages.text("welcome.title"));
        title.getStyleClass().add("welcome-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var empty = new Button(messages.text("welcome.empty"), new FontIcon(Feather.FILE));
        empty.setId("welcome-empty");
        empty.setOnAction(_ -> decline());
        var open = new Button(messages.text("command.open"), new FontIcon(Feather.FOLDER));
        open.setId("welcome-open");
        open.setOnAction(_ -> documents.open());
        var head = new HBox(title, empty, open);
        head.getStyleClass().add("welcome-head");
        return head;
    }

    static Node heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("section-title");
        return heading;
    }

    private void look(State state) {
        boolean wanted = isNothing(state) && state.history() != declined;
        if (wanted && !isVisible()) {
            cards.prepare();
            recent.refresh();
        }
        if (wanted) {
            setVisible(true);
        } else {
            goAway();
        }
    }

    /// Whether nobody has begun anything.
    private static boolean isNothing(State state) {
        var plan = state.topology();
        var history = state.history();
        return state.file() == null
                && plan.hosts().isEmpty()
                && plan.zones().isEmpty()
                && history.undoLabel().isEmpty()
                && history.redoLabel().isEmpty();
    }

    private void decline() {
        declined = store.state().history();
        goAway();
    }

    /// Whoever was here goes on with the plan.
    private void goAway() {
        if (isFocusWithin()) {
            canvas.requestFocus();
        }
        setVisible(false);
    }

    /// Puts the focus where a user without a mouse begins.
    public void takeFocus() {
        if (!recent.focusFirst()) {
            cards.focusFirst();
        }
    }

    /// Paints again: the theme is another.
    public void repaint() {
        cards.repaint();
    }
}
