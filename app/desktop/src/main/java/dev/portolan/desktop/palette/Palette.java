package dev.portolan.desktop.palette;

import atlantafx.base.controls.CustomTextField;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogSearch;
import dev.portolan.catalog.CatalogSearch.Hit;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.canvas.DiagramCanvas;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.icons.Pictograms;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything that can be placed, family by family, with a field that finds products by name, port or
/// purpose.
public final class Palette extends VBox {
    private final Messages messages;
    private final CustomTextField field = new CustomTextField();
    private final Label count = new Label();
    private final PaletteList list;
    private @Nullable Catalog shown;

    /// @param canvas where entries are dragged to
    /// @param about tells all about a product
    public Palette(Store store, Pictograms pictograms, DiagramCanvas canvas, Consumer<Hit> about, Messages messages) {
        this.messages = messages;
        this.list = new PaletteList(
                line -> new PaletteEntry(line, pictograms.pictogram(line.pictogram()), canvas, about, messages),
                messages);
        count.getStyleClass().add("hint");
        count.setId("palette-count");
        count.setWrapText(true);
        count.setMinHeight(USE_PREF_SIZE);
        VBox.setMargin(field, new Insets(0, 16, 0, 16));
        VBox.setMargin(count, new Insets(4, 16, 4, 16));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, count, list);
        getStyleClass().addAll("pane", "palette");
        fillField();
        store.observe(this::follow);
    }

    /// Puts the cursor into the search field.
    public void search() {
        field.requestFocus();
        field.selectAll();
    }

    /// The families that are folded up, in alphabetical order.
    public List<String> folded() {
        return list.folded().stream().sorted().toList();
    }

    /// Folds families up.
    public void fold(List<String> families) {
        families.forEach(family -> list.fold(family, true));
    }

    /// The product that the keyboard points at while the focus is in here: the selected one, or else the
    /// first that was found.
    public Optional<Hit> pointedAt() {
        return isFocusWithin()
                ? list.focused()
                        .or(list::selected)
                        .or(() -> field.getText().isBlank() ? Optional.empty() : list.first())
                : Optional.empty();
    }

    /// The product that was clicked or gone to last, wherever the focus is now; it is one of those that are
    /// shown.
    public Optional<Hit> selected() {
        return list.selected();
    }

    private void fillField() {
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.setPromptText(messages.text("palette.search"));
        field.setAccessibleText(messages.text("palette.search.accessible"));
        field.textProperty().subscribe(_ -> find());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.focusFirst();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
    }

    /// Identity on purpose: a catalog that is read again is another.
    @SuppressWarnings("ReferenceEquality")
    private void follow(State state) {
        var catalog = state.knowledge().catalog();
        if (catalog != shown) {
            shown = catalog;
            var focused = list.focused().map(hit -> hit.line().id());
            list.fill(catalog);
            find();
            focused.ifPresent(list::focus);
        }
    }

    private void find() {
        var question = field.getText();
        boolean asked = shown != null && !question.isBlank();
        if (shown != null && asked) {
            var hits = CatalogSearch.find(shown, question);
            int ports = hits.stream().mapToInt(hit -> hit.ports().size()).sum();
            int dials = hits.stream().mapToInt(hit -> hit.dials().size()).sum();
            count.setText(
                    hits.isEmpty() || ports + dials == 0
                            ? messages.text("palette.count", hits.size())
                            : messages.text("palette.count.ports", hits.size(), ports, dials));
            list.show(hits);
        } else {
            list.showFamilies();
        }
        count.setVisible(asked);
        count.setManaged(asked);
    }
}
