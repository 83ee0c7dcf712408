package dev.portolan.desktop.finder;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.command.CommandBook;
import dev.portolan.desktop.look.FloatingPane;
import dev.portolan.desktop.look.RowList;
import dev.portolan.desktop.store.Store;
import dev.portolan.desktop.store.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Goes to anything by its name: hosts, instances, zones, port numbers, and commands.
///
/// While only places are looked for, the canvas shows the one that is marked, and Esc brings back what was
/// shown before.
public final class Finder extends FloatingPane {
    private static final int MOST_ROWS = 10;
    /// Below this zoom nothing can be read of what was gone to.
    private static final double LEGIBLE = 0.6;

    /// What was shown before the finder went elsewhere.
    private record Before(Set<ElementId> selection, Viewport viewport) {}

    private final Store store;
    private final CommandBook book;
    private final Search search;
    private final Messages messages;
    private final CustomTextField field = new CustomTextField();
    private final RowList<Match> list = new RowList<>();
    private final Label nothing = new Label();
    private boolean placesOnly;
    private @Nullable Before before;

    public Finder(Store store, CommandBook book, Messages messages) {
        this.store = store;
        this.book = book;
        this.search = new Search(messages);
        this.messages = messages;
        setId("finder");
        field.setId("finder-field");
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.textProperty().subscribe(_ -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("finder-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.text("finder.list.accessible"));
        list.setCellFactory(_ -> new MatchCell(messages));
        list.setOnMouseClicked(_ -> choose());
        list.getSelectionModel().selectedItemProperty().subscribe(this::preview);
        nothing.getStyleClass().add("hint");
        nothing.setText(messages.text("finder.nothing"));
        nothing.setWrapText(true);
        nothing.managedProperty().bind(nothing.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        getChildren().addAll(field, list, nothing);
    }

    /// Looks for commands and for places in the plan.
    public void anything() {
        show(false, messages.text("finder.anything"));
    }

    /// Looks for places in the plan.
    public void places() {
        show(true, messages.text("finder.places"));
    }

    private void show(boolean places, String prompt) {
        placesOnly = places;
        var state = store.state();
        before = new Before(state.selection(), state.viewport());
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.clear();
        open(field);
        find();
    }

    private void find() {
        if (!isVisible()) {
            return;
        }
        var query = Query.of(field.getText());
        var found = new ArrayList<Match>();
        if (!placesOnly) {
            found.addAll(search.commands(book, query));
        }
        var places = placesOnly || !query.isEmpty() ? search.elements(store.state(), query) : List.<Match>of();
        if (query.asksForNumber()) {
            found.addAll(0, places);
        } else {
            found.addAll(places);
        }
        list.getItems().setAll(found);
        int rows = Math.min(MOST_ROWS, found.size());
        list.setVisible(rows > 0);
        list.showRows(rows);
        nothing.setVisible(rows == 0);
        if (!query.isEmpty() || !placesOnly) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
        fit();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(MOST_ROWS - 1);
            case PAGE_UP -> move(1 - MOST_ROWS);
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int rows) {
        int size = list.getItems().size();
        if (size > 0) {
            int index = list.getSelectionModel().getSelectedIndex() + rows;
            int wrapped = Math.abs(rows) == 1 ? Math.floorMod(index, size) : Math.clamp(index, 0, size - 1);
            list.getSelectionModel().select(wrapped);
            list.scrollTo(Math.max(0, wrapped - MOST_ROWS / 2));
        }
    }

    /// While only places are looked for, the canvas follows the mark.
    private void preview(@Nullable Match match) {
        if (placesOnly && isVisible() && match instanceof Match.Place place) {
            goTo(place);
        }
    }

    private void choose() {
        var match = list.getSelectionModel().getSelectedItem();
        if (match == null) {
            return;
        }
        close();
        switch (match) {
            case Match.Doing doing -> book.run(doing.command());
            case Match.Place place -> goTo(place);
        }
    }

    @Override
    public boolean escape() {
        var shown = before;
        boolean open = super.escape();
        before = null;
        if (open && shown != null && placesOnly) {
            store.select(shown.selection());
            store.look(viewport -> shown.viewport().sized(viewport.width(), viewport.height()));
        }
        return open;
    }

    private void goTo(Match.Place place) {
        store.select(Set.of(place.element()));
        store.state()
                .geometry()
                .box(place.element())
                .ifPresent(box -> store.look(viewport -> {
                    var legible = viewport.zoom() < LEGIBLE && place.kind() != Match.Kind.ZONE
                            ? viewport.withZoom(LEGIBLE)
                            : viewport;
                    return legible.revealing(box);
                }));
    }
}
